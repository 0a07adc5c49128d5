import { isProven } from "../debate/burdenOfProof.ts";
import { claimStrength } from "../debate/claimStrength.ts";
import { carries } from "../debate/resolveDebate.ts";
import { openCaseFile } from "../engine/caseFile.ts";
import type { CardId, ClaimId, MotionOutcome } from "../engine/index.ts";
import { claimNodes } from "../engine/table.ts";
import { lookup } from "../kernel/lookup.ts";
import { draw } from "../kernel/random.ts";
import type { CompiledMotion, CompiledScenario } from "../scenario/compiled.ts";
import type { Scenario } from "../scenario/schema/scenario.ts";

/** How far the imagined outcome of a coming debate strays from where the blocs stand now, share of the house either way. */
const DEBATE_SWAY = 0.06;

/** What a guess rests on. */
interface Ground {
  /** Each bloc's lasting shift of support, a share −1..1. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Seed of the future in which the debate is held. */
  readonly seed: number;
}

/**
 * How a debate to come may end, by the motion's index: where the blocs stand today, give or take. Nothing is argued.
 *
 * A motion with a burden of proof passes only if it is proven as well. How strong the proof will be is drawn too, evenly between a bare
 * claim and the best case that can be laid under one of its claims without an answer. The same seed gives the same guess.
 */
export function guessDebate({ scenario, motions }: CompiledScenario, motion: number, { shifts, seed }: Ground): MotionOutcome {
  const authored = scenario.motions[motion];
  if (authored === undefined) return { support: 0.5, passed: false };
  let seats = 0;
  let votes = 0;
  for (const bloc of scenario.blocs) {
    const prior = (lookup(authored.priors, bloc.id) ?? 0.5) + authored.carry * (lookup(shifts, bloc.id) ?? 0);
    seats += bloc.seats;
    votes += bloc.seats * prior;
  }
  const support = Math.min(1, Math.max(0, votes / seats + DEBATE_SWAY * (2 * draw(seed, "debate", motion) - 1)));
  const burden = motions[motion]?.proof ?? null;
  return { support, passed: carries(support, authored.threshold) && (burden === null || guessProven(scenario, burden, draw(seed, "proof", motion))) };
}

type Burden = NonNullable<CompiledMotion["proof"]>;

/** Whether a burden is met by luck of 0..1: none, and the claim stays bare; all, and its best case stands. */
function guessProven(scenario: Scenario, { claims, standard }: Burden, luck: number): boolean {
  const bare = scenario.debate.assertion;
  let best = bare;
  for (const claim of claims) best = Math.max(best, bestCase(scenario, claim));
  return isProven({ strength: bare + (best - bare) * luck, standard });
}

const bestCases = new WeakMap<Scenario, Map<ClaimId, number>>();

/** Strength 0..1 of a claim under its best cards, as many as a side may lay, when nobody answers. Worked out once a scenario. */
function bestCase(scenario: Scenario, claim: ClaimId): number {
  const known = bestCases.get(scenario) ?? new Map<ClaimId, number>();
  bestCases.set(scenario, known);
  const strength = known.get(claim) ?? buildCase(scenario, claim);
  known.set(claim, strength);
  return strength;
}

function buildCase(scenario: Scenario, id: ClaimId): number {
  const authored = openCaseFile(scenario).claim.get(id)?.claim;
  const cards = (authored?.evidence ?? []).filter(({ as }) => as === "support").map(({ card }) => card);
  const laid: CardId[] = [];
  let best = strengthWith(scenario, id, laid);
  while (laid.length < scenario.debate.cards) {
    let next: { readonly card: CardId; readonly strength: number } | null = null;
    for (const card of cards) {
      const strength = strengthWith(scenario, id, [...laid, card]);
      if (strength > (next?.strength ?? best)) next = { card, strength };
    }
    if (next === null) break;
    laid.push(next.card);
    best = next.strength;
  }
  return best;
}

/** Strength 0..1 of a claim with these cards under it and nothing against it. */
function strengthWith(scenario: Scenario, claim: ClaimId, cards: readonly CardId[]): number {
  const plays = cards.map((card) => ({ id: card, card, on: { claim }, as: "support" as const, by: "", step: "proCase" as const }));
  const [node] = claimNodes(scenario, { claims: [{ claim, side: "pro", by: "", warrant: "" }], plays, priors: {} }, {});
  return node === undefined ? 0 : claimStrength(node, scenario.debate.assertion).strength;
}
