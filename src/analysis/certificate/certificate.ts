import type { Play } from "./jobs.ts";
import type { PlayedRound } from "./gameRecord.ts";

/** Version of the certificate's own form. */
export const CERTIFICATE_FORMAT = 1;

/** How grave a finding is. A note is something to know, and nothing to repair. */
export type Gravity = "error" | "warning" | "note";

/** Every code with its gravity. Codes are stable; docs/certificate.md explains each, and a test compares the two lists. */
export const CERTIFICATE_CODES = {
  C101: "error",
  C102: "warning",
  C103: "warning",
  C104: "warning",
  C105: "warning",
  C106: "warning",
  C107: "warning",
  C201: "warning",
  C202: "warning",
  C203: "warning",
  C204: "warning",
  C205: "note",
  C301: "warning",
  C302: "warning",
  C303: "warning",
  C401: "warning",
  C402: "warning",
  C403: "warning",
  C404: "warning",
  C501: "warning",
  C502: "warning",
  C601: "warning",
  C602: "error",
  C603: "error",
  C604: "warning",
  C701: "note",
  C702: "note",
  C801: "error",
  C802: "warning",
  C803: "error",
} as const satisfies Readonly<Record<`C${number}`, Gravity>>;

export type CertificateCode = keyof typeof CERTIFICATE_CODES;

/** Something that misses its bound. */
export interface CertificateFinding {
  readonly code: CertificateCode;
  readonly gravity: Gravity;
  /** Id of what it is about, or "" for the scenario as a whole. */
  readonly about: string;
  /** One plain sentence without a full stop. */
  readonly message: string;
  readonly value: number;
  readonly bound: number;
}

export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

export interface EndingFigures {
  readonly id: string;
  /** Shares of games in which it was told. */
  readonly random: number;
  readonly skilled: number;
  readonly matches: number;
  /** Share of random games in which its condition held, told or not; and in which of these it was told. */
  readonly held: number;
  readonly told: number;
  readonly witness: Witness | null;
}

/** A game that reached an ending: its seed, and all that was chosen and decided, so that anybody can tell it again. */
export interface Witness {
  readonly play: Play;
  readonly seed: number;
  readonly rounds: readonly PlayedRound[];
}

export interface PolicyFigures {
  readonly id: string;
  readonly role: string;
  /** Shares of games in which it was adopted. */
  readonly random: number;
  readonly skilled: number;
  /** Mean gain of its own role when it adopts it rather than rests, σ. */
  readonly lift: number;
  /** What its role loses without it, σ; null where nobody needed to know. */
  readonly loss: number | null;
}

/** Two policies of a role, the first never dearer and (nearly) never worse than the second. */
export interface Dominance {
  readonly better: string;
  readonly worse: string;
  readonly share: number;
  readonly pairs: number;
}

export interface MeterFigures {
  readonly id: string;
  readonly random: MeterRange;
  readonly skilled: MeterRange;
}

/** Percentiles at the end of a game, and log-odds that the meter moves a round on average. */
export interface MeterRange {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly drift: number;
}

export interface RoleFigures {
  readonly id: string;
  /** Utility in random play; its spread is the σ of all other figures. */
  readonly random: Spread;
  /** Utility in skilled play: μ and σ of the role's score. Source: MODEL §2.3 (11), §8b.14. */
  readonly skilled: Spread;
  /** What looking ahead is worth while the others choose at random, σ. */
  readonly skill: number;
  /** Spread of the others' utility that comes from what this role does, points; and as a share of the mean over roles. */
  readonly influence: number;
  readonly influenceShare: number;
  /** Share of the variance of its utility that is luck. */
  readonly luck: number;
  /** How it fares while one role at a time plays well, σ from its own mean of random play. */
  readonly mixed: number;
}

export interface MotionFigures {
  readonly id: string;
  /** Shares that pass: in skilled fast games, in whole matches, in random games. */
  readonly skilled: number;
  readonly matches: number;
  readonly random: number;
}

