import type { CompiledPolicy, CompiledRole, CompiledScenario } from "../../scenario/compiled.ts";
import type { Choice, Note, Resolution } from "../world.ts";
import { withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/**
 * Of policies of one role that cannot stand side by side, the one later in its list comes about, and none beside one that already
 * stands. Those of different roles all stand. Source: MODEL §3.3 (5).
 */
export function exclusives(resolution: Resolution, { scenario }: StageContext): Resolution {
  const dropped: Note[] = [];
  let choices: Choice[] | null = null;
  for (let r = 0; r < resolution.choices.length; r++) {
    const choice = resolution.choices[r] as Choice;
    if (choice.adopt.length === 0) continue;
    const adopt = choice.adopt.filter((id, place) => !isExcluded(id, choice.adopt.slice(place + 1), { choice, scenario, resolution }));
    if (adopt.length === choice.adopt.length) continue;
    const role = (scenario.roles[r] as CompiledRole).id;
    for (const policy of choice.adopt) if (!adopt.includes(policy)) dropped.push({ type: "dropped", role, policy, reason: "exclusive", price: 0 });
    choices ??= resolution.choices.slice();
    choices[r] = { adopt, repeal: choice.repeal };
  }
  return choices === null ? resolution : { ...resolution, choices, notes: withNotes(resolution, "exclusives", dropped) };
}

function isExcluded(id: string, later: readonly string[], { choice, scenario, resolution }: { choice: Choice; scenario: CompiledScenario; resolution: Resolution }): boolean {
  const { exclusive, role } = scenario.policies[scenario.index.policy[id] as number] as CompiledPolicy;
  return exclusive.some((other) => {
    const rival = scenario.policies[other] as CompiledPolicy;
    if (rival.role !== role) return false;
    const stays = (resolution.world.level[other] as number) > 0 && !choice.repeal.includes(rival.id);
    return stays || later.includes(rival.id);
  });
}
