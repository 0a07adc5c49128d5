import type { Operator, SignalId } from "./schema/expression.ts";
import type { Scenario } from "./schema/scenario.ts";

/** What a formula or a condition reads; `index` counts in the compiled lists. */
export type Reading =
  | { readonly kind: "meter"; readonly index: number }
  | { readonly kind: "policy"; readonly index: number }
  | { readonly kind: "signal"; readonly index: number }
  | { readonly kind: "capital"; readonly index: number }
  | { readonly kind: "round" };

/** A response function with its threshold brought to the 0..1 scale of its source. Source: MODEL §8b.4. */
export type Shape =
  | { readonly k: "level" }
  | { readonly k: "lin"; readonly at: number }
  | { readonly k: "hinge+"; readonly at: number }
  | { readonly k: "hinge-"; readonly at: number }
  | { readonly k: "power"; readonly exponent: number }
  | { readonly k: "saturate"; readonly rate: number }
  | { readonly k: "logistic"; readonly at: number; readonly width: number }
  | { readonly k: "bell"; readonly at: number; readonly width: number };

export type Formula =
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "ref"; readonly reading: Reading }
  | { readonly op: Operator; readonly args: readonly Formula[] };

/** A condition with its names resolved. `first` is the round of a policy's first adoption. */
export type CompiledCondition =
  | { readonly op: "all" | "any"; readonly of: readonly CompiledCondition[] }
  | { readonly op: "not"; readonly of: CompiledCondition }
  | { readonly op: "compare"; readonly reading: Reading; readonly lt: number; readonly lte: number; readonly gt: number; readonly gte: number }
  | { readonly op: "motion"; readonly motion: number; readonly passed: boolean }
  | { readonly op: "adopted"; readonly policy: number; readonly adopted: boolean; readonly by: number }
  | { readonly op: "before"; readonly policy: number; readonly others: readonly number[] };

/** Where a push comes from. `item` counts within the effects of its policy, rung or trigger. */
export interface CauseSource {
  readonly kind: "policy" | "link" | "rung" | "trigger" | "settling";
  readonly id: string;
  readonly item: number;
}

/** One causal term: `weight · f(source) · Π mods` log-odds a round on a meter. `weight` is G·w/25. Source: MODEL §2.3 (2). */
export interface Term {
  readonly to: number;
  readonly weight: number;
  readonly of: "level" | "change";
  readonly source: Reading;
  readonly lag: number;
  readonly shape: Shape;
  readonly mods: readonly { readonly source: Reading; readonly shape: Shape }[];
  readonly formula: Formula | null;
  readonly cause: CauseSource;
}

export interface CompiledRole {
  readonly id: string;
  readonly policies: readonly number[];
  /** Utility terms; the scaled sum of `weight · v` runs from 0 to 100. Source: MODEL §8b.4. */
  readonly utility: readonly { readonly reading: Reading; readonly weight: number }[];
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
  readonly lag: number;
  /** Share of the way to its level in one round, 1 − 2^(−1/h). */
  readonly ramp: number;
  readonly motion: { readonly index: number; readonly side: "pro" | "con"; readonly needed: boolean } | null;
  readonly requires: CompiledCondition | null;
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

export interface CompiledMotion {
  readonly id: string;
  readonly threshold: number;
  readonly waivesUpkeep: readonly number[];
  readonly lifts: readonly number[];
  readonly cheaper: readonly { readonly policy: number; readonly by: number }[];
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
  readonly regime: Numbers<Scenario["regime"]> & { readonly meter: { readonly capacity: number; readonly demand: number; readonly legitimacy: number; readonly alliance: number } };
  readonly workaround: Scenario["workaround"];
  readonly ladder: {
    readonly owner: number;
    /** Share of grievance that is left after a round, 2^(−1/H). */
    readonly retention: number;
    readonly thresholds: readonly number[];
    readonly hysteresis: number;
    readonly soothing: number;
    readonly terms: readonly Term[];
  };
  readonly triggers: readonly CompiledTrigger[];
  readonly endings: readonly { readonly id: string; readonly when: CompiledCondition | null; readonly terminal: boolean }[];
  /** Public-interest index: weights as given. Source: MODEL §8b.5. */
  readonly publicInterest: readonly { readonly reading: Reading; readonly weight: number }[];
  readonly index: {
    readonly role: Readonly<Record<string, number>>;
    readonly meter: Readonly<Record<string, number>>;
    readonly policy: Readonly<Record<string, number>>;
    readonly motion: Readonly<Record<string, number>>;
    readonly signal: Readonly<Record<SignalId, number>>;
  };
}
