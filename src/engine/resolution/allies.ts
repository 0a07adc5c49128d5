import { sigmoid } from "../../kernel/sigmoid.ts";
import type { CompiledGroup, CompiledPolicy, CompiledScenario } from "../../scenario/compiled.ts";
import { isTreatyInForce } from "../deals/deal.ts";
import { SIGNAL } from "../signals.ts";
import type { Note, Resolution, World } from "../world.ts";
import { readScaled } from "./readings.ts";
import { withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/** What a treaty in force that a group's role has signed counts, beside a policy's cooperation of 1. */
const SIGNED = 0.5;

type Parts = Extract<Note, { type: "allied" }>["parts"];

/**
 * How far each allied group follows from now on, and so what help there is in the next round. Without groups the help is what the
 * policies bring, and the signal says so. Source: MODEL §2.3 (7), §8b.2.
 */
export function allies(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { world } = resolution;
  const notes: Note[] = [];
  const following = scenario.groups.map((group, j) => {
    const from = world.allies[j] as number;
    const parts = partsOf(group, j, { resolution, scenario });
    const to = sigmoid(group.base + parts.debate + parts.treaty + parts.peers + parts.cost + parts.retaliation + parts.unilateral);
    notes.push({ type: "allied", group: group.id, from, to, parts });
    return to;
  });
  const help = scenario.groups.length === 0 ? cooperationOf(scenario, world) : scenario.groups.reduce((sum, { weight }, j) => sum + weight * (following[j] as number), 0);
  if (scenario.groups.length === 0 && help === world.signals[SIGNAL.cooperation]) return resolution;
  const signals = world.signals.slice();
  signals[SIGNAL.cooperation] = help;
  return { ...resolution, world: { ...world, signals, allies: scenario.groups.length === 0 ? world.allies : following }, notes: withNotes(resolution, "allies", notes) };
}

/** What speaks for following and against it, in log-odds. */
function partsOf(group: CompiledGroup, at: number, { resolution, scenario }: { readonly resolution: Resolution; readonly scenario: CompiledScenario }): Parts {
  const { world } = resolution;
  const bound = boundOf(group, world, scenario);
  const rung = (world.signals[SIGNAL.rung] as number) / scenario.ladder.thresholds.length;
  return {
    debate: group.debate * swayOf(scenario, world),
    treaty: group.treaty * bound,
    peers: group.peers * exampleOf(at, world, scenario),
    cost: group.cost === null ? 0 : -group.costs * readScaled(group.cost, 0, resolution),
    retaliation: -group.retaliation * rung,
    unilateral: -group.unilateral * (world.signals[SIGNAL.restricted] as number) * (1 - bound),
  };
}

/** What the debates so far have said for the cause, −1..1: the mean of 2·support − 1, each turned by what its motion carries on. */
function swayOf({ motions }: CompiledScenario, { motions: outcomes }: World): number {
  let sum = 0;
  let decided = 0;
  for (let m = 0; m < motions.length; m++) {
    const outcome = outcomes[m] ?? null;
    if (outcome === null) continue;
    sum += (motions[m]?.carry ?? 0) * (2 * outcome.support - 1);
    decided++;
  }
  return decided === 0 ? 0 : sum / decided;
}

/** How far a group is bound to the cause, 0..1: by cooperation that is for it, and by treaties that its role has signed. */
function boundOf({ policies, role }: CompiledGroup, world: World, scenario: CompiledScenario): number {
  let bound = 0;
  for (const policy of policies) bound += (scenario.policies[policy] as CompiledPolicy).cooperation * (world.implemented[policy] as number);
  if (role !== null && world.deals.some((deal) => isTreatyInForce(deal) && deal.signatories.includes(role))) bound += SIGNED;
  return Math.min(1, bound);
}

/** How far the other groups followed so far, by their weights. */
function exampleOf(at: number, world: World, { groups }: CompiledScenario): number {
  let following = 0;
  let weights = 0;
  groups.forEach(({ weight }, j) => {
    if (j === at) return;
    following += weight * (world.allies[j] as number);
    weights += weight;
  });
  return weights === 0 ? 0 : following / weights;
}

function cooperationOf({ policies }: CompiledScenario, { implemented }: World): number {
  let sum = 0;
  for (let k = 0; k < policies.length; k++) sum += (policies[k] as CompiledPolicy).cooperation * (implemented[k] as number);
  return Math.min(1, sum);
}
