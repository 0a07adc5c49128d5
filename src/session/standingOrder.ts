import type { Choice, SeatView } from "../engine/index.ts";
import { judgeChoice } from "../engine/index.ts";
import type { StandingOrder } from "../protocol/classRequest.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";

/**
 * A stand-in's choice, bent to what the team has ordered: nothing that it never wants, and first of all the affordable policy that
 * pushes its meter hardest the right way. What would not be legal is left out. Source: MODEL §3.1, "standing order".
 */
export function obeyOrder(compiled: CompiledScenario, view: SeatView, { choice, order }: { readonly choice: Choice; readonly order: StandingOrder }): Choice {
  const kept = choice.adopt.filter((policy) => policy !== order.never);
  const wanted = wantedPolicy(compiled, view, order);
  const own: Choice = { ...choice, adopt: wanted === null ? kept : [wanted, ...kept.filter((policy) => policy !== wanted)] };
  const tries: readonly Choice[] = [own, { adopt: own.adopt.slice(0, 1), repeal: choice.repeal }, { adopt: own.adopt.slice(0, 1), repeal: [] }, { adopt: kept, repeal: choice.repeal }, { adopt: [], repeal: [] }];
  return tries.find((one) => isLegal(compiled, view, one)) ?? { adopt: [], repeal: [] };
}

function wantedPolicy({ scenario }: CompiledScenario, view: SeatView, { meter, direction, never }: StandingOrder): string | null {
  const sign = direction === "up" ? 1 : -1;
  const pushes = view.moves.options
    .filter(({ policy, blocked }) => blocked === null && policy !== never)
    .map(({ policy }) => {
      const effects = scenario.policies.find(({ id }) => id === policy)?.effects ?? [];
      return { policy, push: sign * effects.reduce((sum, { to, w }) => (to === meter ? sum + w : sum), 0) };
    })
    .filter(({ push }) => push > 0)
    .sort((a, b) => b.push - a.push || (a.policy < b.policy ? -1 : 1));
  return pushes[0]?.policy ?? null;
}

function isLegal(compiled: CompiledScenario, { moves, own, world }: SeatView, choice: Choice): boolean {
  const capital = world.capital[compiled.index.role[own?.role ?? ""] ?? -1] ?? 0;
  return judgeChoice(compiled, { options: moves.options, capital, veto: moves.veto, choice }) === null;
}
