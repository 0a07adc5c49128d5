import { describe, expect, test } from "vitest";
import type { TextShelf } from "../../../src/client/app/browserShelf.ts";
import { keepDraft } from "../../../src/client/app/keepDraft.ts";
import { SAVE_KEY, SET_ASIDE_KEY } from "../../../src/client/app/keys.ts";
import { lazyDoor } from "../../../src/client/app/lazyDoor.ts";
import { makePacing } from "../../../src/client/app/pacing.ts";
import { shelfScenario } from "../../../src/client/app/shelfScenario.ts";
import type { RulesDesk } from "../../../src/client/app/rulesDesk.ts";
import { openRulesDesk } from "../../../src/client/app/rulesDesk.ts";
import { SoloGame } from "../../../src/client/app/soloGame.ts";
import { compileScenario } from "../../../src/scenario/compileScenario.ts";
import type { GameStore } from "../../../src/client/store/gameStore.ts";
import { createGameStore } from "../../../src/client/store/gameStore.ts";
import { canonicalJson } from "../../../src/kernel/canonicalJson.ts";
import { smallScenario } from "../../helpers/scenarios.ts";

const { scenario } = smallScenario();

const noWorker = (): never => {
  throw new Error("no workers here");
};

/** A browser's storage, in memory; `room` says whether anything more fits. */
function aShelf(texts = new Map<string, string>()): TextShelf & { readonly texts: Map<string, string>; room: boolean } {
  return {
    texts,
    room: true,
    read: (key) => texts.get(key) ?? null,
    write(key, text) {
      if (this.room) texts.set(key, text);
      return this.room;
    },
  };
}

function aTab(shelf = aShelf(), desk: RulesDesk = openRulesDesk(noWorker)): { readonly store: GameStore; readonly game: SoloGame; readonly shelf: ReturnType<typeof aShelf> } {
  const store = createGameStore(lazyDoor(() => Promise.resolve(game)));
  keepDraft(store, shelf);
  const game: SoloGame = new SoloGame(store, {
    shelf,
    offers: [shelfScenario(scenario)],
    loadScenario: (name) => Promise.resolve(name === scenario.id ? scenario : undefined),
    pacing: makePacing(),
    pause: () => Promise.resolve(),
    desk,
    about: {},
  });
  return { store, game, shelf };
}

const ORDER = { scenario: scenario.id, role: "council", seed: 7, level: 1, parts: [], assumptions: {} } as const;

