import { SIGNAL } from "../signals.ts";
import type { Note, Resolution } from "../world.ts";
import { regimeTotals } from "./regimeTotals.ts";
import { withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/** How many times over the rise of restrictions draws curiosity. Source: MODEL §2.3 (5). */
const CURIOSITY_SCALE = 4;

/**
 * How far workarounds spread this round: like a new product that some find and others copy, up to a ceiling that copyability
 * sets. Source: MODEL §2.3 (5).
 */
export function workaround(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { world, before } = resolution;
  const { signals } = world;
  const restricted = signals[SIGNAL.restricted] as number;
  const from = before.signals[SIGNAL.workaround] as number;
  if (restricted === 0 && from === 0) return resolution;

  const rules = scenario.workaround;
  const totals = regimeTotals(scenario, world.implemented);
  const ceiling = restricted * (rules.ceilingBase + rules.ceilingCopy * totals.copyability) * (1 - totals.substitutes);
  const room = ceiling - from;
  let to = from;
  if (room > 0) {
    const novelty = Math.max(0, restricted - (before.signals[SIGNAL.restricted] as number));
    const found = rules.innovators * (1 + rules.curiosity * CURIOSITY_SCALE * novelty);
    const copied = (rules.imitators * from) / ceiling;
    const policed = rules.policing * (signals[SIGNAL.detection] as number) * totals.severity;
    // No more than all who could: parameters at the end of their range would overshoot the ceiling.
    to = from + Math.min(1, (found + rules.spread * totals.spread + copied) * (1 - policed)) * room;
  } else {
    to = from + rules.fading * room;
  }
  const next = signals.slice();
  next[SIGNAL.workaround] = to;
  next[SIGNAL.leak] = restricted > 0 ? Math.min(1, to / restricted) : 0;
  const evaded: Note = { type: "evaded", from, to, ceiling };
  return { ...resolution, world: { ...world, signals: next }, notes: withNotes(resolution, "workaround", restricted > 0 ? [evaded] : []) };
}
