import type { Point } from "./boardGeometry.ts";
import type { BoardArc, BoardToken, BoardView, HoistedFlag } from "./boardView.ts";

/** A small craft off the home coast: restrictions that leak. */
export interface CraftPlace extends Point {
  readonly facing: 1 | -1;
}

/** Seconds that an arc takes to draw in. */
export const DRAW_SECONDS = 0.9;
/** Seconds that a flag takes to its place on the mast. */
export const HOIST_SECONDS = 0.7;

/** A flag that goes up at a role's port. */
export interface RisingFlag {
  readonly flag: HoistedFlag;
  readonly role: string;
}

/** What begins to move with a view. */
export interface Starting {
  readonly arcs: readonly BoardArc[];
  readonly flags: readonly RisingFlag[];
}

export const NOTHING_STARTS: Starting = { arcs: [], flags: [] };

/** Arcs that begin to draw in and flags that begin to go up with this view. A new beat plays all that is fresh again. */
export function starting(before: BoardView | null, now: BoardView): Starting {
  const known = before !== null && before.beat === now.beat ? before : null;
  const drawn = new Set(known?.arcs.filter(({ fresh }) => fresh).map(({ id }) => id));
  const flown = new Set(known?.tokens.flatMap(freshFlags).map(({ flag }) => flag.policy));
  return {
    arcs: now.arcs.filter(({ id, fresh }) => fresh && !drawn.has(id)),
    flags: now.tokens.flatMap(freshFlags).filter(({ flag }) => !flown.has(flag.policy)),
  };
}

const freshFlags = ({ role, hoist }: BoardToken): readonly RisingFlag[] => hoist.filter(({ fresh }) => fresh).map((flag) => ({ flag, role }));

/** What of some movements still belongs to a view: a scene may have been left before they began. */
export function stillFresh({ arcs, flags }: Starting, now: BoardView): Starting {
  const rising = new Set(now.tokens.flatMap(freshFlags).map(({ flag }) => flag.policy));
  return {
    arcs: now.arcs.filter(({ id, fresh }) => fresh && arcs.some((arc) => arc.id === id)),
    flags: flags.filter(({ flag }) => rising.has(flag.policy)),
  };
}

/** Small craft in chart units: as many of the anchorages as the workaround share fills, idling to and fro. */
export function craftPlaces(view: Pick<BoardView, "chart" | "craft">, seconds: number): readonly CraftPlace[] {
  const anchorages = view.chart.anchorages;
  const afloat = Math.round(Math.min(1, Math.max(0, view.craft)) * anchorages.length);
  return anchorages.slice(0, afloat).map(([x = 0, y = 0], index) => {
    const course = index * 2.4;
    const phase = seconds * (0.32 + (index % 3) * 0.09) + index;
    const swing = Math.sin(phase) * 13;
    return {
      x: x + Math.cos(course) * swing,
      y: y + Math.sin(course) * swing * 0.6,
      facing: Math.cos(phase) >= 0 ? 1 : -1,
    };
  });
}