/** What the full rules (deals, vetoes, forecasts, the debate in full) make of the scenario, in whole matches of stand-ins. */
export interface FullRulesFigures {
  /** Share of matches that end so. */
  readonly endings: readonly { readonly id: string; readonly share: number }[];
  /** Share of each motion's debates that pass it. */
  readonly motions: readonly { readonly id: string; readonly passes: number }[];
  /** Utility of each role, points. */
  readonly roles: readonly ({ readonly id: string } & Spread)[];
  /** A match, on average: deals in force, those kept, those broken; vetoes that struck or were overruled. */
  readonly deals: number;
  readonly kept: number;
  readonly broken: number;
  readonly vetoes: number;
}

export interface TiltFigures {
  /** "" for the scenario's own assumptions, else a preset. */
  readonly preset: string;
  readonly tilt: number;
}

export interface SensitivityFigures {
  readonly id: string;
  /** Morris μ* and σ of the public-interest index, points over the whole range of the assumption. */
  readonly muStar: number;
  readonly sigma: number;
  /** Share of games that end otherwise over the whole range. */
  readonly endings: number;
}

/** Two endings and how often the condition of the rarer one holds only where the other's does as well. */
export interface CoFiring {
  readonly first: string;
  readonly second: string;
  readonly share: number;
}

/** What a scenario is certified to do. Plain JSON, the same bytes for the same scenario, rules and plan. */
export interface Certificate {
  readonly format: typeof CERTIFICATE_FORMAT;
  readonly scenario: { readonly id: string; readonly title: string; readonly fingerprint: string };
  readonly rules: number;
  readonly plan: CertificatePlan;
  /** Whether no finding is an error, and whether there is none but notes. */
  readonly valid: boolean;
  readonly passed: boolean;
  readonly findings: readonly CertificateFinding[];
  readonly structure: { readonly errors: number; readonly warnings: number; readonly todos: number };
  readonly endings: readonly EndingFigures[];
  readonly evenness: { readonly random: number; readonly skilled: number };
  readonly coFiring: readonly CoFiring[];
  readonly policies: readonly PolicyFigures[];
  readonly dominance: readonly Dominance[];
  readonly meters: readonly MeterFigures[];
  readonly roles: readonly RoleFigures[];
  readonly imbalance: number;
  readonly motions: readonly MotionFigures[];
  readonly debateMatters: number;
  readonly fullRules: FullRulesFigures;
  readonly tilt: readonly TiltFigures[];
  readonly sensitivity: readonly SensitivityFigures[];
}

/** How many games of each kind, all with seeds from 1 on. */
export interface CertificatePlan {
  readonly name: string;
  readonly random: number;
  readonly skilled: number;
  /** Whole matches: of stand-ins of level 2, and of level 0. */
  readonly matches: number;
  readonly randomMatches: number;
  /** Whole matches of level 2 by the full rules. */
  readonly fullMatches: number;
  /** Random games for each preset. */
  readonly preset: number;
  /** Games in which one role plays well, for each role; and as many without a policy. */
  readonly alone: number;
  /** Random games told again under so many other seeds. */
  readonly fates: number;
  readonly lives: number;
  readonly influence: number;
  readonly rivals: number;
  /** Morris: trajectories, and games at each point. */
  readonly trajectories: number;
  readonly pointGames: number;
}

/** The full certificate: 10,000 random and 500 skilled games. Source: MODEL §5. */
export const FULL_PLAN: CertificatePlan = {
  name: "full",
  random: 10_000,
  skilled: 500,
  matches: 60,
  randomMatches: 60,
  fullMatches: 60,
  preset: 4000,
  alone: 150,
  fates: 200,
  lives: 20,
  influence: 600,
  rivals: 300,
  trajectories: 8,
  pointGames: 100,
};

/** A first answer in a quarter of a minute. */
export const QUICK_PLAN: CertificatePlan = {
  name: "quick",
  random: 2000,
  skilled: 40,
  matches: 8,
  randomMatches: 16,
  fullMatches: 4,
  preset: 1000,
  alone: 24,
  fates: 60,
  lives: 10,
  influence: 120,
  rivals: 60,
  trajectories: 3,
  pointGames: 40,
};
