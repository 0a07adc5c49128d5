import type { BurdenOfProof } from "../debate/burdenOfProof.ts";
import type { Operator, ResponseFunction } from "./schema/expression.ts";
import type { Scenario } from "./schema/scenario.ts";
import type { SignalId } from "./schema/signals.ts";

/**
 * What a term, a formula or a condition reads; `index` counts in the compiled lists (0 for the round).
 *
 * `unit` brings a value to the 0..1 scale on which terms and utilities work: 100 for meters and grievance, the number of rungs,
 * the ceiling of capital, the number of rounds, 1 for all else. Conditions and formulas read the value as it is.
 */
export interface Reading {
  readonly kind: "meter" | "policy" | "signal" | "capital" | "round";
  readonly index: number;
  readonly unit: number;
}

/**
 * A response function on the 0..1 scale of its source. Source: MODEL §8b.4.
 *
 * `at` is θ; `scale` is the exponent, rate or width, as the kind needs it, else 1. One layout for all kinds, because the
 * playout loop reads thousands of them.
 */
export interface Shape {
  readonly k: "level" | ResponseFunction["k"];
  readonly at: number;
  readonly scale: number;
}

export type Formula =
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "ref"; readonly reading: Reading }
  | { readonly op: Operator; readonly args: readonly Formula[] };

/** Bounds of a figure; those that are not given are infinite. */
interface Limits {
  readonly lt: number;
  readonly lte: number;
  readonly gt: number;
  readonly gte: number;
}

/** A condition with its names resolved. `first` is the round of a policy's first adoption. */
export type CompiledCondition =
  | { readonly op: "all" | "any"; readonly of: readonly CompiledCondition[] }
  | { readonly op: "not"; readonly of: CompiledCondition }
  | ({ readonly op: "compare"; readonly reading: Reading } & Limits)
  | ({ readonly op: "count"; readonly of: "score" | "kept" | "broken" | "treaties"; /** Index of the role; −1 for all together. */ readonly role: number; readonly name: string | null } & Limits)
  | { readonly op: "motion"; readonly motion: number; readonly passed: boolean }
  | { readonly op: "adopted"; readonly policy: number; readonly adopted: boolean; readonly by: number }
  | { readonly op: "before"; readonly policy: number; readonly others: readonly number[] };

/** A further factor of a term, clamped to 0..2. Source: MODEL §8b.4. */
export interface CompiledModifier {
  readonly source: Reading;
  readonly shape: Shape;
}

/**
 * Where a push comes from. `item` counts within the effects of its policy, rung or trigger, the duties of a deal, or the overrides of a
 * match. The id of an override is its reason.
 */
export interface CauseSource {
  readonly kind: "policy" | "link" | "rung" | "trigger" | "settling" | "deal" | "override";
  readonly id: string;
  readonly item: number;
}

/**
 * One causal term: `weight · f(x) · Π mods` log-odds a round on a meter. `weight` is G·w/25. Source: MODEL §2.3 (2).
 *
 * x is the source on its 0..1 scale `lag` rounds ago, or its rise this round where `of` is "change". f is the shape, or, where
 * there is a formula, x times the formula.
 */
export interface Term {
  readonly to: number;
  readonly weight: number;
  readonly of: "level" | "change";
  readonly source: Reading;
  readonly lag: number;
  readonly shape: Shape;
  readonly mods: readonly CompiledModifier[];
  readonly formula: Formula | null;
  readonly cause: CauseSource;
}

/** A reading and what it counts: v is the reading on its 0..1 scale, or one minus that where the weight is negative. */
export interface Weighted {
  readonly reading: Reading;
  readonly weight: number;
}

export interface CompiledRole {
  readonly id: string;
  readonly policies: readonly number[];
  /** Weights of the utility; the sum of their sizes is 100, so that the sum of `|weight| · v` runs from 0 to 100. Source: MODEL §8b.4. */
  readonly utility: readonly Weighted[];
  /** The right to stop policies: how often, at what price, and which ones, in their order; null for none. */
  readonly vetoes: { readonly uses: number; readonly cost: number; readonly policies: readonly number[] } | null;
  readonly agendas: readonly { readonly id: string; readonly when: CompiledCondition; readonly points: number }[];
}

export interface CompiledMeter {
  readonly id: string;
  /** Start value, points, and the same in log-odds. */
  readonly start: number;
  readonly startLatent: number;
  /** Where it settles, in log-odds. */
  readonly restLatent: number;
  /** Share of the way back to rest in one round, 1 − 2^(−1/H). */
  readonly pull: number;
}

