import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { RoleId } from "./model.ts";
import { holds } from "./resolution/conditions.ts";
import type { World } from "./world.ts";

/** Points for each deal that a role has kept. Source: MODEL §2.3 (11). */
const POINTS_A_DEAL = 2;
/** Deals that bring points: more of them are kept for their own sake. See docs/adr/0031-scores.md. */
const MOST_DEALS = 3;
/** Team scores are spread around 50 by 10 points a standard deviation. Source: MODEL §2.3 (11). */
const TEAM_MEAN = 50;
const TEAM_SPREAD = 10;

/** How a role fared at the end, in points. */
export interface RoleScore {
  readonly role: RoleId;
  /** What the world is worth to it, 0..100: 60 % at the end, 40 % on the way. */
  readonly utility: number;
  /** Its hidden agenda, and the points that it brought; null where none was dealt. */
  readonly agenda: { readonly id: string; readonly fulfilled: boolean; readonly points: number } | null;
  readonly deals: { readonly kept: number; readonly broken: number; readonly points: number };
  /** All together, 0 or more; it can pass 100. */
  readonly total: number;
}

/**
 * The scores of a world that is taken for the end: utility, the agenda where it is fulfilled, and 2 points for each of the
 * first three deals kept. Nothing here is hidden: it is for the debrief, and for programs that play. Source: MODEL §2.3 (11), §8b.10.
 *
 * @param agendas - The agenda dealt to each role, by role; null or left out for none.
 */
export function finalScores(compiled: CompiledScenario, world: World, agendas: Readonly<Record<RoleId, string | null>>): readonly RoleScore[] {
  return compiled.roles.map(({ id, agendas: authored }, index): RoleScore => {
    const dealt = authored.find((agenda) => agenda.id === lookup(agendas, id));
    const fulfilled = dealt !== undefined && holds(dealt.when, world, world.round);
    const agenda = dealt === undefined ? null : { id: dealt.id, fulfilled, points: fulfilled ? dealt.points : 0 };
    const utility = world.utility[index] ?? 0;
    const kept = world.kept[index] ?? 0;
    const points = dealPoints(kept);
    return { role: id, utility, agenda, deals: { kept, broken: world.broken[index] ?? 0, points }, total: utility + (agenda?.points ?? 0) + points };
  });
}

/** Points for so many deals kept. */
export function dealPoints(kept: number): number {
  return POINTS_A_DEAL * Math.min(MOST_DEALS, kept);
}

/**
 * A total made comparable between roles: 50 for the usual, 10 more for each standard deviation above it.
 *
 * @param usual - μ and σ of the role's totals in self-play, from the scenario's certificate; σ above 0.
 * @throws RangeError when σ is not above 0.
 */
export function teamScore(total: number, usual: { readonly mean: number; readonly deviation: number }): number {
  if (!(usual.deviation > 0)) throw new RangeError(`a deviation is above 0, not ${usual.deviation}`);
  return TEAM_MEAN + (TEAM_SPREAD * (total - usual.mean)) / usual.deviation;
}
