import { expect, test } from "vitest";
import { KIN_KEY, SAVE_KEY } from "../../../src/client/app/keys.ts";
import { makePacing } from "../../../src/client/app/pacing.ts";
import { openRulesDesk } from "../../../src/client/app/rulesDesk.ts";
import { SoloGame } from "../../../src/client/app/soloGame.ts";
import type { LabSpread } from "../../../src/client/store/labDoor.ts";
import { createGameStore } from "../../../src/client/store/gameStore.ts";
import type { SaveFile } from "../../../src/session/saveFile.ts";
import { makeSave, readSave } from "../../../src/session/saveFile.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { smallScenario } from "../../helpers/scenarios.ts";

const compiled = smallScenario();
const ended = playUntil(aMatch({ compiled, seed: 6, level: 1, humans: ["council"] }));
const TRUNK = JSON.stringify(makeSave(compiled, { setup: ended.match.setup, commands: ended.commands }));

async function aTab() {
  const texts = new Map<string, string>();
  const full = new Set<string>();
  const store = createGameStore({ submit: (command) => game.submit(command) } as SoloGame);
  const game: SoloGame = new SoloGame(store, {
    shelf: { read: (key) => texts.get(key) ?? null, write: (key, text) => !full.has(key) && texts.set(key, text) !== undefined },
    offers: [],
    loadScenario: () => Promise.resolve(compiled.scenario),
    pacing: makePacing(),
    pause: () => Promise.resolve(),
    desk: openRulesDesk(() => {
      throw new Error("no workers here");
    }),
    about: {},
  });
  expect(await game.importSave(TRUNK)).toBe(true);
  const kept = (key: string): SaveFile => JSON.parse(texts.get(key) ?? "null") as SaveFile;
  return { store, game, texts, full, kept };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("a branch keeps the commands before its round as they are, is marked, and goes on for the same seat", async () => {
  const { store, game, texts, kept } = await aTab();
  expect(await game.lab.kin()).toBeNull();
  expect(await game.lab.branchOff(2)).toBe("done");
  await settle();
  const { view, draft } = store.getState();
  expect(view?.place).toEqual({ phase: "evidence", round: 2 });
  expect(view?.you).toBe("council");
  expect(draft).toMatchObject({ round: 2, verdictSeen: 1, resolutionSeen: 1 });
  const branch = kept(SAVE_KEY);
  const before = branch.commands.findLastIndex(({ type }) => type === "advance") + 1;
  expect(before).toBeGreaterThan(5);
  expect(branch.commands.slice(0, before)).toEqual(ended.commands.slice(0, before));
  expect(branch.setup).toEqual(ended.match.setup);
  expect(branch.branch?.round).toBe(2);
  expect(texts.get(KIN_KEY)).toBe(TRUNK);
  const [card = ""] = view?.own?.hand ?? [];
  expect(await game.submit({ type: "lookAtPassage", role: "council", card })).toMatchObject({ ok: true });
  await settle();
  expect(kept(SAVE_KEY).branch).toEqual(branch.branch);
  expect(kept(SAVE_KEY).commands.length).toBeGreaterThan(branch.commands.length);
});

test("both games stay at hand, and a new one has nothing to do with them", async () => {
  const { game, texts } = await aTab();
  await game.lab.branchOff(1);
  await settle();
  const branch = texts.get(SAVE_KEY);
  expect(await game.lab.kin()).toEqual({ kind: "trunk", round: 1 });
  expect(await game.lab.changeToKin()).toBe(true);
  expect(texts.get(SAVE_KEY)).toBe(TRUNK);
  expect(await game.lab.kin()).toEqual({ kind: "branch", round: 1 });
  expect(await game.lab.changeToKin()).toBe(true);
  await settle();
  expect(texts.get(SAVE_KEY)).toBe(branch);
  await game.newGame({ scenario: compiled.scenario.id, role: "council", seed: 1, level: 1, parts: [], assumptions: {} });
  expect(await game.lab.kin()).toBeNull();
});

test("a game that cannot be changed to leaves both where they are, and says why", async () => {
  const { store, game, texts, full } = await aTab();
  await game.lab.branchOff(1);
  await settle();
  const branch = texts.get(SAVE_KEY);
  const broken = JSON.stringify({ ...(JSON.parse(TRUNK) as SaveFile), scenario: { id: compiled.scenario.id, fingerprint: "0000" } });
  texts.set(KIN_KEY, broken);
  expect(await game.lab.changeToKin()).toBe(false);
  expect([texts.get(SAVE_KEY), texts.get(KIN_KEY)]).toEqual([branch, broken]);
  expect(store.getState().trouble?.problem).toBe("otherScenario");
  texts.set(KIN_KEY, TRUNK);
  full.add(KIN_KEY);
  expect(await game.lab.changeToKin()).toBe(false);
  expect([texts.get(SAVE_KEY), texts.get(KIN_KEY)]).toEqual([branch, TRUNK]);
});

test("there is no branch from a round that was not played", async () => {
  const { game, texts } = await aTab();
  expect(await game.lab.branchOff(ended.match.rounds.length + 1)).toBe("failed");
  expect(texts.get(SAVE_KEY)).toBe(TRUNK);
});

test("a save with a broken mark of a branch is none", () => {
  expect(readSave(JSON.stringify({ ...(JSON.parse(TRUNK) as object), branch: { of: 5 } }))).toEqual({ ok: false, problem: "notASave" });
});

test("trials are told from the game, with dots in slices", async () => {
  const { game } = await aTab();
  const asPlayed = { changes: [], figures: null };
  const told = await game.lab.retell(asPlayed);
  expect(told.ending).toBe(ended.match.world.ending);
  const spreads: LabSpread[] = [];
  for await (const spread of game.lab.spread({ kind: "variant", variant: asPlayed })) spreads.push(spread);
  expect(spreads.map(({ games }) => games)).toEqual([50, 100, 150, 200]);
  expect(spreads.at(-1)?.interest).toHaveLength(200);
  for await (const { games } of game.lab.spread({ kind: "anew", round: 1 })) {
    expect(games).toBe(50);
    break;
  }
  const at = await game.lab.choiceAt({ round: 1, role: "council", changes: [] });
  expect(at?.choice).toEqual(ended.match.rounds[0]?.choices["council"]);
});
