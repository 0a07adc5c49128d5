import { lookup } from "../kernel/lookup.ts";
import { logit, sigmoid } from "../kernel/sigmoid.ts";
import { claimStrength } from "./claimStrength.ts";
import type { ClaimStrength } from "./claimStrength.ts";
import type { Bloc, ClaimNode, DebateParameters } from "./debateTree.ts";

/** Below this sum of log-odds the mean slope is taken as the slope at the prior; they differ by less than the sum itself. */
const FLAT = 1e-7;

export interface ClaimOutcome extends ClaimStrength {
  readonly id: string;
  /** What the claim adds to the house, in percentage points: its points in every bloc, weighed by seats. */
  readonly housePoints: number;
}

/** What one claim does in one bloc. */
export interface BlocTerm {
  readonly claim: string;
  /** `κ·sign·ω·x`, in log-odds. */
  readonly term: number;
  /** The same in percentage points of the bloc's support. */
  readonly points: number;
}

export interface BlocOutcome {
  readonly id: string;
  /** Shares for the motion, 0..1, before and after. */
  readonly prior: number;
  readonly support: number;
  /** One for each claim, in their order; the points sum to 100·(support − prior). */
  readonly terms: readonly BlocTerm[];
}

export interface DebateOutcome {
  readonly claims: readonly ClaimOutcome[];
  readonly blocs: readonly BlocOutcome[];
  /** Share of all seats for the motion, 0..1: by the priors, and after the debate. */
  readonly houseBefore: number;
  readonly house: number;
}

/**
 * What a debate does to the house, and why: cards → claims by capped coverage, claims → votes by additive log-odds.
 *
 * The order of claims, cards and blocs does not matter (but for rounding in the last bits). Source: MODEL §1.3.
 *
 * @throws RangeError if the blocs have no seats.
 */
export function resolveDebate(claims: readonly ClaimNode[], blocs: readonly Bloc[], params: DebateParameters): DebateOutcome {
  const strengths: ClaimStrength[] = [];
  const housePoints: number[] = [];
  for (const claim of claims) {
    strengths.push(claimStrength(claim, params.beta));
    housePoints.push(0);
  }
  const allSeats = seatsOf(blocs);
  const outcomes: BlocOutcome[] = [];
  let houseBefore = 0;
  let house = 0;
  for (const bloc of blocs) {
    const outcome = resolveBloc(bloc, claims, { strengths, kappa: params.kappa });
    const share = bloc.seats / allSeats;
    for (let i = 0; i < claims.length; i++) housePoints[i] = (housePoints[i] as number) + share * (outcome.terms[i] as BlocTerm).points;
    houseBefore += share * bloc.prior;
    house += share * outcome.support;
    outcomes.push(outcome);
  }
  const claimOutcomes: ClaimOutcome[] = [];
  for (let i = 0; i < claims.length; i++) {
    const { strength, excess, supportCoverage, attackCoverage } = strengths[i] as ClaimStrength;
    claimOutcomes.push({ id: (claims[i] as ClaimNode).id, strength, excess, supportCoverage, attackCoverage, housePoints: housePoints[i] as number });
  }
  return { claims: claimOutcomes, blocs: outcomes, houseBefore, house };
}

/**
 * Only the house after the debate, 0..1: the `house` of {@link resolveDebate}, at about half its price, for computer players.
 *
 * @throws RangeError if the blocs have no seats.
 */
export function houseAfter(claims: readonly ClaimNode[], blocs: readonly Bloc[], params: DebateParameters): number {
  const excesses: number[] = [];
  for (const claim of claims) excesses.push(claimStrength(claim, params.beta).excess);
  const allSeats = seatsOf(blocs);
  let house = 0;
  for (const bloc of blocs) {
    let sum = 0;
    for (let i = 0; i < claims.length; i++) sum += termOf(bloc, claims[i] as ClaimNode, params.kappa * (excesses[i] as number));
    house += (bloc.seats / allSeats) * supportFrom(bloc.prior, sum);
  }
  return house;
}

/** Whether a house of this share carries a motion with this threshold; both 0..1. Reaching the threshold is enough. */
export function carries(house: number, threshold: number): boolean {
  return house >= threshold;
}

/**
 * The prior that a bloc takes into the next round: part of the swing stays. Source: MODEL §1.3 (persistence).
 *
 * @param prior - Share before the debate, 0..1.
 * @param support - Share after it, 0..1.
 * @param lambda - The part that stays, 0..1.
 */
export function priorAfter(prior: number, support: number, lambda: number): number {
  return prior + lambda * (support - prior);
}

function resolveBloc(bloc: Bloc, claims: readonly ClaimNode[], { strengths, kappa }: { strengths: readonly ClaimStrength[]; kappa: number }): BlocOutcome {
  const terms: { claim: string; term: number; points: number }[] = [];
  let sum = 0;
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i] as ClaimNode;
    const term = termOf(bloc, claim, kappa * (strengths[i] as ClaimStrength).excess);
    sum += term;
    terms.push({ claim: claim.id, term, points: 0 });
  }
  const support = supportFrom(bloc.prior, sum);
  const slope = sum < FLAT && sum > -FLAT ? bloc.prior * (1 - bloc.prior) : (support - bloc.prior) / sum;
  for (let i = 0; i < terms.length; i++) {
    const entry = terms[i] as { term: number; points: number };
    entry.points = 100 * slope * entry.term;
  }
  return { id: bloc.id, prior: bloc.prior, support, terms };
}

/** @param push - `κ·x` of the claim. */
function termOf(bloc: Bloc, claim: ClaimNode, push: number): number {
  return push === 0 ? 0 : claim.sign * (lookup(bloc.weights, claim.theme) ?? 0) * push;
}

function supportFrom(prior: number, sum: number): number {
  // Not through the logarithm and back: what nobody moved stays exactly where it was.
  return sum === 0 ? prior : sigmoid(logit(prior) + sum);
}

function seatsOf(blocs: readonly Bloc[]): number {
  let seats = 0;
  for (const bloc of blocs) seats += bloc.seats;
  if (!(seats > 0)) throw new RangeError("a house needs seats");
  return seats;
}
