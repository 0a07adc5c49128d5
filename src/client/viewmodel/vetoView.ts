import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** A policy of another role that can be stopped in the round in which it would come about. */
export interface VetoTarget {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly role: RoleMark;
  readonly standing: boolean;
  /** Share of the house for its side, 0..1; null where its motion was not decided. */
  readonly support: number | null;
  /** Whether two thirds of the house stand behind it: then the veto fails. */
  readonly shielded: boolean;
}

/** A veto as a player decides on it. */
export interface VetoView {
  readonly left: number;
  /** Paid for naming a policy, whether it comes or not. */
  readonly cost: number;
  readonly named: string | null;
  readonly targets: readonly VetoTarget[];
}

/** Share of the house for a policy's side that a veto cannot withstand. Source: MODEL §3.3 (4). */
const OVERRIDE = 2 / 3;

export function vetoView({ scenario, index, policies }: CompiledScenario, { moves, world, you }: Pick<SeatView, "moves" | "world" | "you">, named: string | null): VetoView | null {
  if (moves.veto === null) return null;
  const targets = moves.veto.policies.flatMap((name): VetoTarget[] => {
    const policy = scenario.policies.find(({ id }) => id === name);
    const at = index.policy[name] ?? -1;
    const motion = policies[at]?.motion ?? null;
    if (policy === undefined) return [];
    const outcome = motion === null ? null : (world.motions[motion.index] ?? null);
    const support = motion === null || outcome === null ? null : motion.side === "pro" ? outcome.support : 1 - outcome.support;
    const { id, title, summary, role } = policy;
    return [{ id, title, summary, role: roleMark(scenario, role, you), standing: (world.level[at] ?? 0) > 0, support, shielded: (support ?? 0) >= OVERRIDE }];
  });
  return { left: moves.veto.left, cost: moves.veto.cost, named, targets };
}
