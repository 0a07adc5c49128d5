import type { Chart } from "./boardChart.ts";
import type { FlagLetter } from "./flagShapes.ts";
import type { IconName } from "./icons.ts";
import type { ThemeName } from "./theme.ts";

/** A role on the chart. */
export interface BoardToken {
  readonly role: string;
  readonly name: string;
  readonly place: "home" | "partner";
  readonly flag: FlagLetter;
  readonly icon?: IconName;
  readonly you: boolean;
  /** Chart units. */
  readonly x: number;
  readonly y: number;
  /** Change of that role's utility this round, in points. Null when there is none to show. */
  readonly delta: number | null;
  /** Lit in the current stage. */
  readonly active: boolean;
  /** Marks of the policies that it has in force, newest first. */
  readonly hoist: readonly HoistedFlag[];
}

/** A policy's signal flag at the port of its role. */
export interface HoistedFlag {
  readonly policy: string;
  readonly letter: FlagLetter;
  /** Round of its adoption. */
  readonly since: number;
  /** Goes up now. */
  readonly fresh: boolean;
}

export type ArcKind = "retaliation" | "agreement" | "trade" | "knockOn";

/** What one role does to another, or what binds the two. */
export interface BoardArc {
  readonly id: string;
  readonly kind: ArcKind;
  readonly from: string;
  readonly to: string;
  readonly weight: 1 | 2 | 3;
  readonly label: string | null;
  /** Round in which it came about; null where it has always stood. */
  readonly since: number | null;
  /** Draws in now. */
  readonly fresh: boolean;
}

/** Where the camera looks, in chart units; a zoom of 1 shows the whole frame. */
export interface BoardCamera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Pixels at each edge that something else covers; the chart goes on beneath, the frame keeps clear. */
export interface BoardInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** All that the board needs to know. Every layer draws from it and none adds to it. */
export interface BoardView {
  readonly chart: Chart;
  readonly tokens: readonly BoardToken[];
  readonly arcs: readonly BoardArc[];
  /** A role whose ties stand out; the others fade. */
  readonly focus: string | null;
  readonly theme: ThemeName;
  /** Nothing moves. */
  readonly still: boolean;
  /** Raised to play again what is fresh. */
  readonly beat: number;
  readonly camera: BoardCamera | null;
  /** What the camera looks at first, on its way there; null when it goes straight. */
  readonly approach: BoardCamera | null;
  /** Where the camera is on its way to; null while it rests. */
  readonly bound: BoardCamera | null;
  /** Workaround share, 0..1: small craft at sea. */
  readonly craft: number;
  readonly insets?: BoardInsets;
}

/** The only door between the board and the rest of the client. The board draws; it takes no input: words and controls are DOM. */
export interface BoardPort {
  /** Calls back now and after every change; returns the way to stop. */
  watch(listener: (view: BoardView) => void): () => void;
}
