import type { ClockView } from "../store/classPort.ts";

/** A clock as it is shown. */
export interface ClockFace {
  /** Minutes and seconds, e.g. "3:05". */
  readonly text: string;
  /** Whole seconds left. */
  readonly seconds: number;
  readonly state: "running" | "low" | "grace" | "paused";
}

const SECOND = 1000;
/** From so many seconds on a clock is low. */
const LOW = 30;

/** What a clock shows at a time of the server; null where there is no limit. */
export function clockFace({ endsAt, left, grace }: ClockView, { paused, now }: { readonly paused: boolean; readonly now: number }): ClockFace | null {
  const rest = endsAt === null ? left : endsAt - now;
  if (rest === null) return null;
  const seconds = Math.max(0, Math.ceil(rest / SECOND));
  const state = paused || endsAt === null ? "paused" : grace ? "grace" : seconds <= LOW ? "low" : "running";
  return { text: minutes(seconds), seconds, state };
}

/** Seconds as minutes and seconds. */
export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
