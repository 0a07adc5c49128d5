import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packSave, replayAddress, unpackSave } from "../../../src/client/app/replayLink.ts";

/** A whole game of six rounds, as it is kept. */
const replay = JSON.parse(readFileSync(new URL("../../replays/tier1-normal.json", import.meta.url), "utf8")) as { readonly save: object; readonly steps: readonly (readonly [string, object])[] };
const SAVE = JSON.stringify({ ...replay.save, commands: replay.steps.map(([, command]) => command) });

test("a whole game fits into a link and comes out as it went in", async () => {
  const packed = await packSave(SAVE);
  expect(packed).toMatch(/^[\w-]{500,12000}$/);
  expect(await unpackSave(packed ?? "")).toBe(SAVE);
  expect(replayAddress("https://school.example/game/?a=1#/play", packed ?? "")).toBe(`https://school.example/game/?a=1#/replay/${packed}`);
});

test("what does not fit gets no link", async () => {
  let noise = "";
  for (let at = 1; noise.length < 40_000; at++) noise += ((at * 2_654_435_761) % 4_294_967_296).toString(36);
  expect(await packSave(noise)).toBeNull();
});

test.each([
  ["cut off", async () => (await packSave(SAVE))?.slice(0, -40)],
  ["not of this alphabet", () => Promise.resolve("%%%")],
  ["nothing packed", () => Promise.resolve("AAAA")],
  ["larger than any game", () => packSave("0".repeat(5_000_000))],
])("a link that is %s opens nothing", async (_, link) => {
  expect(await unpackSave((await link()) ?? "")).toBeNull();
});
