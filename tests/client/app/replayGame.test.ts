import { expect, test } from "vitest";
import { KIN_KEY, SAVE_KEY } from "../../../src/client/app/keys.ts";
import { openLink } from "../../../src/client/app/replayGame.ts";
import { packSave } from "../../../src/client/app/replayLink.ts";
import { gameFingerprint, makeSave, type SaveFile } from "../../../src/session/saveFile.ts";
import { aReplayWorld } from "../../helpers/aReplayWorld.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { shippedScenario } from "../../helpers/scenarios.ts";

const compiled = shippedScenario("distillation-api");
const [{ id: seat } = { id: "" }] = compiled.scenario.roles;
const over = playUntil(aMatch({ compiled, seed: 3, level: 0, humans: [seat] }));
const TRUNK = JSON.stringify(makeSave(compiled, { setup: over.match.setup, commands: over.commands }));
const OWN = `{"mine":true}`;

async function aReplay(around: Parameters<typeof aReplayWorld>[0] = {}) {
  const page = aReplayWorld(around);
  const store = await openLink(page.world, (await packSave(TRUNK)) ?? "");
  if (typeof store === "string") throw new Error(`the link is ${store}`);
  return { ...page, store, door: store.getState().door };
}

test("a branch of a game from a link is a game of one's own: the page keeps it, with the whole game beside it, and goes there", async () => {
  const { door, texts, happened } = await aReplay();
  expect(door.lab.canBranch).toBe(true);
  expect(await door.lab.branchOff(2)).toBe("done");
  const branch = JSON.parse(texts.get(SAVE_KEY) ?? "null") as SaveFile;
  expect(branch.branch).toEqual({ of: gameFingerprint({ setup: over.match.setup, commands: over.commands }), round: 2 });
  expect(branch.commands).toEqual(over.commands.slice(0, branch.commands.length));
  expect(branch.commands.length).toBeLessThan(over.commands.length);
  expect(texts.get(KIN_KEY)).toBe(TRUNK);
  expect(happened).toEqual(["went to the game"]);
});

test("a game that is kept gives way only to whoever says so", async () => {
  const { door, texts, happened } = await aReplay({ kept: { [SAVE_KEY]: OWN }, may: false });
  expect(await door.lab.branchOff(1)).toBe("declined");
  expect(await door.importSave(TRUNK)).toBe(false);
  expect([...texts]).toEqual([[SAVE_KEY, OWN]]);
  expect(happened).toEqual(["asked", "asked"]);
  const willing = await aReplay({ kept: { [SAVE_KEY]: OWN } });
  expect(await willing.door.lab.branchOff(1)).toBe("done");
  expect(willing.happened).toEqual(["asked", "went to the game"]);
});

test("nobody is asked about the very game that is looked at: it stays beside its branch", async () => {
  const { door, texts, happened } = await aReplay({ kept: { [SAVE_KEY]: TRUNK } });
  expect(await door.lab.branchOff(1)).toBe("done");
  expect(texts.get(KIN_KEY)).toBe(TRUNK);
  expect(happened).toEqual(["went to the game"]);
});

test("files go to the page, what is wrong with them is said here, and the file of a class is looked at", async () => {
  const { store, texts, happened } = await aReplay();
  const { door } = store.getState();
  expect(await door.importSave("rubbish")).toBe(false);
  expect(store.getState().trouble?.problem).toBe("notJson");
  expect(await door.importSave(OWN)).toBe(true);
  expect(texts.get(SAVE_KEY)).toBe(OWN);
  expect(await door.importSave('{"kind":"countermove-debrief","version":1}')).toBe(true);
  expect(happened).toEqual(["went to the game", 'looks at {"kind":"c']);
  expect(await door.nextInCampaign()).toBeNull();
});

test("a link to a game of a newer version says so", async () => {
  const newer = await packSave(JSON.stringify({ ...(JSON.parse(TRUNK) as SaveFile), version: 99 }));
  expect(await openLink(aReplayWorld().world, newer ?? "")).toBe("newerVersion");
  expect(await openLink(aReplayWorld().world, "AAAA")).toBe("bad");
});
