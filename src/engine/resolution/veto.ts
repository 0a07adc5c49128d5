import type { CompiledRole, CompiledScenario } from "../../scenario/compiled.ts";
import { isOverridden, supportOf } from "../vetoes.ts";
import type { Note, Resolution } from "../world.ts";
import { withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/**
 * All vetoes strike at once what is to be adopted or changed this round. To name a policy costs capital; a use is spent only where
 * the policy was there to be struck, also if two thirds of the house stand against it. Source: MODEL §3.3 (4).
 */
export function veto(resolution: Resolution, { scenario }: StageContext): Resolution {
  let named = 0;
  for (const choice of resolution.choices) if (choice.veto !== undefined) named++;
  if (named === 0) return resolution;

  const { world } = resolution;
  const capital = world.capital.slice();
  const vetoes = world.vetoes.slice();
  const vetoed: string[] = [];
  const notes: Note[] = [];
  resolution.choices.forEach(({ veto: policy }, r) => {
    if (policy === undefined) return;
    const { id, vetoes: right } = scenario.roles[r] as CompiledRole;
    capital[r] = (capital[r] as number) - (right?.cost ?? 0);
    const outcome = outcomeOf(policy, resolution, scenario);
    if (outcome !== "missed") vetoes[r] = (vetoes[r] as number) - 1;
    if (outcome === "struck" && !vetoed.includes(policy)) vetoed.push(policy);
    notes.push({ type: "veto", role: id, policy, outcome, support: supportOf(scenario, resolution.before, scenario.index.policy[policy] as number) });
  });
  return strike({ ...resolution, world: { ...world, capital, vetoes }, vetoed }, { scenario, notes });
}

function outcomeOf(policy: string, { choices, before }: Resolution, scenario: CompiledScenario): "struck" | "overridden" | "missed" {
  if (!choices.some(({ adopt }) => adopt.includes(policy))) return "missed";
  return isOverridden(scenario, before, scenario.index.policy[policy] as number) ? "overridden" : "struck";
}

function strike(resolution: Resolution, { scenario, notes }: { readonly scenario: CompiledScenario; readonly notes: Note[] }): Resolution {
  const { vetoed } = resolution;
  const choices = resolution.choices.map((choice, r) => {
    const struck = choice.adopt.filter((policy) => vetoed.includes(policy));
    if (struck.length === 0) return choice;
    for (const policy of struck) notes.push({ type: "dropped", role: (scenario.roles[r] as CompiledRole).id, policy, reason: "vetoed", price: 0 });
    return { ...choice, adopt: choice.adopt.filter((policy) => !struck.includes(policy)) };
  });
  return { ...resolution, choices, notes: withNotes(resolution, "veto", notes) };
}
