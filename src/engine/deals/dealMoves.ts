import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Match, RoleId } from "../model.ts";
import { decideAcceptDeal, decideCounterDeal, decideDeclineDeal, decideWithdrawDeal } from "../rules/answerDeal.ts";
import { offersLeft } from "../rules/offerDeal.ts";

/** What a seat may do at the deals desk: new offers that it has left, and the deals that it can answer, by id. */
export interface DealMoves {
  readonly offers: number;
  readonly accept: readonly string[];
  readonly decline: readonly string[];
  readonly counter: readonly string[];
  readonly withdraw: readonly string[];
}

/** What a seat may do at the desk now; asked of the rules that decide it. */
export function dealMovesOf(compiled: CompiledScenario, match: Match, role: RoleId): DealMoves {
  const own = match.offers.filter(({ parties }) => parties.includes(role));
  const ids = (may: (deal: string, offer: (typeof own)[number]) => boolean): readonly string[] => own.filter((offer) => may(offer.id, offer)).map(({ id }) => id);
  return {
    offers: Math.max(0, offersLeft(match, role)),
    accept: ids((deal) => decideAcceptDeal(compiled, match, { type: "acceptDeal", role, deal }).ok),
    decline: ids((deal) => decideDeclineDeal(match, { type: "declineDeal", role, deal }).ok),
    counter: ids((deal, { terms }) => decideCounterDeal(compiled, match, { type: "counterDeal", role, deal, terms }).ok),
    withdraw: ids((deal) => decideWithdrawDeal(match, { type: "withdrawDeal", role, deal }).ok),
  };
}
