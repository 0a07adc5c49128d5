import { draw } from "../../kernel/random.ts";
import type { CompiledTrigger } from "../../scenario/compiled.ts";
import type { Note, Resolution } from "../world.ts";
import { holds } from "./conditions.ts";
import { roundOf, withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";
import { addPush, closeTally, openTally, pushOf } from "./terms.ts";

/**
 * Things that may happen. Conditions ask about the world at the start of the round; luck is drawn from seed, round and id, so that
 * a changed choice leaves all other luck as it was. Source: MODEL §2.3 (9).
 */
export function events(resolution: Resolution, context: StageContext): Resolution {
  const happened = happenedThisRound(resolution, context);
  if (happened.length === 0) return resolution;

  const { world } = resolution;
  const fired = world.fired.slice();
  const lastFired = world.lastFired.slice();
  const notes: Note[] = [];
  const tally = openTally(resolution, "events");
  for (const i of happened) {
    const trigger = context.scenario.triggers[i] as CompiledTrigger;
    fired[i] = (fired[i] as number) + 1;
    lastFired[i] = roundOf(resolution);
    notes.push({ type: "happened", trigger: trigger.id });
    for (const term of trigger.terms) addPush(tally, term, pushOf(term, 1, resolution));
  }
  return { ...closeTally(resolution, tally), world: { ...world, fired, lastFired }, notes: withNotes(resolution, "events", notes) };
}

function happenedThisRound(resolution: Resolution, { scenario, seed }: StageContext): number[] {
  const { before } = resolution;
  const round = roundOf(resolution);
  const happened: number[] = [];
  for (let i = 0; i < scenario.triggers.length; i++) {
    const trigger = scenario.triggers[i] as CompiledTrigger;
    const last = before.lastFired[i] as number;
    if ((before.fired[i] as number) >= trigger.max) continue;
    if (last > 0 && round - last <= trigger.cooldown) continue;
    if (!holds(trigger.when, before, round)) continue;
    let chance = trigger.base;
    for (const { when, v } of trigger.add) if (holds(when, before, round)) chance += v;
    if (draw(seed, round, "trigger", trigger.id) < chance) happened.push(i);
  }
  return happened;
}