export interface CompiledPolicy {
  readonly id: string;
  readonly role: number;
  readonly cost: number;
  /** The level that it stands at when adopted, 0..1: the highest of its levels. */
  readonly level: number;
  /** All levels above 0 that it can stand at, rising. */
  readonly levels: readonly number[];
  readonly lag: number;
  /** Share of the way to its level in one round, 1 − 2^(−1/h). */
  readonly ramp: number;
  readonly motion: { readonly index: number; readonly side: "pro" | "con"; readonly needed: boolean } | null;
  /** Motions that make it cheaper when they fall, and by how much. */
  readonly rebates: readonly { readonly motion: number; readonly by: number }[];
  readonly requires: CompiledCondition | null;
  /** Policies that cannot stand beside it, whichever of the two says so. */
  readonly exclusive: readonly number[];
  readonly provocation: number;
  readonly scope: number;
  readonly copyability: number;
  readonly severity: number;
  readonly substitutes: number;
  readonly drag: number;
  readonly spread: number;
  readonly cooperation: number;
  readonly terms: readonly Term[];
}

export interface CompiledTrigger {
  readonly id: string;
  readonly when: CompiledCondition;
  readonly base: number;
  readonly add: readonly { readonly when: CompiledCondition; readonly v: number }[];
  readonly cooldown: number;
  readonly max: number;
  readonly terms: readonly Term[];
}

/** A group of allies; the betas are those of MODEL §2.3 (7). */
export interface CompiledGroup {
  readonly id: string;
  readonly weight: number;
  readonly start: number;
  /** Id of the role that signs treaties for it; null for none. */
  readonly role: string | null;
  readonly base: number;
  readonly debate: number;
  readonly treaty: number;
  readonly peers: number;
  readonly costs: number;
  readonly cost: Reading | null;
  /** β5 times exposure. */
  readonly retaliation: number;
  readonly unilateral: number;
  /** Policies whose cooperation is for it, by index. */
  readonly policies: readonly number[];
}

export interface CompiledMotion {
  readonly id: string;
  /** How far it speaks for what later motions ask, −1..1. */
  readonly carry: number;
  readonly threshold: number;
  /** What has to be proven for it to pass; null where nothing has. */
  readonly proof: BurdenOfProof | null;
  readonly waivesUpkeep: readonly number[];
  readonly lifts: readonly number[];
}

type Numbers<T> = { readonly [K in keyof T as T[K] extends number ? K : never]: number };

/**
 * A scenario made ready for the rules: names are indexes, constants are worked out.
 *
 * Roles, meters, policies, links and triggers stand in the order of their ids, whatever the author's order,
 * so that sums are taken in one order and the author's arrangement changes no bit. Motions and endings keep theirs.
 */
export interface CompiledScenario {
  readonly scenario: Scenario;
  /** Fingerprint of the rules (words left out) with the assumptions in force. */
  readonly fingerprint: string;
  readonly rounds: number;
  readonly capital: Scenario["capital"];
  readonly roles: readonly CompiledRole[];
  readonly meters: readonly CompiledMeter[];
  readonly policies: readonly CompiledPolicy[];
  readonly links: readonly Term[];
  readonly motions: readonly CompiledMotion[];
  /** In the order of their ids; none where policies' cooperation is the allies' help. */
  readonly groups: readonly CompiledGroup[];
  readonly regime: Numbers<Scenario["regime"]> & { readonly meter: { readonly capacity: number; readonly demand: number; readonly legitimacy: number; readonly alliance: number } };
  readonly workaround: Scenario["workaround"];
  readonly ladder: {
    /** Index of the role that retaliates. */
    readonly owner: number;
    /** Share of grievance that is left after a round, 2^(−1/H). */
    readonly retention: number;
    /** Grievance at which each rung is climbed, points, patience counted in. */
    readonly thresholds: readonly number[];
    /** How far below its threshold grievance must fall before a rung is left, points. */
    readonly hysteresis: number;
    readonly soothing: number;
    readonly terms: readonly Term[];
  };
  readonly triggers: readonly CompiledTrigger[];
  readonly endings: readonly { readonly id: string; readonly when: CompiledCondition | null; readonly terminal: boolean }[];
  /** Public-interest index: weights as given. Source: MODEL §8b.5. */
  readonly publicInterest: readonly Weighted[];
  readonly index: {
    readonly role: Readonly<Record<string, number>>;
    readonly meter: Readonly<Record<string, number>>;
    readonly policy: Readonly<Record<string, number>>;
    readonly motion: Readonly<Record<string, number>>;
    readonly signal: Readonly<Record<SignalId, number>>;
  };
}
