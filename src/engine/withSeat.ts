import { lookup } from "../kernel/lookup.ts";
import type { Match, RoleId, Seat } from "./model.ts";

/** A match with something changed at one seat. Throws where there is no such seat: an event names one that a rule has found. */
export function withSeat(match: Match, role: RoleId, change: (seat: Seat) => Partial<Seat>): Match {
  const seat = lookup(match.seats, role);
  if (seat === undefined) throw new Error(`evolve: no seat ${role}`);
  return { ...match, seats: { ...match.seats, [role]: { ...seat, ...change(seat) } } };
}
