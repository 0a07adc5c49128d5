import type { BoardToken, HoistedFlag } from "./boardView.ts";

/** Where a flag hangs, in pixels from the middle of its token. */
export interface FlagPlace {
  readonly flag: HoistedFlag;
  /** Its upper corner at the mast, and the length of a side. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Sizes at mark size 1. */
const SIZE = 15;
const GAP = 2.5;
export const MAST = { x: 27, foot: 20, top: -36 } as const;
/** More flags than this would hide the chart; the role's sheet lists all. */
const MOST = 4;

/** The marks of a role's policies on a mast at the right of its token, newest on top. */
export function flagPlaces({ hoist }: Pick<BoardToken, "hoist">, mark: number): readonly FlagPlace[] {
  return hoist.slice(0, MOST).map((flag, index) => ({ flag, x: (MAST.x + 1) * mark, y: (MAST.top + 1 + index * (SIZE + GAP)) * mark, size: SIZE * mark }));
}

/** The name by which layers hand a rising flag to each other. */
export const flagId = ({ policy }: Pick<HoistedFlag, "policy">): string => `flag.${policy}`;
