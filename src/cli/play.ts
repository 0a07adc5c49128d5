import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { closest } from "../kernel/closest.ts";
import type { Command, MatchSetup, Part, Player } from "../engine/index.ts";
import { PARTS } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { MatchHost } from "../session/matchHost.ts";
import { makeSave } from "../session/saveFile.ts";
import { SoloMatch } from "../session/soloMatch.ts";
import { FINDINGS, FINE, WrongUse, type CliCommand, type Terminal } from "./command.ts";
import { matchJson } from "./matchJson.ts";
import { compileWith, openScenario } from "./openScenario.ts";
import { reportMatch } from "./reportMatch.ts";

const LEVELS = { random: 0, scripted: 1, normal: 2, strong: 3, analyst: 4 } as const;
type LevelName = keyof typeof LEVELS;

/** Plays a whole game between stand-ins and tells it round by round. */
export const play: CliCommand = {
  usage: "play FILE [--short] [--role ROLE] [--seed N] [--standins random|scripted|normal|strong|analyst] [--parts all|PART,…] [--json] [--save FILE]",
  about: "Plays a whole game between stand-ins and tells it round by round; with --role, as that role sees it; with --short, the short version. Same seed, same game.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { role: { type: "string" }, seed: { type: "string", default: "1" }, standins: { type: "string", default: "normal" }, parts: { type: "string", default: "" }, json: { type: "boolean", default: false }, short: { type: "boolean", default: false }, save: { type: "string" } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new WrongUse("Which scenario? Name one file.");
    const seed = readSeed(values.seed);
    const level = readLevel(values.standins);
    const parts = readParts(values.parts);
    const scenario = await openScenario(file, terminal, values.short ? "short" : "whole");
    const compiled = scenario === null ? null : compileWith(scenario, {}, terminal);
    if (compiled === null) return FINDINGS;
    const role = readRole(compiled, values.role);
    const player: Player = { kind: "standIn", level: LEVELS[level] };
    const setup: MatchSetup = { seed, players: Object.fromEntries(compiled.scenario.roles.map(({ id }) => [id, player])), assumptions: {}, ...(parts.length > 0 && { parts }) };
    const { match, commands } = await playOut(compiled, setup);
    if (values.save !== undefined && !(await save(values.save, JSON.stringify(makeSave(compiled, { setup, commands })), terminal))) return FINDINGS;
    terminal.out(values.json ? JSON.stringify(matchJson(compiled, match, { commands, role }), null, 2) : reportMatch(compiled, match, role));
    return FINE;
  },
};

/** Plays to the debrief with nobody but stand-ins; the host moves on wherever nobody is waited for. */
async function playOut(compiled: CompiledScenario, setup: MatchSetup) {
  const commands: Command[] = [];
  const host = new MatchHost(compiled, setup, { log: { append: (command) => Promise.resolve(void commands.push(command)) } });
  const solo = new SoloMatch(host, { you: null });
  await solo.submit({ type: "begin" });
  await solo.playStandIns();
  while (host.match.place.phase !== "debrief") {
    const answer = await solo.submit({ type: "advance" });
    if (!answer.ok) throw new Error(`the game stopped in ${host.match.place.phase}: ${answer.refusal.code}`);
    await solo.playStandIns();
  }
  return { match: host.match, commands };
}

function readSeed(text: string): number {
  const seed = Number(text);
  if (!/^\d{1,10}$/.test(text) || seed > 4294967295) throw new WrongUse(`A seed is a whole number from 0 to 4294967295, not ${JSON.stringify(text)}.`);
  return seed;
}

function readLevel(text: string): LevelName {
  if (!Object.hasOwn(LEVELS, text)) throw new WrongUse(`Stand-ins are random, scripted, normal, strong or analyst, not ${JSON.stringify(text)}.`);
  return text as LevelName;
}

/** Parts of the rules by name; a plain game where none is named. */
function readParts(text: string): readonly Part[] {
  if (text === "all") return PARTS;
  const names = text === "" ? [] : text.split(",");
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new WrongUse(`The rules have no part ${JSON.stringify(unknown)}. Parts: ${PARTS.join(", ")}.`);
  return PARTS.filter((part) => names.includes(part));
}

function readRole({ scenario: { roles } }: CompiledScenario, wanted: string | undefined): string | null {
  const names = roles.map(({ id }) => id);
  if (wanted === undefined || names.includes(wanted)) return wanted ?? null;
  const meant = closest(wanted, names);
  throw new WrongUse(`There is no role ${JSON.stringify(wanted)}.${meant === undefined ? "" : ` Did you mean "${meant}"?`} Roles: ${names.join(", ")}.`);
}

async function save(file: string, text: string, terminal: Terminal): Promise<boolean> {
  try {
    await writeFile(file, `${text}\n`);
    return true;
  } catch (error) {
    terminal.err(`${file}: the save cannot be written (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`);
    return false;
  }
}
