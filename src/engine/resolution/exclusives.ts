import type { CompiledPolicy, CompiledRole, CompiledScenario } from "../../scenario/compiled.ts";
import type { Choice, Note, Resolution } from "../world.ts";
import { keepOnly } from "./keepOnly.ts";
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
    const adopt = keepOnly(choice.adopt, (id) => !isExcluded(id, choice, { scenario, resolution }));
    if (adopt === choice.adopt) continue;
    const role = (scenario.roles[r] as CompiledRole).id;
    for (const policy of choice.adopt) if (!adopt.includes(policy)) dropped.push({ type: "dropped", role, policy, reason: "exclusive", price: 0 });
    choices ??= resolution.choices.slice();
    choices[r] = { ...choice, adopt };
  }
  return choices === null ? resolution : { ...resolution, choices, notes: withNotes(resolution, "exclusives", dropped) };
}

function isExcluded(id: string, choice: Choice, { scenario, resolution }: { scenario: CompiledScenario; resolution: Resolution }): boolean {
  const { exclusive, role } = scenario.policies[scenario.index.policy[id] as number] as CompiledPolicy;
  // What stands already stays beside what stood with it, at whatever level.
  if ((resolution.before.level[scenario.index.policy[id] as number] as number) > 0) return false;
  for (const other of exclusive) {
    const rival = scenario.policies[other] as CompiledPolicy;
    if (rival.role !== role) continue;
    const stays = (resolution.world.level[other] as number) > 0 && !choice.repeal.includes(rival.id);
    if (stays || choice.adopt.indexOf(rival.id) > choice.adopt.indexOf(id)) return true;
  }
  return false;
}
