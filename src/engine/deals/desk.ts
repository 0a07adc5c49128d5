import type { Match, Offer, RoleId } from "../model.ts";
import type { Deal } from "./deal.ts";

/** Whether an offer can still be answered in a round: a treaty in force can be joined in the caucus that made it. */
export function isOpen({ state, kind, struck }: Offer, round: number): boolean {
  return state === "offered" || state === "countered" || (state === "accepted" && kind === "treaty" && struck === round);
}

/** Whether a seat may read an offer: its own, and those that are open to all. */
export const maySeeOffer = ({ open, parties }: Offer, you: RoleId | null): boolean => open || (you !== null && parties.includes(you));

/** Whether a seat may read a deal: its own, those that are open to all, and those that were broken. */
export const maySeeDeal = ({ open, parties, state }: Deal, you: RoleId | null): boolean => open || state === "breached" || (you !== null && parties.includes(you));

/** Offers that lapse when a caucus ends: all but treaties whose terms can still be kept. */
export function lapsing({ offers }: Pick<Match, "offers">, round: number): readonly string[] {
  return offers
    .filter(({ state, kind, terms }) => (state === "offered" || state === "countered") && (kind !== "treaty" || terms.some(({ by }) => by <= round)))
    .map(({ id }) => id);
}
