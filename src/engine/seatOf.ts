import { lookup } from "../kernel/lookup.ts";
import type { Match, Seat } from "./model.ts";

/** The seat of a role; null when there is none. Takes anything, since bots and the CLI do not pass the wire schema. */
export function seatOf(match: Match, role: unknown): Seat | null {
  return typeof role === "string" ? (lookup(match.seats, role) ?? null) : null;
}
