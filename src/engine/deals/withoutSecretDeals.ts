import type { Match, RoleId } from "../model.ts";
import type { Note } from "../world.ts";
import { maySeeDeal, maySeeOffer } from "./desk.ts";

/** The match without the deals that a seat may not read, and without what was noted of them. Once the game is over nothing is secret. */
export function withoutSecretDeals(match: Match, you: RoleId | null): Match {
  const { offers, world, rounds, place } = match;
  if (place.phase === "debrief") return match;
  const secret = new Set(world.deals.filter((deal) => !maySeeDeal(deal, you)).map(({ id }) => id));
  const hidden = offers.some((offer) => !maySeeOffer(offer, you));
  if (secret.size === 0 && !hidden) return match;
  const isTold = (note: Note): boolean => !("deal" in note) || !secret.has(note.deal);
  return {
    ...match,
    offers: offers.filter((offer) => maySeeOffer(offer, you) || !(secret.has(offer.id) || offer.struck === undefined)),
    world: { ...world, deals: world.deals.filter(({ id }) => !secret.has(id)) },
    rounds: rounds.map((record) => ({ ...record, notes: record.notes.filter(({ note }) => isTold(note)) })),
  };
}
