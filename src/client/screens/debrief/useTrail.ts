import { useMemo } from "react";
import type { TrailStop } from "../../viewmodel/trailView.ts";
import { useGame } from "../gameContext.ts";

/** The field of the draft that keeps the trail that is followed. */
const FIELD = "debriefTrail";

export interface Trailing {
  /** The stops so far, the present one last; none where no trail is followed. */
  readonly path: readonly TrailStop[];
  /** Begins a trail at the last of some stops. */
  start(stops: readonly TrailStop[]): void;
  /** Goes on to another stop. */
  follow(stop: TrailStop): void;
  /** Goes back to a stop of the path. */
  backTo(at: number): void;
  close(): void;
}

/** The trail that is followed, from a number to where it is written. A reload comes back to it. */
export function useTrail(): Trailing {
  const kept = useGame((state) => state.draft.composer[FIELD]) ?? "";
  const compose = useGame((state) => state.compose);
  const path = useMemo(() => read(kept), [kept]);
  const keep = (stops: readonly TrailStop[]): void => compose(FIELD, stops.length === 0 ? "" : JSON.stringify(stops));
  return { path, start: keep, follow: (stop) => keep([...path, stop]), backTo: (at) => keep(path.slice(0, at + 1)), close: () => keep([]) };
}

function read(kept: string): readonly TrailStop[] {
  try {
    const stops: unknown = JSON.parse(kept === "" ? "[]" : kept);
    return Array.isArray(stops) ? (stops as readonly TrailStop[]) : [];
  } catch {
    return [];
  }
}
