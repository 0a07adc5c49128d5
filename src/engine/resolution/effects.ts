import type { CompiledPolicy, Term } from "../../scenario/compiled.ts";
import type { Resolution } from "../world.ts";
import { readScaled } from "./readings.ts";
import type { StageContext } from "./stage.ts";
import { addPush, closeTally, openTally, pushOf } from "./terms.ts";

/**
 * What policies and standing links push this round. A policy pushes as far as it is implemented, or by how far it came this round;
 * one that is not implemented at all pushes nothing. Links read meters as they stood at the start of the round, so that no order
 * of effects matters. Source: MODEL §2.3 (2).
 */
export function effects(resolution: Resolution, { scenario }: StageContext): Resolution {
  const tally = openTally(resolution, "effects");
  const { implemented } = resolution.world;
  for (let k = 0; k < scenario.policies.length; k++) {
    const level = implemented[k] as number;
    if (level === 0) continue;
    const rise = Math.max(0, level - (resolution.before.implemented[k] as number));
    const { terms } = scenario.policies[k] as CompiledPolicy;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as Term;
      const x = term.of === "level" ? level : rise;
      if (x !== 0) addPush(tally, term, pushOf(term, x, resolution));
    }
  }
  for (let i = 0; i < scenario.links.length; i++) {
    const term = scenario.links[i] as Term;
    addPush(tally, term, pushOf(term, readScaled(term.source, term.lag, resolution), resolution));
  }
  return closeTally(resolution, tally);
}
