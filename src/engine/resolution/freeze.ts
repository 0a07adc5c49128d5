import { lookup } from "../../kernel/lookup.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Choice, Note, Resolution } from "../world.ts";
import { withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

const NO_CHOICE: Choice = { adopt: [], repeal: [] };

/**
 * Puts the choices into their final form: one for each role, names that no policy has dropped, each name once.
 * Source: MODEL §3.3 (1).
 */
export function freeze(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { roles } = scenario;
  let clean = resolution.choices.length === roles.length;
  for (let r = 0; r < roles.length && clean; r++) clean = isClean(resolution.choices[r], scenario);
  if (clean) return resolution;

  const dropped: Note[] = [];
  const choices = roles.map(({ id }, r) => {
    const choice = resolution.choices[r];
    return isClean(choice, scenario) ? choice : tidy(choice ?? NO_CHOICE, (policy) => isKnown(policy, id, { scenario, dropped }));
  });
  return { ...resolution, choices, notes: withNotes(resolution, "freeze", dropped) };
}

function isClean(choice: Choice | undefined, scenario: CompiledScenario): choice is Choice {
  return choice !== undefined && areClean(choice.adopt, scenario) && areClean(choice.repeal, scenario);
}

function areClean(ids: readonly string[], { index }: CompiledScenario): boolean {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as string;
    // What every object inherits is no number: this asks the same as `lookup`, in the hottest of loops.
    if (typeof index.policy[id] !== "number" || (i > 0 && ids.indexOf(id) < i)) return false;
  }
  return true;
}

function tidy(choice: Choice, keep: (policy: string) => boolean): Choice {
  const { adopt, repeal } = choice;
  return { ...choice, repeal: [...new Set(repeal)].filter(keep), adopt: [...new Set(adopt)].filter(keep) };
}

function isKnown(policy: string, role: string, { scenario, dropped }: { scenario: CompiledScenario; dropped: Note[] }): boolean {
  if (lookup(scenario.index.policy, policy) !== undefined) return true;
  dropped.push({ type: "dropped", role, policy, reason: "unknown", price: 0 });
  return false;
}
