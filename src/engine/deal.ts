import { draw } from "../kernel/random.ts";
import { lookup } from "../kernel/lookup.ts";
import type { Motion, Scenario } from "../scenario/schema/scenario.ts";
import { openCaseFile } from "./caseFile.ts";
import type { CardId, Match, MatchEvent, Player, RoleId, Side } from "./model.ts";

/** The motion of a round, counted from 1; null when the scenario has fewer motions than rounds. */
export function motionOfRound(scenario: Scenario, round: number): Motion | null {
  return scenario.motions[round - 1] ?? null;
}

/** Who leads a side: a person whose role is named for it, else the first role named. Source: MODEL §8b.9. */
export function leadOf(match: { readonly seats: Readonly<Record<RoleId, { readonly player: Player }>> }, motion: Motion, side: Side): RoleId {
  const named = motion[side];
  const person = named.find((role) => lookup(match.seats, role)?.player.kind === "human");
  const lead = person ?? named[0];
  if (lead === undefined) throw new Error(`deal: motion ${motion.id} has no lead ${side}`);
  return lead;
}

/** Draws a hidden agenda for each role that has any, all equally likely. */
export function dealAgendas(scenario: Scenario, seed: number): readonly MatchEvent[] {
  return scenario.roles.flatMap(({ id, agendas }): MatchEvent[] => {
    const agenda = agendas[Math.floor(draw(seed, "agenda", id) * agendas.length)];
    return agenda === undefined ? [] : [{ type: "agendaDealt", role: id, agenda: agenda.id }];
  });
}

/** What is drawn, and for which motion. */
export interface Draw {
  readonly role: RoleId;
  readonly count: number;
  readonly round: number;
  readonly motion: Motion | null;
}

/**
 * Draws cards for a role from a deck of its own, so that one role's luck never depends on another's.
 *
 * Cards that serve its side of the coming motion come first (for the floor: the first card bears on the motion, the
 * rest may be anything); cards already played come back only when nothing else is left.
 */
export function drawCards(scenario: Scenario, match: Match, { role, count, round, motion }: Draw): readonly CardId[] {
  const seat = lookup(match.seats, role);
  if (seat === undefined) throw new Error(`deal: no seat ${role}`);
  const side = motion === null ? null : leads(match, motion, role);
  const key = (card: CardId): number => draw(match.setup.seed, "draw", round, role, card);
  const deck = scenario.cards
    .map(({ id }) => id)
    .filter((card) => !seat.hand.includes(card))
    .sort((a, b) => key(a) - key(b));
  const fresh = deck.filter((card) => !seat.played.includes(card));
  const useful = motion === null ? [] : fresh.filter((card) => serves(scenario, { card, motion, side }));
  const wanted = side === null ? useful.slice(0, 1) : useful;
  return [...new Set([...wanted, ...fresh, ...deck])].slice(0, count);
}

function leads(match: Match, motion: Motion, role: RoleId): Side | null {
  if (leadOf(match, motion, "pro") === role) return "pro";
  return leadOf(match, motion, "con") === role ? "con" : null;
}

/** Whether a card can be played in the motion: for a side by supporting its claims or attacking the other's; for the floor at all. */
function serves(scenario: Scenario, { card, motion, side }: { card: CardId; motion: Motion; side: Side | null }): boolean {
  const bearings = openCaseFile(scenario).onClaim.get(card);
  return motion.claims.some((claim) => {
    const bearing = bearings?.get(claim.id);
    return bearing !== undefined && (side === null || (claim.side === side) === (bearing.as === "support"));
  });
}
