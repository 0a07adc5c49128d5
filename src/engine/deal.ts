import { draw } from "../kernel/random.ts";
import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Motion, Scenario } from "../scenario/schema/scenario.ts";
import { openCaseFile } from "./caseFile.ts";
import type { CardId, Match, MatchEvent, Player, RoleId, Side } from "./model.ts";
import { canDraw } from "./privateCards.ts";

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

/** How many cards a role draws for a motion: a lead needs more that fit. */
export function drawsOf({ debate: { draws, leadDraws = draws } }: Scenario, match: Match, { role, motion }: Pick<Draw, "role" | "motion">): number {
  return motion !== null && leads(match, motion, role) !== null ? leadDraws : draws;
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
 * Cards that serve its side of the coming motion come first, by turns for its own claims and against the other side's, as
 * its hand needs them (for the floor: the first card bears on the motion, the rest may be anything); cards already played
 * come back only when nothing else is left. What another role holds for itself is not in the deck.
 */
export function drawCards(compiled: CompiledScenario, match: Match, { role, count, round, motion }: Draw): readonly CardId[] {
  const { scenario } = compiled;
  const seat = lookup(match.seats, role);
  if (seat === undefined) throw new Error(`deal: no seat ${role}`);
  const deck = scenario.cards
    .filter(canDraw(compiled, match, role))
    .filter(({ id }) => !seat.hand.includes(id))
    .map(({ id }) => ({ id, key: draw(match.setup.seed, "draw", round, role, id) }))
    .sort((a, b) => a.key - b.key)
    .map(({ id }) => id);
  const fresh = deck.filter((card) => !seat.played.includes(card));
  const wanted = motion === null ? [] : wantedCards(scenario, { motion, side: leads(match, motion, role), hand: seat.hand, fresh });
  return [...new Set([...wanted, ...fresh, ...deck])].slice(0, count);
}

function leads(match: Match, motion: Motion, role: RoleId): Side | null {
  if (leadOf(match, motion, "pro") === role) return "pro";
  return leadOf(match, motion, "con") === role ? "con" : null;
}

interface Wish {
  readonly motion: Motion;
  readonly side: Side | null;
  readonly hand: readonly CardId[];
  readonly fresh: readonly CardId[];
}

/** The cards that a role would like to draw, most wanted first. */
function wantedCards(scenario: Scenario, { motion, side, hand, fresh }: Wish): readonly CardId[] {
  if (side === null) return fresh.filter((card) => serves(scenario, card, { motion, claims: ["pro", "con"] })).slice(0, 1);
  const forOwn = (card: CardId): boolean => serves(scenario, card, { motion, claims: [side], as: "support" });
  const against = (card: CardId): boolean => serves(scenario, card, { motion, claims: [side === "pro" ? "con" : "pro"], as: "attack" });
  const own = fresh.filter(forOwn);
  const answers = fresh.filter((card) => !forOwn(card) && against(card));
  const lacksAnswers = hand.filter(against).length < hand.filter(forOwn).length;
  return lacksAnswers ? inTurn(answers, own) : inTurn(own, answers);
}

/** Two lists as one, by turns. */
function inTurn<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  const longest = first.length > second.length ? first : second;
  return longest.flatMap((_, index) => [...first.slice(index, index + 1), ...second.slice(index, index + 1)]);
}

interface Service {
  readonly motion: Motion;
  readonly claims: readonly Side[];
  readonly as?: "support" | "attack";
}

/** Whether a card bears on a claim of these sides in the motion, in this way (or in any). */
function serves(scenario: Scenario, card: CardId, { motion, claims, as }: Service): boolean {
  const bearings = openCaseFile(scenario).onClaim.get(card);
  return motion.claims.some((claim) => {
    const bearing = bearings?.get(claim.id);
    return bearing !== undefined && claims.includes(claim.side) && (as === undefined || bearing.as === as);
  });
}
