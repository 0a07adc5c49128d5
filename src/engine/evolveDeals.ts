import { replaceDeal } from "./deals/strike.ts";
import type { Match, MatchEvent, Offer, RoleId } from "./model.ts";
import { withSeat } from "./withSeat.ts";

export type DealEvent = Extract<MatchEvent, { type: "dealOffered" | "dealSigned" | "dealDeclined" | "dealCountered" | "dealWithdrawn" | "dealsLapsed" | "dealStruck" | "cardShown" | "agendaShown" }>;

/** Applies what happens at the deals desk. */
export function evolveDeals(match: Match, event: DealEvent): Match {
  switch (event.type) {
    case "dealOffered":
      return calledBack({ ...match, offers: [...match.offers, event.offer] }, event.offer, event.offer.by);
    case "dealSigned":
      return withOffer(match, event.deal, ({ signatures, declined, reasons }) => ({
        signatures: [...signatures, event.role],
        declined: declined.filter((role) => role !== event.role),
        reasons: { ...reasons, ...event.reasons },
      }));
    case "dealDeclined":
      return withOffer(match, event.deal, (offer) => declinedBy(offer, event.role, event.reasons));
    case "dealCountered": {
      const { role, terms, reasons } = event;
      const turned = withOffer(match, event.deal, ({ version }) => ({ terms, by: role, version: version + 1, state: "countered", signatures: [role], declined: [], reasons }));
      const offer = turned.offers.find(({ id }) => id === event.deal);
      return offer === undefined ? turned : calledBack(turned, offer, role);
    }
    case "dealWithdrawn":
      return withOffer(match, event.deal, () => ({ state: "withdrawn" }));
    case "dealsLapsed":
      return { ...match, offers: match.offers.map((offer) => (event.deals.includes(offer.id) ? { ...offer, state: "expired" } : offer)) };
    case "dealStruck": {
      const struck = withOffer(match, event.deal.id, () => ({ state: "accepted", struck: event.deal.since }));
      return { ...struck, world: { ...struck.world, capital: event.capital, deals: replaceDeal(struck.world.deals, event.deal) } };
    }
    case "cardShown":
      return withSeat(match, event.to, ({ shown }) => ({ shown: [...shown, { from: event.from, card: event.card }] }));
    case "agendaShown":
      return withSeat(match, event.to, ({ agendasShown }) => ({ agendasShown: { ...agendasShown, [event.from]: event.agenda } }));
  }
}

/** A deal is off when too few are left who could sign it. */
function declinedBy(offer: Offer, role: RoleId, reasons: Offer["reasons"]): Partial<Offer> {
  const declined = [...offer.declined, role];
  const off = offer.state !== "accepted" && offer.parties.length - declined.length < offer.needed;
  return { declined, reasons: { ...offer.reasons, ...reasons }, ...(off && { state: "declined" }) };
}

/** Who had finished is asked again when there is something to answer. */
function calledBack(match: Match, { parties }: Offer, by: RoleId): Match {
  return { ...match, finished: match.finished.filter((role) => role === by || !parties.includes(role)) };
}

function withOffer(match: Match, id: string, change: (offer: Offer) => Partial<Offer>): Match {
  return { ...match, offers: match.offers.map((offer) => (offer.id === id ? { ...offer, ...change(offer) } : offer)) };
}
