import { Scene } from "phaser-lite";
import type { BoardArc } from "../viewmodel/boardView.ts";
import { makeTextures } from "./boardTextures.ts";
import { createDrawIn, type DrawIn } from "./drawIn.ts";
import { createFleet, type Fleet } from "./fleet.ts";
import { strike } from "./impact.ts";
import type { LiveFrame } from "./liveFrame.ts";

export interface SceneHooks {
  readonly onReady: () => void;
  /** These arcs have arrived: whoever keeps settled arcs shows them from now on. */
  readonly onArrived: (arcs: readonly BoardArc[]) => void;
  /** The machine is too slow for what moves. */
  readonly onSlow: () => void;
}

/** A frame this long, in milliseconds, is slow; the first ones, in which shaders compile, do not count. */
const SLOW_FRAME = 45;
const WARM_UP_FRAMES = 30;
const MEASURED_FRAMES = 120;
/** A tab that was in the background comes back with one very long frame. */
const LONGEST_STEP = 0.05;

/** What moves on the board. It takes no input and keeps no state of the game: it draws the frame that it was shown last. */
export class BoardScene extends Scene {
  readonly #hooks: SceneHooks;
  #frame: LiveFrame | null = null;
  #fleet: Fleet | null = null;
  #drawIn: DrawIn | null = null;
  #frames = 0;
  #slowFrames = 0;

  constructor(hooks: SceneHooks) {
    super("board");
    this.#hooks = hooks;
  }

  create(): void {
    makeTextures(this);
    this.#drawIn = createDrawIn(this);
    this.#fleet = createFleet(this);
    if (this.#frame !== null) this.show(this.#frame, []);
    this.#hooks.onReady();
  }

  /** Takes up a frame, in which some arcs begin to draw in. */
  show(frame: LiveFrame, starting: readonly BoardArc[]): void {
    this.#frame = frame;
    this.#drawIn?.start(starting);
    this.#fleet?.arrange(frame, this.#drawIn?.drawing() ?? new Set());
  }

  override update(_time: number, milliseconds: number): void {
    this.#measure(milliseconds);
    const frame = this.#frame;
    if (frame === null || this.#drawIn === null) return;
    const seconds = Math.min(milliseconds / 1000, LONGEST_STEP);
    this.#fleet?.sail(frame, seconds);
    const arrived = this.#drawIn.step(frame, seconds);
    if (arrived.length > 0) this.#settle(frame, arrived);
  }

  #settle(frame: LiveFrame, arrived: readonly BoardArc[]): void {
    this.#hooks.onArrived(arrived);
    this.#drawIn?.clear(arrived);
    this.#fleet?.arrange(frame, this.#drawIn?.drawing() ?? new Set());
    const struck = new Set(arrived.filter((arc) => arc.kind === "retaliation").map((arc) => arc.to));
    for (const role of struck) strike(this, frame, role);
  }

  #measure(milliseconds: number): void {
    this.#frames += 1;
    if (this.#frames <= WARM_UP_FRAMES || this.#frames > WARM_UP_FRAMES + MEASURED_FRAMES) return;
    if (milliseconds > SLOW_FRAME) this.#slowFrames += 1;
    if (this.#frames === WARM_UP_FRAMES + MEASURED_FRAMES && this.#slowFrames > MEASURED_FRAMES / 2) this.#hooks.onSlow();
  }
}
