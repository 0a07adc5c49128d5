import type { CompiledPolicy, CompiledRole } from "../../scenario/compiled.ts";
import { levelWished } from "../levelWished.ts";
import { levelPrice } from "../price.ts";
import type { Choice, Note, Resolution, World } from "../world.ts";
import { roundOf, withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/** What is adopted is paid and stands, what is repealed no longer does, and all policies move toward their level. Source: MODEL §2.3 (1). */
export function implementation(resolution: Resolution, context: StageContext): Resolution {
  return ramp(adoptAndRepeal(resolution, context), context);
}

function adoptAndRepeal(resolution: Resolution, { scenario }: StageContext): Resolution {
  let chosen = 0;
  for (const { adopt, repeal } of resolution.choices) chosen += adopt.length + repeal.length;
  if (chosen === 0) return resolution;

  const { world, before } = resolution;
  const round = roundOf(resolution);
  const level = world.level.slice();
  const since = world.since.slice();
  const first = world.first.slice();
  const capital = world.capital.slice();
  const notes: Note[] | null = resolution.notes === null ? null : [];
  for (let r = 0; r < resolution.choices.length; r++) {
    const { adopt, repeal } = resolution.choices[r] as Choice;
    const role = (scenario.roles[r] as CompiledRole).id;
    for (const id of repeal) {
      const policy = scenario.index.policy[id] as number;
      level[policy] = 0;
      since[policy] = 0;
      notes?.push({ type: "repealed", role, policy: id });
    }
    for (const id of adopt) {
      const policy = scenario.index.policy[id] as number;
      const from = before.level[policy] as number;
      // A motion has lifted what was to be changed: there is nothing left to change, and nothing to pay.
      if (from > 0 && level[policy] === 0) continue;
      const to = levelWished(scenario, resolution.choices[r] as Choice, policy);
      const price = levelPrice(scenario, before, { policy, level: to });
      level[policy] = to;
      capital[r] = (capital[r] as number) - price;
      if (from === 0) since[policy] = round;
      if (first[policy] === 0) first[policy] = round;
      notes?.push(from > 0 ? { type: "levelChanged", role, policy: id, from, to, price } : to < 1 ? { type: "adopted", role, policy: id, price, level: to } : { type: "adopted", role, policy: id, price });
    }
  }
  return { ...resolution, world: { ...world, level, since, first, capital }, notes: withNotes(resolution, "implementation", notes ?? []) };
}

function ramp(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { world } = resolution;
  const round = roundOf(resolution);
  const notes: Note[] = [];
  let implemented: number[] | null = null;
  for (let k = 0; k < scenario.policies.length; k++) {
    const policy = scenario.policies[k] as CompiledPolicy;
    const from = world.implemented[k] as number;
    const to = from + (target(k, policy, { world, round }) - from) * policy.ramp;
    if (to === from) continue;
    implemented ??= world.implemented.slice();
    implemented[k] = to;
    if (resolution.notes !== null) notes.push({ type: "implemented", policy: policy.id, from, to });
  }
  return implemented === null ? resolution : { ...resolution, world: { ...world, implemented }, notes: withNotes(resolution, "implementation", notes) };
}

/** Where a policy is bound: its level once its lag is over, else nothing. */
function target(k: number, { lag }: CompiledPolicy, { world, round }: { world: World; round: number }): number {
  const level = world.level[k] as number;
  return level > 0 && round - (world.since[k] as number) >= lag ? level : 0;
}
