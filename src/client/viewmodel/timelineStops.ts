import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Scene } from "./resolutionView.ts";
import { resolutionView } from "./resolutionView.ts";
import type { TimelineEntry } from "./timelineView.ts";
import { timelineView } from "./timelineView.ts";
import { viewAfterRound } from "./viewAfterRound.ts";
import { viewBeforeRound } from "./viewBeforeRound.ts";

/** A place on the timeline of a game: the start, a verdict, or a stage of a resolution. */
export interface TimelineStop {
  readonly key: string;
  /** 0 for the start. */
  readonly round: number;
  readonly kind: "start" | "verdict" | Scene["kind"];
  /** What the stage tells; null at the start and at a verdict. */
  readonly scene: Scene | null;
  /** The game as it was then, its meters as they were told so far. */
  readonly view: SeatView;
  readonly meters: SeatView;
  /** Headlines of this stage. */
  readonly entries: readonly TimelineEntry[];
}

/** At which stop each headline is told. */
const TOLD_AT: Readonly<Record<TimelineEntry["kind"], TimelineStop["kind"]>> = {
  passed: "verdict",
  fell: "verdict",
  notProven: "verdict",
  adopted: "choices",
  repealed: "choices",
  lifted: "choices",
  vetoed: "choices",
  vetoFailed: "choices",
  dealStruck: "choices",
  climbed: "retaliation",
  eased: "retaliation",
  happened: "events",
  dealKept: "scores",
  dealBroken: "scores",
  overridden: "scores",
};

/** From here on a stage tells what became of the meters. */
const METERS_TOLD: readonly TimelineStop["kind"][] = ["settle", "scores", "ending"];

/** Every stop of a game that is over, in order. */
export function timelineStops(compiled: CompiledScenario, view: SeatView): readonly TimelineStop[] {
  const start = viewAfterRound(compiled, view, 0);
  const first: TimelineStop = { key: "0", round: 0, kind: "start", scene: null, view: start, meters: start, entries: [] };
  return [first, ...timelineView(compiled, view).flatMap(({ round, entries }) => stopsOfRound(compiled, view, { round, entries }))];
}

function stopsOfRound(compiled: CompiledScenario, view: SeatView, { round, entries }: { readonly round: number; readonly entries: readonly TimelineEntry[] }): readonly TimelineStop[] {
  const now = viewAfterRound(compiled, view, round);
  const before = viewBeforeRound(now, round);
  const earlier = viewAfterRound(compiled, view, round - 1);
  const scenes = resolutionView(compiled, now);
  const kinds = scenes.map(({ kind }) => kind);
  // A headline whose own stage told nothing else is told with the choices.
  const tellsAt = ({ kind }: TimelineEntry): TimelineStop["kind"] => (TOLD_AT[kind] === "verdict" || kinds.some((scene) => scene === TOLD_AT[kind]) ? TOLD_AT[kind] : "choices");
  const told = (kind: TimelineStop["kind"]): readonly TimelineEntry[] => entries.filter((entry) => tellsAt(entry) === kind);
  const verdict: TimelineStop = { key: `${round}.verdict`, round, kind: "verdict", scene: null, view: earlier, meters: earlier, entries: told("verdict") };
  const stages = scenes.map((scene): TimelineStop => ({ key: `${round}.${scene.kind}`, round, kind: scene.kind, scene, view: now, meters: METERS_TOLD.includes(scene.kind) ? now : before, entries: told(scene.kind) }));
  return verdict.entries.length === 0 ? stages : [verdict, ...stages];
}