/** Lets everything that is on its way arrive. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function toEvidence() {
  const tab = aTab();
  await tab.game.newGame(ORDER);
  await tab.store.getState().submit({ type: "advance" });
  await settle();
  return tab;
}

describe("a new game", () => {
  test("is dealt and waits at the briefing, and is kept at once", async () => {
    const { store, game, shelf } = aTab();
    await game.newGame(ORDER);
    expect(store.getState().view?.place).toEqual({ phase: "briefing" });
    expect(store.getState().view?.own?.hand.length).toBeGreaterThan(0);
    expect(JSON.parse(shelf.texts.get(SAVE_KEY) ?? "")).toMatchObject({ kind: "countermove-save", setup: { seed: 7 }, commands: [{ type: "begin" }] });
  });

  test("lets the stand-ins act, and only then is nobody busy", async () => {
    const { store } = await toEvidence();
    expect(store.getState().view?.place).toMatchObject({ phase: "evidence", round: 1 });
    expect(store.getState().view?.moves.toAct).toBe(true);
    expect(store.getState().busy).toBe(false);
    expect(store.getState().view?.finished.length).toBe(scenario.roles.length - 1);
  });

  test("skips to the decision: the hand is in order, the debate is held without a word from you, and its verdict is read", async () => {
    const { store } = await toEvidence();
    await store.getState().door.skipToDecision();
    const { view, draft, busy } = store.getState();
    expect(view?.place).toMatchObject({ phase: "commit", round: 1 });
    expect(view?.debates.at(-1)?.verdict).not.toBeNull();
    expect([...(view?.debates.at(-1)?.claims ?? []), ...(view?.debates.at(-1)?.plays ?? [])].filter(({ by }) => by === "council")).toEqual([]);
    expect(draft.verdictSeen).toBe(1);
    expect(busy).toBe(false);
  });

  test("that replaces another is not disturbed by the other's stand-ins", async () => {
    const { store, game, shelf } = await toEvidence();
    void store.getState().submit({ type: "finishStep", role: "council" });
    await game.newGame({ ...ORDER, seed: 8 });
    await settle();
    expect(store.getState().view?.place).toEqual({ phase: "briefing" });
    expect(JSON.parse(shelf.texts.get(SAVE_KEY) ?? "")).toMatchObject({ setup: { seed: 8 } });
  });
});

describe("a reload", () => {
  test("comes back to the same view, the same draft and the same panel, without a question", async () => {
    const before = await toEvidence();
    before.store.getState().togglePolicy("adopt", "whatever");
    before.store.getState().openPanel({ kind: "menu" });
    const after = aTab(aShelf(before.shelf.texts));
    expect(await after.game.resume()).toBe(true);
    await settle();
    expect(canonicalJson(after.store.getState().view)).toBe(canonicalJson(before.store.getState().view));
    expect(after.store.getState().draft).toEqual(before.store.getState().draft);
    expect(after.store.getState().panel).toEqual({ kind: "menu" });
  });

  test("with nothing kept says so", async () => {
    expect(await aTab().game.resume()).toBe(false);
  });

  test("with a draft of another version or a broken one starts with an empty draft", () => {
    for (const text of ["{broken", "[]", '{"draft":{"adopt":5,"stage":"x","later":1},"wishes":null}']) {
      const { store } = aTab(aShelf(new Map([["countermove.draft", text]])));
      expect(store.getState().draft).toMatchObject({ adopt: [], stage: 0 });
      expect(store.getState().draft).not.toHaveProperty("later");
      expect(store.getState().wishes.level).toBe(2);
    }
  });
});

describe("a save that cannot be gone on with", () => {
  const good = JSON.stringify({ kind: "countermove-save", version: 1, scenario: { id: scenario.id, fingerprint: smallScenario().fingerprint }, rules: 1, setup: { seed: 1, players: {}, assumptions: {} }, commands: [] });
  const changed = (change: object): string => JSON.stringify({ ...(JSON.parse(good) as object), ...change });

  test.each([
    ["notJson", "{broken"],
    ["notASave", '{"kind":"shopping list"}'],
    ["unknownScenario", changed({ scenario: { id: "elsewhere", fingerprint: "x" } })],
    ["otherScenario", changed({ scenario: { id: scenario.id, fingerprint: "other" } })],
    ["cannotBePlayed", changed({ commands: [{ type: "advance" }] })],
    ["cannotBePlayed", changed({ commands: [{ type: "fly" }] })],
  ])("says %s and keeps the text", async (problem, text) => {
    const { store, game } = aTab(aShelf(new Map([[SAVE_KEY, text]])));
    await game.openShelf();
    expect(store.getState()).toMatchObject({ saved: null, trouble: { problem, text } });
    expect(await game.resume()).toBe(false);
  });

  test("is put aside, not thrown away, when a new game takes its place", async () => {
    const { game, shelf } = aTab(aShelf(new Map([[SAVE_KEY, "{broken"]])));
    await game.openShelf();
    await game.newGame(ORDER);
    expect(shelf.texts.get(SET_ASIDE_KEY)).toBe("{broken");
  });

  test("leaves a game under way alone when it is imported", async () => {
    const { store, game } = await toEvidence();
    expect(await game.importSave("{broken")).toBe(false);
    expect(store.getState().view?.place).toMatchObject({ phase: "evidence" });
  });
});

describe("the start", () => {
  test("tells where the saved game stands", async () => {
    const { shelf } = await toEvidence();
    const { store, game } = aTab(aShelf(shelf.texts));
    await game.openShelf();
    expect(store.getState().saved).toMatchObject({ scenario: scenario.id, round: 1, rounds: scenario.rounds, over: false });
    expect(store.getState().shelf).toMatchObject([{ id: scenario.id, roles: scenario.roles.length }]);
  });
});

test("full storage is told, the game goes on, and room again is noticed", async () => {
  const { store, shelf } = await toEvidence();
  shelf.room = false;
  await store.getState().submit({ type: "finishStep", role: "council" });
  await settle();
  expect(store.getState().storageFull).toBe(true);
  expect(store.getState().view?.place.phase).not.toBe("evidence");
  shelf.room = true;
  await store.getState().submit({ type: "advance" });
  expect(store.getState().storageFull).toBe(false);
});

test("a game is played, kept and gone on with under the assumptions that were ordered", async () => {
  const [contested] = scenario.assumptions;
  const assumptions = { [contested?.id ?? ""]: contested?.range[1] ?? 0 };
  const { store, game, shelf } = aTab();
  await game.newGame({ ...ORDER, assumptions });
  const { compiled, view } = store.getState();
  expect(view?.assumptions).toEqual(assumptions);
  expect(compiled?.fingerprint).toBe(compileScenario(scenario, assumptions).fingerprint);
  const later = aTab(aShelf(new Map(shelf.texts)));
  expect(await later.game.resume()).toBe(true);
  expect(later.store.getState().compiled?.fingerprint).toBe(compiled?.fingerprint);
});

test("a command before any game is refused", async () => {
  const { store } = aTab();
  await store.getState().submit({ type: "advance" });
  expect(store.getState().refusal?.code).toBe("wrongPhase");
});

test("a reload while a stand-in thinks loses nothing: it thinks again, and comes to the same", async () => {
  const strong = { ...ORDER, level: 3 } as const;
  const toSealed = async (tab: ReturnType<typeof aTab>): Promise<void> => {
    await tab.game.newGame(strong);
    await tab.store.getState().submit({ type: "advance" });
    void tab.store.getState().door.skipToDecision();
    while (tab.store.getState().view?.place.phase !== "commit") await settle();
    await tab.store.getState().submit({ type: "sealChoice", role: "council", choice: { adopt: [], repeal: [] }, reason: null });
    await settle();
  };
  // Who seals first is a matter of time.
  const commandsOf = ({ shelf }: ReturnType<typeof aTab>): readonly string[] => (JSON.parse(shelf.texts.get(SAVE_KEY) ?? "{}") as { commands: readonly unknown[] }).commands.map(canonicalJson).toSorted();
  const never: RulesDesk = { ask: () => new Promise(() => undefined) };
  const lost = aTab(aShelf(), never);
  await toSealed(lost);
  expect(lost.store.getState().busy).toBe(true);
  expect(lost.store.getState().view?.place.phase).toBe("commit");

  const again = aTab(lost.shelf);
  expect(await again.game.resume()).toBe(true);
  await settle();
  expect(again.store.getState().view?.place.phase).not.toBe("commit");

  const whole = aTab();
  await toSealed(whole);
  expect(commandsOf(again)).toEqual(commandsOf(whole));
});
