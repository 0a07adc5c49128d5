import type { Part } from "../../engine/index.ts";
import type { DebateTables, LaidTable } from "./debateTables.ts";
import type { GameRecord, PlayedRound } from "./gameRecord.ts";

/** Games with seeds from `first` on, as many as `count`. */
interface Seeds {
  readonly first: number;
  readonly count: number;
}

/** Tables for the debates of fast games. */
interface WithTables {
  readonly tables: DebateTables;
}

/** A piece of work: plain JSON, independent of all others, the same result wherever it is done. */
export type Job =
  | ({ readonly kind: "matches"; readonly level: 0 | 2; readonly parts: readonly Part[] } & Seeds)
  | ({ readonly kind: "random"; readonly assumptions: Readonly<Record<string, number>> } & Seeds & WithTables)
  | ({ readonly kind: "skilled" } & Seeds & WithTables)
  /** One role looks ahead, the others choose at random; it must do without a policy, or without none. */
  | ({ readonly kind: "alone"; readonly role: number; readonly denied: string | null } & Seeds & WithTables)
  /** The same choices and verdicts under many seeds: each game of `Seeds` is told again under `lives` of them. */
  | ({ readonly kind: "fate"; readonly lives: number } & Seeds & WithTables)
  /** Each role in turn plays another random game while all else stays. */
  | ({ readonly kind: "influence" } & Seeds & WithTables)
  /** Each policy that a role can adopt alone, in the same situation and under the same luck. */
  | ({ readonly kind: "rivals" } & Seeds & WithTables)
  /** What was chosen and decided in one game. */
  | ({ readonly kind: "witness"; readonly play: Play; readonly seed: number } & WithTables);

/** How a game that stands witness was played. */
export type Play = "random" | "skilled" | "match";

/** A policy that was tried in a situation: the role's utility at the end with it, less that without it. */
export interface Tried {
  readonly policy: number;
  readonly gain: number;
}

/** How often the parts of the full rules were used in one match. */
export interface Practice {
  /** Deals that came into force. */
  readonly deals: number;
  /** Deals kept to the end. */
  readonly kept: number;
  /** Deals broken. */
  readonly broken: number;
  /** Vetoes that struck or were overruled. */
  readonly vetoes: number;
}

/** What a job has found; what its kind does not look for is empty. */
export interface JobResult {
  /** Of matches, and of random and skilled games: how each ended. */
  readonly records: readonly GameRecord[];
  /** Of matches: what was laid on the table in each debate, by game and motion. */
  readonly tables: readonly (readonly (LaidTable | null)[])[];
  /** Of matches: one each. */
  readonly practices: readonly Practice[];
  /** Of skilled games: in how many a debate changed an adopted policy. */
  readonly swayed: number;
  /** Of "fate": utilities by game, life and role. Of "influence": by game, role redrawn (the first: none) and role. */
  readonly utilities: readonly (readonly (readonly number[])[])[];
  /** Of "rivals": by situation. */
  readonly rivals: readonly (readonly Tried[])[];
  /** Of "witness": the rounds of that game. */
  readonly witness: readonly PlayedRound[];
}

export const NO_RESULT: JobResult = { records: [], tables: [], practices: [], swayed: 0, utilities: [], rivals: [], witness: [] };

/** Rough milliseconds of a job on a present-day core: for progress, and for nothing else. */
export function weightOf(job: Job): number {
  switch (job.kind) {
    case "matches":
      return job.count * (job.level === 2 ? 200 : 25) * (job.parts.length > 0 ? 2 : 1);
    case "skilled":
      return job.count * 60;
    case "alone":
      return job.count * 8;
    case "random":
      return job.count * 0.3;
    case "fate":
      return job.count * job.lives * 0.15;
    case "influence":
      return job.count * 2.5;
    case "rivals":
      return job.count * 6;
    case "witness":
      return job.play === "random" ? 1 : 100;
  }
}
