import type { Command, MatchSetup } from "../engine/index.ts";
import { RULES_VERSION } from "../engine/index.ts";
import { fingerprint } from "../kernel/fingerprint.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { migrateSave } from "./migrations/migrateSave.ts";

/** Version of the save format. */
const SAVE_VERSION = 1;

/** A save, a replay and a bug report in one: what a match is made from, and every command since. */
export interface SaveFile {
  readonly kind: "countermove-save";
  readonly version: typeof SAVE_VERSION;
  /** `skin` only where it was played under other names. */
  readonly scenario: { readonly id: string; readonly fingerprint: string; readonly skin?: string };
  readonly rules: number;
  readonly setup: MatchSetup;
  readonly commands: readonly Command[];
  /** Left out for a game that branches off from no other. */
  readonly branch?: Branch;
}

/** Where a game branches off from another: it has that one's setup, and its commands up to the start of a round. */
export interface Branch {
  /** Which game it was; see `gameFingerprint`. */
  readonly of: string;
  readonly round: number;
}

/** Tells games apart: the same for two that were made and played alike. */
export const gameFingerprint = ({ setup, commands }: Pick<SaveFile, "setup" | "commands">): string => fingerprint({ setup, commands });

/** What a game was made from, every command since, and where it branches off from another. */
export type GameLog = Pick<SaveFile, "setup" | "commands" | "branch">;

export function makeSave({ scenario, fingerprint }: CompiledScenario, { setup, commands, branch }: GameLog): SaveFile {
  const played = { id: scenario.id, fingerprint, ...(scenario.skin !== undefined && { skin: scenario.skin }) };
  return { kind: "countermove-save", version: SAVE_VERSION, scenario: played, rules: RULES_VERSION, setup, commands, ...(branch !== undefined && { branch }) };
}

/** Why a text is not a save that can be opened. */
export type SaveProblem = "notJson" | "notASave" | "newerVersion" | "otherRules" | "otherScenario";

export type ReadSave = { readonly ok: true; readonly save: SaveFile } | { readonly ok: false; readonly problem: SaveProblem };

/** Reads a save; one of older rules is brought up to those of today. Whether its commands are legal shows when it is played. */
export function readSave(text: string): ReadSave {
  const value = parse(text);
  if (value === undefined) return { ok: false, problem: "notJson" };
  if (!isSave(value)) return { ok: false, problem: "notASave" };
  if (value.version > SAVE_VERSION || value.rules > RULES_VERSION) return { ok: false, problem: "newerVersion" };
  const save = migrateSave(value);
  return save === null ? { ok: false, problem: "otherRules" } : { ok: true, save };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isSave(value: unknown): value is SaveFile {
  if (!isRecord(value) || value["kind"] !== "countermove-save") return false;
  const { scenario, setup, commands, rules, version, branch } = value;
  const named = isRecord(scenario) && typeof scenario["id"] === "string" && typeof scenario["fingerprint"] === "string" && ["string", "undefined"].includes(typeof scenario["skin"]);
  const made = isRecord(setup) && Number.isInteger(setup["seed"]) && isRecord(setup["players"]) && isRecord(setup["assumptions"]) && (setup["parts"] === undefined || Array.isArray(setup["parts"]));
  const rooted = branch === undefined || (isRecord(branch) && typeof branch["of"] === "string" && Number.isInteger(branch["round"]));
  return named && made && rooted && Array.isArray(commands) && commands.every(isRecord) && Number.isInteger(rules) && Number.isInteger(version);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
