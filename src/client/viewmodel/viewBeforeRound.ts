import type { SeatView } from "../../engine/index.ts";

/** The view with the meters as they stood before a round was resolved; for a screen that has not told yet what became of them. */
export function viewBeforeRound(view: SeatView, round: number): SeatView {
  const { world } = view;
  return { ...view, world: { ...world, history: world.history.slice(0, round), meters: world.history[round - 1] ?? world.meters } };
}
