import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { BoardArc } from "./boardView.ts";
import { roleIslands } from "./roleIslands.ts";

type Compiled = Pick<CompiledScenario, "scenario" | "index">;

/** Share of all use that must really be stopped before direct traffic thins out. */
const THIN_FROM = 0.04;
/** Shares of all use that goes round, from which the lanes of third parties carry more. */
const MORE_FROM = [0.05, 0.12] as const;

/**
 * The standing lanes, as busy as the signals make them: between the other side's island and home there is less traffic the more is really
 * blocked, and what goes round it sails by third parties.
 */
export function laneArcs({ scenario, index }: Compiled, signals: readonly number[]): readonly BoardArc[] {
  const blocked = signals[index.signal.blocked] ?? 0;
  const around = signals[index.signal.workaround] ?? 0;
  const detour = 1 + MORE_FROM.filter((share) => around >= share).length;
  const islandOf = roleIslands(scenario);
  const across = islandOf.get(scenario.ladder.owner);
  return (scenario.board?.lanes ?? []).map(({ from, to }): BoardArc => {
    const ends = [islandOf.get(from), islandOf.get(to)];
    const touches = ends.includes(across);
    const direct = touches && ends.includes("home");
    const round = ends[0] !== ends[1] && !direct && blocked >= THIN_FROM;
    const weight = direct ? (blocked >= THIN_FROM ? 1 : 2) : round ? asWeight(detour) : 1;
    return { id: `lane.${from}.${to}`, kind: "trade", from, to, weight, label: null, since: null, fresh: false };
  });
}

const asWeight = (value: number): BoardArc["weight"] => (value >= 3 ? 3 : value === 2 ? 2 : 1);
