import type { DebateStep, Place } from "../engine/index.ts";
import type { ClassSettings } from "../protocol/classSettings.ts";

/**
 * A deadline as data: when it is reached, in milliseconds since 1970; or how many milliseconds are left while the clock stands still.
 * Both are null where there is no limit. Source: MODEL §3.1.
 */
export interface Clock {
  readonly endsAt: number | null;
  readonly left: number | null;
  /** The time is up; a little more is given to those who have not sealed. */
  readonly grace: boolean;
}

/** Seconds of each step of a debate of usual length, eight minutes in all. Source: MODEL §1.5. */
const STEP_SECONDS: Readonly<Record<DebateStep, number>> = { preVote: 30, proCase: 60, conCase: 60, cross: 90, conRebuttal: 60, proRebuttal: 60, floor: 60, closing: 40, vote: 20 };
/** A short debate takes six minutes, a long one ten. Source: MODEL §1.5. A quick one, of three, is for lessons of 25 minutes. */
const LENGTHS = { quick: 0.4, short: 0.75, usual: 1, long: 1.25 } as const;
const SECOND = 1000;

/** Milliseconds that a place may take; null for as long as people like. */
export function limitOf(place: Place, { clock, debate }: Pick<ClassSettings, "clock" | "debate">): number | null {
  const seconds = secondsOf(place, { clock, debate });
  return seconds === null ? null : Math.round(seconds * SECOND);
}

function secondsOf(place: Place, { clock, debate }: Pick<ClassSettings, "clock" | "debate">): number | null {
  switch (place.phase) {
    case "debate":
      return debate === null ? null : STEP_SECONDS[place.step] * LENGTHS[debate];
    case "lobby":
    case "resolve":
    case "debrief":
      return null;
    default:
      return clock[place.phase];
  }
}

/** A clock for a place that is entered now. */
export function startClock(limit: number | null, { at, paused }: { readonly at: number; readonly paused: boolean }): Clock {
  if (limit === null) return { endsAt: null, left: null, grace: false };
  return paused ? { endsAt: null, left: limit, grace: false } : { endsAt: at + limit, left: null, grace: false };
}

export function pauseClock(clock: Clock, at: number): Clock {
  return clock.endsAt === null ? clock : { ...clock, endsAt: null, left: Math.max(0, clock.endsAt - at) };
}

export function resumeClock(clock: Clock, at: number): Clock {
  return clock.left === null ? clock : { ...clock, endsAt: at + clock.left, left: null };
}

/** More time, or less; never less than none. Time given after the end counts from now. Where there is no limit there stays none. */
export function extendClock(clock: Clock, { seconds, at }: { readonly seconds: number; readonly at: number }): Clock {
  const more = seconds * SECOND;
  const grace = clock.grace && seconds <= 0;
  if (clock.left !== null) return { endsAt: null, left: Math.max(0, clock.left + more), grace };
  return clock.endsAt === null ? clock : { endsAt: Math.max(at, Math.max(at, clock.endsAt) + more), left: null, grace };
}

/** The last chance to seal. */
export function graceClock(seconds: number, at: number): Clock {
  return { endsAt: at + seconds * SECOND, left: null, grace: true };
}
