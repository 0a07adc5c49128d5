import type { BoardCamera } from "./boardView.ts";

/** How long a move takes, in milliseconds: long enough to follow, short enough not to wait for. */
export const MOVE_MILLISECONDS = 600;

/** How long it looks at what it passes, in milliseconds. */
const LOOK_MILLISECONDS = 500;
/** From setting off by way of another place to arriving, in milliseconds. */
export const DETOUR_MILLISECONDS = 2 * MOVE_MILLISECONDS + LOOK_MILLISECONDS;

/** A move from one place of the chart to another, by way of a third or straight. */
export interface CameraMove {
  readonly from: BoardCamera;
  readonly via: BoardCamera | null;
  readonly to: BoardCamera;
}

/** Where the camera is so long after it set off; afterwards, exactly where it was bound for. */
export function cameraOn({ from, via, to }: CameraMove, milliseconds: number): BoardCamera {
  if (via === null) return onLeg(from, to, milliseconds);
  const second = MOVE_MILLISECONDS + LOOK_MILLISECONDS;
  return milliseconds < second ? onLeg(from, via, milliseconds) : onLeg(via, to, milliseconds - second);
}

function onLeg(from: BoardCamera, to: BoardCamera, milliseconds: number): BoardCamera {
  return milliseconds >= MOVE_MILLISECONDS ? to : cameraBetween(from, to, Math.max(0, milliseconds / MOVE_MILLISECONDS));
}

/** A camera on its way: slow at both ends, and zooming by ratio so that the speed looks even. `t` is 0..1. */
export function cameraBetween(from: BoardCamera, to: BoardCamera, t: number): BoardCamera {
  const eased = t * t * (3 - 2 * t);
  return {
    x: from.x + (to.x - from.x) * eased,
    y: from.y + (to.y - from.y) * eased,
    zoom: from.zoom * (to.zoom / from.zoom) ** eased,
  };
}

export function sameCamera(one: BoardCamera | null, other: BoardCamera | null): boolean {
  if (one === null || other === null) return one === other;
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}

/** A frame this long, in milliseconds, is slow. */
const SLOW_FRAME = 45;
const LEAST_FRAMES = 5;

/** Whether the frames of a move, in milliseconds, say that the machine had better jump. */
export function isSluggish(frames: readonly number[]): boolean {
  const sum = frames.reduce((all, frame) => all + frame, 0);
  // A machine that shows fewer frames than this in a whole move is slow as well.
  return frames.length < LEAST_FRAMES ? sum >= MOVE_MILLISECONDS : sum / frames.length > SLOW_FRAME;
}
