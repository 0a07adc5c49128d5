import { roundToHalf } from "../../kernel/roundToHalf.ts";
import type { CompiledRole, CompiledScenario } from "../../scenario/compiled.ts";
import type { Note, Resolution, World } from "../world.ts";
import { roundOf, withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";
import { worthOf } from "./worth.ts";

/** Shares of the final value and of the way there in a role's utility. Source: MODEL §2.3 (11). */
const FINAL_SHARE = 0.6;
const PATH_SHARE = 0.4;

/**
 * The round is written down: capital comes in and upkeep is paid, each role's utility is worked out, and the histories grow.
 * Source: MODEL §2.2, §2.3 (8), (11).
 */
export function scores(resolution: Resolution, { scenario }: StageContext): Resolution {
  const notes: Note[] = [];
  const recorded = resolution.notes === null ? null : notes;
  const { world } = resolution;
  const round = roundOf(resolution);
  const capital = paidCapital(scenario, world, recorded);
  const worth = worthOf(scenario, { ...world, round, capital });
  const utilityHistory = [...world.utilityHistory, worth];
  const utility = utilityOf(utilityHistory);
  if (recorded !== null) {
    for (let r = 0; r < utility.length; r++) {
      notes.push({ type: "scored", role: (scenario.roles[r] as CompiledRole).id, from: resolution.before.utility[r] as number, to: utility[r] as number });
    }
  }
  const histories = { history: [...world.history, world.meters], signalHistory: [...world.signalHistory, world.signals], utilityHistory };
  return { ...resolution, world: { ...world, round, capital, utility, ...histories }, notes: withNotes(resolution, "scores", notes) };
}

/** Each role's utility by what the world was worth to it at the start and after each round. */
export function utilityOf(utilityHistory: World["utilityHistory"]): number[] {
  const last = utilityHistory.at(-1) ?? [];
  return last.map((now, r) => FINAL_SHARE * now + PATH_SHARE * average(utilityHistory, r));
}

/** Mean of a role's worth after each round; how it stood before the first is nobody's doing. */
function average(path: readonly (readonly number[])[], role: number): number {
  let sum = 0;
  for (let t = 1; t < path.length; t++) sum += path[t]?.[role] as number;
  return sum / (path.length - 1);
}

function paidCapital(scenario: CompiledScenario, world: World, notes: Note[] | null): number[] {
  const { income, upkeep, ceiling } = scenario.capital;
  const waived = waivedPolicies(scenario, world);
  const capital = world.capital.slice();
  for (let r = 0; r < capital.length; r++) {
    const { id, policies } = scenario.roles[r] as CompiledRole;
    let standing = 0;
    for (const policy of policies) if ((world.level[policy] as number) > 0 && !waived.includes(policy)) standing++;
    const left = Math.max(0, roundToHalf((capital[r] as number) + income - upkeep * standing));
    capital[r] = Math.min(ceiling, left);
    notes?.push({ type: "paid", role: id, income, upkeep: upkeep * standing, capital: capital[r] as number });
  }
  return capital;
}

/** Policies that motions passed so far have freed from upkeep. */
function waivedPolicies(scenario: CompiledScenario, world: World): readonly number[] {
  let waived: readonly number[] = [];
  for (let m = 0; m < scenario.motions.length; m++) {
    if (world.motions[m]?.passed === true) waived = waived.concat(scenario.motions[m]?.waivesUpkeep ?? []);
  }
  return waived;
}
