import type { CompiledPolicy, CompiledRole } from "../../scenario/compiled.ts";
import { awaitsDebate } from "../price.ts";
import type { Choice, Note, Resolution } from "../world.ts";
import { keepOnly } from "./keepOnly.ts";
import { roundOf, withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/**
 * What the house has decided takes effect: choices whose motion has not been debated are dropped, and a motion passed this round
 * lifts the policies that it names. (Prices are asked for in `legality`, waivers of upkeep in `scores`.)
 * Source: MODEL §3.3 (3), §8b.8.
 */
export function motion(resolution: Resolution, context: StageContext): Resolution {
  return liftPolicies(dropUndebated(resolution, context), context);
}

function dropUndebated(resolution: Resolution, { scenario }: StageContext): Resolution {
  const dropped: Note[] = [];
  let choices: Choice[] | null = null;
  for (let r = 0; r < resolution.choices.length; r++) {
    const choice = resolution.choices[r] as Choice;
    const adopt = keepOnly(choice.adopt, (id) => !awaitsDebate(scenario, resolution.before, scenario.index.policy[id] as number));
    if (adopt === choice.adopt) continue;
    const role = (scenario.roles[r] as CompiledRole).id;
    for (const policy of choice.adopt) if (!adopt.includes(policy)) dropped.push({ type: "dropped", role, policy, reason: "needsMotion", price: 0 });
    choices ??= resolution.choices.slice();
    choices[r] = { ...choice, adopt };
  }
  return choices === null ? resolution : { ...resolution, choices, notes: withNotes(resolution, "motion", dropped) };
}

/** The motion of a round is the one in its place of the list: they are debated in order, one a round. */
function liftPolicies(resolution: Resolution, { scenario }: StageContext): Resolution {
  const debated = roundOf(resolution) - 1;
  const compiled = scenario.motions[debated];
  if (compiled === undefined || resolution.world.motions[debated]?.passed !== true) return resolution;
  const standing = compiled.lifts.filter((policy) => (resolution.world.level[policy] as number) > 0);
  if (standing.length === 0) return resolution;

  const level = resolution.world.level.slice();
  const since = resolution.world.since.slice();
  const lifted: Note[] = [];
  for (const policy of standing) {
    level[policy] = 0;
    since[policy] = 0;
    lifted.push({ type: "lifted", policy: (scenario.policies[policy] as CompiledPolicy).id, motion: compiled.id });
  }
  return { ...resolution, world: { ...resolution.world, level, since }, notes: withNotes(resolution, "motion", lifted) };
}
