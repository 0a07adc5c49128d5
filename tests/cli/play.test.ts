import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/runCli.ts";
import { smallScenario } from "../helpers/scenarios.ts";

const SMALL = fileURLToPath(new URL("../fixtures/scenarios/small.json", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "countermove-play-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const told = { out: "", err: "" };
  const code = await runCli(args, { out: (text) => void (told.out += `${text}\n`), err: (text) => void (told.err += `${text}\n`) });
  return { code, ...told };
}

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Document {
  readonly commands: readonly { readonly type: string }[];
  readonly rounds: readonly { readonly round: number; readonly ledger: readonly { readonly meter: string; readonly points: number }[]; readonly meters: Readonly<Record<string, number>> }[];
  readonly start: { readonly meters: Readonly<Record<string, number>> };
  readonly ending: string;
  readonly fingerprint: string;
}

const playJson = async (...args: readonly string[]): Promise<Document> => JSON.parse((await cli("play", SMALL, "--json", ...args)).out) as Document;

describe("play", () => {
  test.each(["random", "scripted", "normal"])("same seed, same bytes: %s", async (standins) => {
    const once = await cli("play", SMALL, "--seed", "9", "--standins", standins, "--json");
    expect(once).toMatchObject({ code: 0, err: "" });
    expect((await cli("play", SMALL, "--seed", "9", "--standins", standins, "--json")).out).toBe(once.out);
    expect((await cli("play", SMALL, "--seed", "10", "--standins", standins, "--json")).out).not.toBe(once.out);
    const report = await cli("play", SMALL, "--seed", "9", "--standins", standins);
    expect((await cli("play", SMALL, "--seed", "9", "--standins", standins)).out).toBe(report.out);
  });

  test("the document holds the whole game, and the ledger sums to every meter's change", async () => {
    const { rounds, start, commands, ending, fingerprint } = await playJson("--seed", "3");
    expect(commands[0]?.type).toBe("begin");
    expect(rounds.map(({ round }) => round)).toEqual([1, 2, 3]);
    expect(smallScenario().endings.map(({ id }) => id)).toContain(ending);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    rounds.forEach(({ ledger, meters }, index) => {
      for (const [meter, points] of Object.entries(meters)) {
        const before = (rounds[index - 1]?.meters ?? start.meters)[meter] ?? NaN;
        const sum = ledger.reduce((total, cause) => total + (cause.meter === meter ? cause.points : 0), 0);
        expect(sum).toBeCloseTo(points - before, 9);
      }
    });
  });

  test("the report tells each round in the scenario's words, and why it ended so", async () => {
    const { out, code } = await cli("play", SMALL, "--seed", "3", "--role", "council");
    expect(code).toBe(0);
    for (const words of ["Drones over Millbrook", "You are Town council", "in secret:", "Season 1", "Season 3", "This house resolves that drones should be barred from the old town", "Choices", "Meters", "House: ", "because in ", "The end: ", "Why: ", "You, Council: "]) expect(out).toContain(words);
    expect(out).not.toMatch(/undefined|NaN|\[object|standIn\./);
    expect((await cli("play", SMALL, "--seed", "3")).out).not.toContain("You are");
  });

  test("a game between random players is told without gaps, whatever they do", async () => {
    for (let seed = 1; seed <= 15; seed++) {
      const { out, err } = await cli("play", SMALL, "--seed", String(seed), "--standins", "random");
      expect(err).toBe("");
      expect(out).not.toMatch(/undefined|NaN|\[object|standIn\./);
    }
  });

  test.each([
    [["play"], "Which scenario?"],
    [["play", SMALL, SMALL], "Which scenario?"],
    [["play", SMALL, "--seed", "-1"], "'--seed' argument is ambiguous"],
    [["play", SMALL, "--seed=-1"], "not \"-1\""],
    [["play", SMALL, "--seed", "4294967296"], "A seed is a whole number"],
    [["play", SMALL, "--seed", "1e3"], "A seed is a whole number"],
    [["play", SMALL, "--standins", "clever"], "random, scripted, normal, strong or analyst"],
    [["play", SMALL, "--standins", "constructor"], "random, scripted, normal, strong or analyst"],
    [["play", SMALL, "--role", "concil"], 'Did you mean "council"?'],
    [["play", SMALL, "--loud"], "Unknown option"],
  ])("%j is wrong use", async (args, words) => {
    const { code, err, out } = await cli(...args);
    expect(err).toContain(words);
    expect(code).toBe(2);
    expect(out).toBe("");
  });

  test("a scenario with errors is not played", async () => {
    const broken = file("broken.json", readFileSync(SMALL, "utf8").replace('"to": "safety"', '"to": "safty"'));
    const { code, err } = await cli("play", broken);
    expect(code).toBe(1);
    expect(err).toContain('did you mean "safety"?');
    expect(err).not.toMatch(/^\s+at /m);
    expect((await cli("play", join(folder, "nowhere.json"))).code).toBe(1);
  });

  test("a save that cannot be written is said", async () => {
    const { code, err } = await cli("play", SMALL, "--save", join(folder, "no", "such", "folder.json"));
    expect(code).toBe(1);
    expect(err).toContain("cannot be written (ENOENT)");
  });
});

describe("replay", () => {
  const saved = async (): Promise<string> => {
    const path = join(folder, "game.json");
    await cli("play", SMALL, "--seed", "5", "--save", path);
    return path;
  };

  test("tells the very game that was saved", async () => {
    const path = await saved();
    const again = await cli("replay", path, "--scenario", SMALL);
    expect(again).toMatchObject({ code: 0, err: "", out: (await cli("play", SMALL, "--seed", "5")).out });
    const document = JSON.parse((await cli("replay", path, "--scenario", SMALL, "--json")).out) as Document;
    expect(document.fingerprint).toBe((await playJson("--seed", "5")).fingerprint);
  });

  test("tells a game that was left in the middle", async () => {
    const save = JSON.parse(readFileSync(await saved(), "utf8")) as { commands: unknown[] };
    const { code, out } = await cli("replay", file("half.json", JSON.stringify({ ...save, commands: save.commands.slice(0, 30) })), "--scenario", SMALL);
    expect(code).toBe(0);
    expect(out).not.toMatch(/undefined|NaN/);
    expect(out).toContain("The game was left in the");
  });

  test("says what is wrong with a save, with a code", async () => {
    const save = JSON.parse(readFileSync(await saved(), "utf8")) as { scenario: object; setup: object; commands: object[] };
    const rows: readonly (readonly [string, string, string])[] = [
      ["notJson", "{", "not JSON"],
      ["notASave", "{}", "not a save"],
      ["otherRules", JSON.stringify({ ...save, rules: 0 }), "other rules"],
      ["newerVersion", JSON.stringify({ ...save, rules: 99 }), "newer version"],
      ["newerVersion", JSON.stringify({ ...save, version: 99 }), "newer version"],
      ["otherScenario", JSON.stringify({ ...save, scenario: { id: "drones-over-millbrook", fingerprint: "0000000000000000" } }), "another version"],
      ["refused", JSON.stringify({ ...save, commands: [{ type: "advance" }, ...save.commands] }), "command 1 (advance) is refused: wrongPhase"],
      ["refused", JSON.stringify({ ...save, setup: { seed: -1, players: {}, assumptions: {} } }), "a seed is a whole number"],
      ["refused", JSON.stringify({ ...save, setup: { seed: 1, players: { mayor: { kind: "human" } }, assumptions: {} } }), 'no role "mayor"'],
    ];
    for (const [problem, text, words] of rows) {
      const { code, err, out } = await cli("replay", file("bad.json", text), "--scenario", SMALL);
      expect(err).toContain(`error  ${problem}`);
      expect(err).toContain(words);
      expect({ code, out }).toEqual({ code: 1, out: "" });
    }
  });

  test("looks for the scenario among those that ship, and says when it is not there", async () => {
    const { code, err } = await cli("replay", await saved());
    expect(code).toBe(1);
    expect(err).toContain("drones-over-millbrook");
    expect((await cli("replay", join(folder, "nowhere.json"))).err).toContain("error  unreadable");
    expect((await cli("replay")).code).toBe(2);
  });
});
