import { carries } from "../../debate/resolveDebate.ts";
import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/** Share of the house behind a policy, 0..1, where its motion went the other way; null where the house did not go against it. */
export function againstHouse({ policies, motions: authored, index }: Pick<CompiledScenario, "policies" | "motions" | "index">, { motions }: Pick<SeatView["world"], "motions">, policy: string): number | null {
  const motion = policies[lookup(index.policy, policy) ?? -1]?.motion ?? null;
  const outcome = motion === null ? null : (motions[motion.index] ?? null);
  if (motion === null || outcome === null || outcome.passed === (motion.side === "pro")) return null;
  // The house was for what fell because it was not proven.
  if (!outcome.passed && carries(outcome.support, authored[motion.index]?.threshold ?? 0.5)) return null;
  return motion.side === "pro" ? outcome.support : 1 - outcome.support;
}
