import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { type Keepsake, keepsakeText, openKeepsake } from "../../../src/client/app/keepsake.ts";
import { openKept } from "../../../src/client/app/replayGame.ts";
import { playMatch, project, type Command } from "../../../src/engine/index.ts";
import type { SaveFile } from "../../../src/session/saveFile.ts";
import { compileClassScenario } from "../../../src/session/compileClassScenario.ts";
import { aReplayWorld } from "../../helpers/aReplayWorld.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { shippedScenario } from "../../helpers/scenarios.ts";

const REPLAY = JSON.parse(readFileSync(new URL("../../replays/tier1-normal.json", import.meta.url), "utf8")) as { readonly save: SaveFile; readonly steps: readonly (readonly [string, Command])[] };
const { setup } = REPLAY.save;
const compiled = shippedScenario("prc-models-tier1");
const match = playMatch(compiled, setup, { commands: REPLAY.steps.map(([, command]) => command) });

/** What a file opens, where this version of the game can read it. */
function opened(text: string): Keepsake | null {
  const kept = openKeepsake(text);
  if (kept === "newerVersion") throw new Error("a file of this version was taken for a newer one");
  return kept;
}

test.each([["a seat", "executive"], ["somebody who only watched", null]])("a shared game as %s saw it opens with the same world, and its luck", (_, role) => {
  const view = project(compiled, match, role);
  const kept = opened(keepsakeText(compiled, view, setup.seed));
  expect(kept?.view).toEqual(view);
  expect(kept?.match.setup.seed).toBe(setup.seed);
  expect(kept?.compiled.fingerprint).toBe(compiled.fingerprint);
});

test("a game that was cut to fewer rounds opens too", () => {
  const cut = compileClassScenario(compiled.scenario, { rounds: 1, assumptions: {} });
  const over = playUntil(aMatch({ compiled: cut })).match;
  const view = project(cut, over, null);
  expect(opened(keepsakeText(cut, view, over.setup.seed))?.view).toEqual(view);
});

test("a file whose choices do not come to its world, or that is something else, opens nothing", () => {
  const view = project(compiled, match, "executive");
  const text = keepsakeText(compiled, view, setup.seed);
  expect(openKeepsake(text.replace('"rounds":[', '"rounds":[null,'))).toBeNull();
  const [first, ...rest] = view.rounds;
  if (first === undefined) throw new Error("the game has rounds");
  const otherwise = { ...view, rounds: [{ ...first, choices: {} }, ...rest] };
  expect(openKeepsake(keepsakeText(compiled, otherwise, setup.seed))).toBeNull();
  expect(openKeepsake(text.slice(0, -20))).toBeNull();
  expect(openKeepsake(JSON.stringify(REPLAY.save))).toBeNull();
});

test("a file of a newer version says so", () => {
  const text = keepsakeText(compiled, project(compiled, match, "executive"), setup.seed);
  expect(openKeepsake(text.replace('"version":1', '"version":2'))).toBe("newerVersion");
});

test("on its page two games of one role are told apart by their luck, and so is what is written around them", async () => {
  const view = project(compiled, match, "executive");
  vi.stubGlobal("sessionStorage", { getItem: () => keepsakeText(compiled, view, setup.seed) });
  const store = await openKept(aReplayWorld().world);
  vi.unstubAllGlobals();
  if (typeof store === "string") throw new Error(`the file is ${store}`);
  expect(store.getState().setup?.seed).toBe(setup.seed);
});

test("a tab that stores nothing opens nothing, and fails at nothing", async () => {
  vi.stubGlobal("sessionStorage", {
    getItem: () => {
      throw new Error("denied");
    },
  });
  expect(await openKept(aReplayWorld().world)).toBe("bad");
  vi.unstubAllGlobals();
});
