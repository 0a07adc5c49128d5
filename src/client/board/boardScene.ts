import { Scene } from "phaser-lite";
import { flagId } from "../viewmodel/boardFlags.ts";
import { NOTHING_STARTS, type Starting } from "../viewmodel/boardMotion.ts";
import { makeTextures } from "./boardTextures.ts";
import { createDrawIn, type DrawIn } from "./drawIn.ts";
import { createFleet, type Fleet } from "./fleet.ts";
import { createHoist, type Hoist } from "./hoist.ts";
import { strike } from "./impact.ts";
import type { LiveFrame } from "./liveFrame.ts";

export interface SceneHooks {
  readonly onReady: () => void;
  /** Arcs and flags of these names have arrived: whoever keeps what is settled shows them from now on. */
  readonly onArrived: (names: readonly string[]) => void;
  /** The machine is too slow for what moves. */
  readonly onSlow: () => void;
}

/** A frame this long, in milliseconds, is slow; the first ones, in which shaders compile, do not count. */
const SLOW_FRAME = 45;
const WARM_UP_FRAMES = 30;
const MEASURED_FRAMES = 120;
/** A tab that was in the background comes back with one very long frame. */
const LONGEST_STEP = 0.05;

interface Parts {
  readonly drawIn: DrawIn;
  readonly fleet: Fleet;
  readonly hoist: Hoist;
}

/** What moves on the board. It takes no input and keeps no state of the game: it draws the frame that it was shown last. */
export class BoardScene extends Scene {
  readonly #hooks: SceneHooks;
  #frame: LiveFrame | null = null;
  #parts: Parts | null = null;
  #frames = 0;
  #slowFrames = 0;

  constructor(hooks: SceneHooks) {
    super("board");
    this.#hooks = hooks;
  }

  create(): void {
    makeTextures(this);
    this.#parts = { drawIn: createDrawIn(this), fleet: createFleet(this), hoist: createHoist(this) };
    if (this.#frame !== null) this.show(this.#frame, NOTHING_STARTS);
    this.#hooks.onReady();
  }

  /** Takes up a frame, in which some arcs begin to draw in and some flags to go up. */
  show(frame: LiveFrame, { arcs, flags }: Starting): void {
    this.#frame = frame;
    if (this.#parts === null) return;
    const { drawIn, fleet, hoist } = this.#parts;
    drawIn.start(arcs, frame);
    hoist.start(flags, frame);
    fleet.arrange(frame, drawIn.drawing());
  }

  override update(_time: number, milliseconds: number): void {
    this.#measure(milliseconds);
    const frame = this.#frame;
    if (frame === null || this.#parts === null) return;
    const { drawIn, fleet, hoist } = this.#parts;
    const seconds = Math.min(milliseconds / 1000, LONGEST_STEP);
    fleet.sail(frame, seconds);
    const arrived = drawIn.step(frame, seconds);
    const hoisted = hoist.step(frame, seconds);
    if (arrived.length + hoisted.length === 0) return;
    this.#hooks.onArrived([...arrived.map(({ id }) => id), ...hoisted.map(flagId)]);
    drawIn.clear(arrived);
    hoist.clear(hoisted);
    fleet.arrange(frame, drawIn.drawing());
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
