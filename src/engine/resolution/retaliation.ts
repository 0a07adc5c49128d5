import type { CompiledPolicy, CompiledScenario } from "../../scenario/compiled.ts";
import { SIGNAL } from "../signals.ts";
import type { Note, Resolution } from "../world.ts";
import { withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";
import { addPush, closeTally, openTally, pushOf } from "./terms.ts";

interface Provocation {
  readonly policy: string;
  readonly points: number;
}

/**
 * The reaction ladder: provocations add to a grievance that fades, and grievance climbs or leaves at most one rung a round. The rung
 * reached pushes meters this round already. Source: MODEL §2.3 (6).
 */
export function retaliation(resolution: Resolution, context: StageContext): Resolution {
  return pushRung(moveGrievance(resolution, context), context);
}

function moveGrievance(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { before, world } = resolution;
  const from = before.signals[SIGNAL.grievance] as number;
  const rungBefore = before.signals[SIGNAL.rung] as number;
  const provocations = provocationsOf(scenario, resolution);
  let to = from * scenario.ladder.retention;
  for (const { points } of provocations) to += points;
  to = Math.max(0, to);
  const rung = nextRung(to, rungBefore, scenario);
  if (to === from && rung === rungBefore) return resolution;

  const signals = world.signals.slice();
  signals[SIGNAL.grievance] = to;
  signals[SIGNAL.rung] = rung;
  const notes: Note[] = [{ type: "grieved", from, to, provocations }];
  if (rung !== rungBefore) notes.push({ type: "rungChanged", from: rungBefore, to: rung });
  return { ...resolution, world: { ...world, signals }, notes: withNotes(resolution, "retaliation", notes) };
}

/** Introducing a policy provokes once, as far as it is introduced; a conciliatory one soothes each round that it stands. */
function provocationsOf(scenario: CompiledScenario, { before, world }: Resolution): Provocation[] {
  const provocations: Provocation[] = [];
  for (let k = 0; k < scenario.policies.length; k++) {
    const { id, provocation } = scenario.policies[k] as CompiledPolicy;
    const level = world.implemented[k] as number;
    if (provocation === 0 || level === 0) continue;
    const rise = Math.max(0, level - (before.implemented[k] as number));
    const points = provocation > 0 ? provocation * rise : provocation * level * scenario.ladder.soothing;
    if (points !== 0) provocations.push({ policy: id, points });
  }
  return provocations;
}

function nextRung(grievance: number, rung: number, { ladder }: CompiledScenario): number {
  const { thresholds, hysteresis } = ladder;
  if (rung < thresholds.length && grievance >= (thresholds[rung] as number)) return rung + 1;
  if (rung > 0 && grievance < (thresholds[rung - 1] as number) - hysteresis) return rung - 1;
  return rung;
}

function pushRung(resolution: Resolution, { scenario }: StageContext): Resolution {
  const rungs = scenario.ladder.thresholds.length;
  const level = (resolution.world.signals[SIGNAL.rung] as number) / rungs;
  if (level === 0) return resolution;
  const rise = Math.max(0, level - (resolution.before.signals[SIGNAL.rung] as number) / rungs);
  const tally = openTally(resolution, "retaliation");
  for (const term of scenario.ladder.terms) {
    const x = term.of === "level" ? level : rise;
    if (x !== 0) addPush(tally, term, pushOf(term, x, resolution));
  }
  return closeTally(resolution, tally);
}
