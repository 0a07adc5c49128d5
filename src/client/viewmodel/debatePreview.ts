import type { Debate, Play, SeatView, TableClaim } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { claimMarks } from "./claimView.ts";
import { bearingOn, authoredClaim, houseWith } from "./tableTree.ts";

/** What a move would do, by the mathematics of the debate. Nothing is decided by it. */
export interface MovePreview {
  /** Shares of all seats for the motion, 0..1, without the move and with it. */
  readonly from: number;
  readonly to: number;
  readonly blocs: readonly { readonly id: string; readonly title: string; readonly from: number; readonly to: number }[];
  /** Strengths of the claim that it bears on, 0..1. */
  readonly claim: { readonly mark: string; readonly from: number; readonly to: number } | null;
}

/** What is added to the table: a claim, cards, or both. */
export interface Addition {
  readonly claims: readonly TableClaim[];
  readonly plays: readonly Play[];
}

/** What the table would say with something added to it. `claim` is the one whose strength is told. */
export function movePreview(scenario: Scenario, view: Pick<SeatView, "checked">, { debate, added, claim }: { readonly debate: Debate; readonly added: Addition; readonly claim: string | null }): MovePreview {
  const claims = [...debate.claims, ...added.claims];
  const before = houseWith(scenario, debate, view.checked);
  const after = houseWith(scenario, { ...debate, claims, plays: [...debate.plays, ...added.plays] }, view.checked);
  const strength = (outcome: typeof before): number | undefined => outcome.claims.find(({ id }) => id === claim)?.strength;
  const to = strength(after);
  return {
    from: before.house,
    to: after.house,
    blocs: after.blocs.map(({ id, support }, index) => ({ id, title: scenario.blocs.find((bloc) => bloc.id === id)?.title ?? id, from: before.blocs[index]?.support ?? support, to: support })),
    claim: claim === null || to === undefined ? null : { mark: claimMarks(claims).get(claim) ?? claim, from: strength(before) ?? scenario.debate.assertion, to },
  };
}

/** A play that was not made, for previews. */
export function imaginedPlay(card: string, { by, on, as, debate }: { readonly by: string; readonly on: Play["on"]; readonly as: Play["as"]; readonly debate: Debate }, place = 1): Play {
  return { id: `imagined.${place}`, card, by, on, as, step: debate.leads.pro === by ? "proCase" : "conCase" };
}

/** The cards of a hand that would carry a claim furthest, and where the house would stand with them. */
export interface BestBacking {
  readonly cards: readonly string[];
  readonly house: number;
}

/**
 * The best that a hand can do for a claim which is not yet made.
 *
 * @param limit - How many cards may lie under a claim.
 */
export function bestBacking(scenario: Scenario, view: Pick<SeatView, "checked">, { debate, made, hand, limit }: { readonly debate: Debate; readonly made: TableClaim; readonly hand: readonly string[]; readonly limit: number }): BestBacking {
  const authored = authoredClaim(scenario, debate.motion, made.claim);
  const useful = hand.filter((card) => bearingOn(authored, card)?.as === "support");
  const houseOf = (cards: readonly string[]): number => {
    const plays = cards.map((card, place) => imaginedPlay(card, { by: made.by, on: { claim: made.claim }, as: "support", debate }, place));
    return houseWith(scenario, { ...debate, claims: [...debate.claims, made], plays: [...debate.plays, ...plays] }, view.checked).house;
  };
  const sign = made.side === "pro" ? 1 : -1;
  return groups(useful, limit)
    .map((cards): BestBacking => ({ cards, house: houseOf(cards) }))
    .reduce((best, other) => (sign * other.house > sign * best.house + 1e-9 ? other : best), { cards: [], house: houseOf([]) });
}

/** All groups of up to `limit` different items. */
function groups<T>(items: readonly T[], limit: number): readonly (readonly T[])[] {
  if (limit === 0) return [[]];
  return [[], ...items.flatMap((item, index) => groups(items.slice(index + 1), limit - 1).map((rest) => [item, ...rest]))];
}
