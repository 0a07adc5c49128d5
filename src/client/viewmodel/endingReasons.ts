import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Judged } from "./judgeCondition.ts";
import { judgeCondition } from "./judgeCondition.ts";

/** An ending, with its conditions held against the world as it is. */
export interface EndingReason {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Null for the ending that needs no condition. */
  readonly judged: Judged | null;
  readonly reached: boolean;
}

/** The endings that were asked, in the author's order, up to the one that is told; the others were never asked. */
export function endingReasons(compiled: CompiledScenario, { world }: Pick<SeatView, "world">): readonly EndingReason[] {
  const asked = compiled.endings.map(({ id, when }): EndingReason => {
    const authored = compiled.scenario.endings.find((ending) => ending.id === id);
    const judged = when === null ? null : judgeCondition(compiled, when, { world, round: world.round });
    return { id, title: authored?.title ?? id, text: authored?.text ?? "", judged, reached: judged?.holds ?? true };
  });
  const reached = asked.findIndex(({ reached: told }) => told);
  return reached < 0 ? asked : asked.slice(0, reached + 1);
}

/** The first meter that the ending told rests on; null where it rests on none. */
export function decisiveMeter(compiled: CompiledScenario, view: Pick<SeatView, "world">): string | null {
  const judged = endingReasons(compiled, view).at(-1)?.judged ?? null;
  return judged === null ? null : (metersOf(judged)[0] ?? null);
}

/** Meters in the parts of a condition that hold. */
function metersOf(judged: Judged): readonly string[] {
  if (!judged.holds) return [];
  if (judged.kind === "all" || judged.kind === "any") return judged.parts.flatMap(metersOf);
  return judged.kind === "figure" && judged.source.kind === "meter" ? [judged.source.id] : [];
}
