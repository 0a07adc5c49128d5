import { useContext, useMemo } from "react";
import type { TrailStop } from "../../viewmodel/trailView.ts";
import { useGame } from "../gameContext.ts";
import { StepContext } from "./stepContext.ts";

/** The field of the draft that keeps the trail that is followed. */
const FIELD = "debriefTrail";

export interface Trailing {
  /** The stops so far, the present one last; none where no trail is followed. */
  readonly path: readonly TrailStop[];
  /** A trail is kept that was begun in another step. */
  readonly left: boolean;
  /** Begins a trail at the last of some stops. */
  start(stops: readonly TrailStop[]): void;
  /** Goes on to another stop. */
  follow(stop: TrailStop): void;
  /** Goes back to a stop of the path. */
  backTo(at: number): void;
  close(): void;
}

/** The trail that is followed, from a number to where it is written. A reload comes back to it; another step of the debrief leaves it. */
export function useTrail(): Trailing {
  const step = useContext(StepContext);
  const kept = useGame((state) => state.draft.composer[FIELD]) ?? "";
  const compose = useGame((state) => state.compose);
  const path = useMemo(() => readTrail(kept, step), [kept, step]);
  const keep = (stops: readonly TrailStop[]): void => compose(FIELD, stops.length === 0 ? "" : JSON.stringify({ step, stops }));
  return { path, left: kept !== "" && path.length === 0, start: keep, follow: (stop) => keep([...path, stop]), backTo: (at) => keep(path.slice(0, at + 1)), close: () => keep([]) };
}

/** The stops that were kept, where they were followed in this step. */
export function readTrail(kept: string, step: string | null): readonly TrailStop[] {
  try {
    const trail = JSON.parse(kept === "" ? "null" : kept) as { readonly step: unknown; readonly stops: unknown } | null;
    return trail?.step === step && Array.isArray(trail.stops) ? (trail.stops as readonly TrailStop[]) : [];
  } catch {
    return [];
  }
}
