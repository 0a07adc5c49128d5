import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Match } from "../engine/index.ts";
import { playMatch } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { readSave } from "../session/saveFile.ts";
import type { SaveFile, SaveProblem } from "../session/saveFile.ts";
import { longId } from "../scenario/versions/shortVersion.ts";
import { FINDINGS, FINE, WrongUse, type CliCommand, type Terminal } from "./command.ts";
import { matchJson } from "./matchJson.ts";
import { compileWith, openScenario } from "./openScenario.ts";
import { reportMatch } from "./reportMatch.ts";

/** What is wrong with a save: the code is stable, the words are not. */
type ReplayProblem = SaveProblem | "unreadable" | "refused";

const WORDS: Readonly<Record<SaveProblem, string>> = {
  notJson: "this is not JSON",
  notASave: "this is JSON, but not a save of Countermove",
  newerVersion: "the save comes from a newer version of Countermove",
  otherRules: "the save was played by other rules than those of this version",
  otherScenario: "the save was played with another scenario, or another version of it",
};

/** Plays a save again from its first command and tells the game. */
export const replay: CliCommand = {
  usage: "replay SAVE [--scenario FILE] [--json]",
  about: "Plays a save again, command by command, and tells the game. The scenario is looked for among those that ship unless it is named.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { scenario: { type: "string" }, json: { type: "boolean", default: false } } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new WrongUse("Which save? Name one file.");
    const fail = (problem: ReplayProblem, words: string): number => {
      terminal.err(`${file}:  error  ${problem}\n  ${words}`);
      return FINDINGS;
    };
    const text = await readFile(file, "utf8").catch((error: unknown) => error);
    if (typeof text !== "string") return fail("unreadable", `the file cannot be read (${text instanceof Error && "code" in text ? String(text.code) : String(text)})`);
    const read = readSave(text);
    if (!read.ok) return fail(read.problem, WORDS[read.problem]);
    const { save } = read;
    const compiled = await openFor(save, values.scenario, terminal);
    if (compiled === null) return FINDINGS;
    if (compiled.scenario.id !== save.scenario.id || compiled.fingerprint !== save.scenario.fingerprint) {
      return fail("otherScenario", `${WORDS.otherScenario}: ${save.scenario.id} ${save.scenario.fingerprint}, not ${compiled.scenario.id} ${compiled.fingerprint}`);
    }
    const match = playAgain(compiled, save);
    if (typeof match === "string") return fail("refused", match);
    const person = Object.entries(save.setup.players).find(([, { kind }]) => kind === "human")?.[0] ?? null;
    terminal.out(values.json ? JSON.stringify(matchJson(compiled, match, { commands: save.commands, role: person }), null, 2) : reportMatch(compiled, match, person));
    return FINE;
  },
};

async function openFor({ scenario: { id }, setup }: SaveFile, named: string | undefined, terminal: Terminal): Promise<CompiledScenario | null> {
  const long = longId(id);
  const file = named ?? fileURLToPath(new URL(`../../scenarios/${encodeURIComponent(long ?? id)}/scenario.json`, import.meta.url));
  const scenario = await openScenario(file, terminal, long === null ? "whole" : "short");
  return scenario === null ? null : compileWith(scenario, setup.assumptions, terminal);
}

/** The match at the end of a save, or why it cannot be played. */
function playAgain(compiled: CompiledScenario, { setup, commands }: SaveFile): Match | string {
  try {
    return playMatch(compiled, setup, { commands });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
