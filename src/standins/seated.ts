import type { Level, Seat, SeatView } from "../engine/index.ts";
import { draw, subSeed } from "../kernel/random.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Role } from "../scenario/schema/scenario.ts";

/** A stand-in at its seat: what it sees, who it is, and its own luck. */
export interface Seated {
  readonly compiled: CompiledScenario;
  readonly view: SeatView;
  readonly own: Seat;
  readonly role: Role;
  /** Place of the role in the compiled lists. */
  readonly index: number;
  readonly level: Level;
  /** Seed of its own luck, apart from the game's: it never foresees a draw of the match. Source: MODEL §8b.11. */
  readonly luck: number;
}

/**
 * Takes the seat.
 *
 * @throws Error when the view is nobody's.
 */
export function takeSeat(compiled: CompiledScenario, view: SeatView, { level, seed }: { readonly level: Level; readonly seed: number }): Seated {
  const { own } = view;
  const role = compiled.scenario.roles.find(({ id }) => id === own?.role);
  const index = role === undefined ? undefined : compiled.index.role[role.id];
  if (own === null || role === undefined || index === undefined) throw new Error("stand-in: this view belongs to no seat");
  return { compiled, view, own, role, index, level, luck: subSeed(seed, role.id, "stand-in") };
}

/**
 * A draw of the stand-in's own luck, 0..1.
 *
 * Counted by what the match already holds, so that the same view always gets the same answer.
 */
export function roll({ view, luck }: Seated, what: string): number {
  const { place, debates, finished } = view;
  const debate = debates.at(-1);
  const done = debate === undefined ? 0 : debate.claims.length + debate.plays.length + debate.checkedBy.length + debate.challenges.length + debate.points.length;
  return draw(luck, what, "round" in place ? place.round : 0, place.phase, "step" in place ? place.step : "", done, finished.length);
}

/** One of the items, all equally likely; undefined of none. */
export function pickAny<T>(seated: Seated, items: readonly T[], what: string): T | undefined {
  return items[Math.floor(roll(seated, what) * items.length)];
}
