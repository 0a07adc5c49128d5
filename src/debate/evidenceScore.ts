/** How well placed the speaker is on this topic: the Admiralty letters. F means unknown, which is not the worst. */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";
/** What the speaker stands to gain. */
export type Stake = "none" | "stake" | "againstInterest";
/** How the words reached the card. */
export type Directness = "primary" | "named" | "relayed" | "anonymous" | "unattributed";
export type Wording = "definite" | "hedged" | "prediction" | "opinion";
/** What reading elsewhere found. */
export type Check = "none" | "checksOut" | "contradicted";

/** How many raters have called a card better or worse than its tags say. */
export interface Rating {
  readonly up: number;
  readonly down: number;
}

/** The tags that a card's base score is made of: WHO (reliability, stake) and EVIDENCE (directness, wording, check). */
export interface CardTags {
  readonly reliability: Reliability;
  readonly stake: Stake;
  readonly directness: Directness;
  readonly wording: Wording;
  readonly check: Check;
}

/** One addend of a base score. `points` may be 0: a card shows all its tags. */
export interface ScoreLine {
  readonly part: "base" | "who" | "stake" | "directness" | "wording" | "check" | "clamp";
  /** The tag that gave the points; "start" for the base, "floor" or "ceiling" for the clamp. */
  readonly tag: string;
  readonly points: number;
}

export interface CardScore {
  /** 5..95, whole. */
  readonly points: number;
  /** The base score τ that the debate uses: points / 100. */
  readonly tau: number;
  /** In the order in which a reader adds them up; sums to `points`. The clamp is there only if it bites. */
  readonly ledger: readonly ScoreLine[];
}

// All in points. Source of the numbers: MODEL §1.4.
const BASE = 50;
const FLOOR = 5;
const CEILING = 95;
const WHO: Readonly<Record<Reliability, number>> = { A: 20, B: 12, C: 5, D: -8, E: -20, F: 0 };
const STAKE: Readonly<Record<Stake, number>> = { none: 0, stake: -8, againstInterest: 10 };
const DIRECTNESS: Readonly<Record<Directness, number>> = { primary: 15, named: 5, relayed: 0, anonymous: -6, unattributed: -10 };
const WORDING: Readonly<Record<Wording, number>> = { definite: 0, hedged: -4, prediction: -10, opinion: -12 };
const CHECK: Readonly<Record<Check, number>> = { none: 0, checksOut: 10, contradicted: -25 };

/**
 * The base score of an evidence card: 50 + WHO + EVIDENCE, kept within 5..95, with the sum written out.
 *
 * What other cards say is no part of it: that comes from coverage and from attacks (MODEL §1.4 (c), (d)).
 * Source: MODEL §1.4.
 */
export function scoreCard(tags: CardTags): CardScore {
  const ledger: ScoreLine[] = [
    { part: "base", tag: "start", points: BASE },
    { part: "who", tag: tags.reliability, points: WHO[tags.reliability] },
    { part: "stake", tag: tags.stake, points: STAKE[tags.stake] },
    { part: "directness", tag: tags.directness, points: DIRECTNESS[tags.directness] },
    { part: "wording", tag: tags.wording, points: WORDING[tags.wording] },
    { part: "check", tag: tags.check, points: CHECK[tags.check] },
  ];
  let sum = 0;
  for (const line of ledger) sum += line.points;
  const points = Math.min(CEILING, Math.max(FLOOR, sum));
  if (points !== sum) ledger.push({ part: "clamp", tag: points === FLOOR ? "floor" : "ceiling", points: points - sum });
  return { points, tau: points / 100, ledger };
}

/** Fewer raters are too few to count. Source: MODEL §1.4, "rating in groups". */
const LEAST_RATERS = 3;
/** What all raters together can move a score by at most, and how many imagined ones stand in the middle. Source: MODEL §1.4. */
const RATING = { most: 0.2, prior: 4 } as const;

/** All numbers of a card's score, in points, for those who explain it. Source: MODEL §1.4. */
export const SCORE_RULES = { base: BASE, floor: FLOOR, ceiling: CEILING, ratersMove: 100 * RATING.most, parts: { who: WHO, stake: STAKE, directness: DIRECTNESS, wording: WORDING, check: CHECK } } as const;

/** A base score as raters see it: τ + 0.2·(v⁺ − v⁻)/(v⁺ + v⁻ + 4), kept within 0.05..0.95. Source: MODEL §1.4. */
export function ratedScore(tau: number, rating: Rating | undefined): number {
  if (rating === undefined || rating.up + rating.down < LEAST_RATERS) return tau;
  const moved = tau + (RATING.most * (rating.up - rating.down)) / (rating.up + rating.down + RATING.prior);
  return Math.min(CEILING / 100, Math.max(FLOOR / 100, moved));
}
