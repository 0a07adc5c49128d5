import { dealOf } from "../engine/deals/strike.ts";
import type { Command, Offer, Reason } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import { findOffer, offerAtRandom } from "./findOffer.ts";
import { verdictOn } from "./judgeDeal.ts";
import { roll } from "./seated.ts";
import type { Seated } from "./seated.ts";

/** Chances that a stand-in of level 0 signs what is offered, and offers something itself. */
const SIGNS_AT_RANDOM = 0.5;
const OFFERS_AT_RANDOM = 0.3;
/** Capital that a stand-in of level 1 pays in a deal at most. */
const SMALL_CHANGE = 1;
/** Leaning from which a stand-in of level 1 agrees to adopt a policy. */
const ORDINARY = 1;

/** The caucus: answers what is offered, then makes one offer of its own at most, then is done. Always legal. */
export function bargain(seated: Seated): Command {
  const { view, role, level } = seated;
  const { deals } = view.moves;
  const done: Command = { type: "finishStep", role: role.id };
  if (deals === null) return done;
  const open = view.offers.find(({ id, declined }) => (deals.accept.includes(id) || deals.decline.includes(id)) && !declined.includes(role.id));
  if (open !== undefined) return answer(seated, open);
  const round = "round" in view.place ? view.place.round : 0;
  if (deals.offers < 1 || level === 1 || view.offers.some(({ first, round: made }) => first === role.id && made === round)) return done;
  if (level === 0) return roll(seated, "offers") < OFFERS_AT_RANDOM ? (offerAtRandom(seated) ?? done) : done;
  return findOffer(seated) ?? done;
}

function answer(seated: Seated, offer: Offer): Command {
  const { view, role, level } = seated;
  const may = view.moves.deals?.accept.includes(offer.id) === true;
  const { accepts, reason } = level === 0 ? byLot(seated) : level === 1 ? byLeaning(seated, offer) : verdictOn(seated, ifStruck(seated, offer));
  return { type: may && accepts ? "acceptDeal" : "declineDeal", role: role.id, deal: offer.id, reason };
}

/** The deal as it would be if the stand-in signed and whoever else is still needed did too. */
function ifStruck({ view, role }: Seated, offer: Offer) {
  const signed = [...offer.signatures, role.id];
  const others = offer.parties.filter((party) => !signed.includes(party) && !offer.declined.includes(party));
  return dealOf({ ...offer, signatures: [...signed, ...others.slice(0, Math.max(0, offer.needed - signed.length))], round: view.world.round + 1 });
}

interface Verdict {
  readonly accepts: boolean;
  readonly reason: Reason;
}

const byLot = (seated: Seated): Verdict => ({ accepts: roll(seated, "signs") < SIGNS_AT_RANDOM, reason: { key: "standIn.random", values: {} } });

/** Agrees to what it leans to anyway, and to small change. */
function byLeaning({ role }: Seated, { terms }: Offer): Verdict {
  const own = terms.filter(({ who }) => who === role.id);
  const accepts = own.every((term) => {
    if (term.do === "adopt") return !role.personality.never.includes(term.policy) && (lookup(role.lean, term.policy) ?? ORDINARY) >= ORDINARY;
    return term.do === "pay" ? term.amount <= SMALL_CHANGE : term.do !== "repeal" && term.do !== "vote";
  });
  return { accepts, reason: { key: accepts ? "standIn.dealLeaned" : "standIn.dealNotLeaned", values: {} } };
}
