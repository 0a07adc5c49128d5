import type { BoardCamera } from "../../viewmodel/boardView.ts";
import { cameraOn, type CameraMove, isSluggish, sameCamera } from "../../viewmodel/cameraMove.ts";

/** The page's frames, or a test's. */
export interface FrameClock {
  frame(callback: (milliseconds: number) => void): number;
  cancel(frame: number): void;
}

export const pageClock: FrameClock = {
  frame: (callback) => requestAnimationFrame(callback),
  cancel: (frame) => cancelAnimationFrame(frame),
};

/** A machine that was too slow for one move is spared the others, on every board. */
let slow = false;

/** Says that this machine is too slow for what moves. */
export function markSlow(): void {
  slow = true;
}

/** Steers the camera of one board: flies it to where a scene lands, or moves it as the player's hand does. */
export class BoardPilot {
  readonly #clock: FrameClock;
  readonly #listeners = new Set<() => void>();
  #camera: BoardCamera;
  /** Where names and buttons are laid out for: the end of a flight, and not every step of a hand. */
  #rest: BoardCamera;
  #bound: BoardCamera | null = null;
  #frame = 0;

  constructor(camera: BoardCamera, clock: FrameClock = pageClock) {
    this.#camera = camera;
    this.#rest = camera;
    this.#clock = clock;
  }

  get camera(): BoardCamera {
    return this.#camera;
  }

  get bound(): BoardCamera | null {
    return this.#bound;
  }

  get rest(): BoardCamera {
    return this.#rest;
  }

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Flies there, straight or by way of another place. */
  flyTo(target: BoardCamera, via: BoardCamera | null = null): void {
    if (slow) {
      this.jumpTo(target);
      return;
    }
    if (via === null && sameCamera(target, this.#bound ?? this.#camera)) return;
    this.#stop();
    const move: CameraMove = { from: this.#camera, via, to: target };
    this.#bound = target;
    this.#rest = target;
    this.#tell();
    const frames: number[] = [];
    let began: number | null = null;
    let last = 0;
    const step = (now: number): void => {
      began ??= now;
      if (now > last && last > 0) frames.push(now - last);
      last = now;
      this.#camera = cameraOn(move, now - began);
      const arrived = this.#camera === move.to;
      if (arrived) {
        this.#bound = null;
        if (isSluggish(frames)) markSlow();
      } else this.#frame = this.#clock.frame(step);
      this.#tell();
    };
    this.#frame = this.#clock.frame(step);
  }

  jumpTo(target: BoardCamera): void {
    this.#stop();
    if (sameCamera(target, this.#camera) && sameCamera(target, this.#rest)) return;
    this.#camera = target;
    this.#rest = target;
    this.#tell();
  }

  /** Follows a hand; `settle` when it lets go. */
  steer(camera: BoardCamera): void {
    this.#stop();
    this.#camera = camera;
    this.#tell();
  }

  settle(): void {
    if (this.#bound !== null || sameCamera(this.#rest, this.#camera)) return;
    this.#rest = this.#camera;
    this.#tell();
  }

  stop(): void {
    this.#stop();
  }

  #stop(): void {
    this.#clock.cancel(this.#frame);
    if (this.#bound !== null) this.#rest = this.#camera;
    this.#bound = null;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
