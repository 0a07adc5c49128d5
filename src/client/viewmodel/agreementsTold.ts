import type { Note, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { DealView } from "./dealView.ts";
import { dealView } from "./dealView.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** What became of vetoes, deals and forecasts in the last round, as far as the seat may know. */
export interface AgreementsTold {
  /** `support` is the share of the house for the policy's side, 0..1; null where none was decided. */
  readonly vetoes: readonly { readonly role: RoleMark; readonly policy: string; readonly title: string; readonly outcome: "struck" | "overridden" | "missed"; readonly support: number | null }[];
  /** Policies that deals have adopted or ended for their owners. */
  readonly executed: readonly { readonly role: RoleMark; readonly policy: string; readonly title: string; readonly does: "adopt" | "repeal" }[];
  readonly paid: readonly { readonly from: RoleMark; readonly to: RoleMark; readonly amount: number; readonly refunded: boolean }[];
  readonly ended: readonly { readonly deal: DealView; readonly how: "kept" | "broken" | "void"; readonly by: readonly RoleMark[] }[];
  /** Yours first. `change` is in points. */
  readonly forecasts: readonly { readonly role: RoleMark; readonly meter: string; readonly direction: "up" | "down"; readonly confidence: number; readonly change: number; readonly hit: boolean }[];
}

type Told = Pick<SeatView, "rounds" | "world" | "you" | "forecasts">;

export function agreementsTold({ scenario }: Pick<CompiledScenario, "scenario">, { rounds, world, you, forecasts }: Told): AgreementsTold {
  const record = rounds.at(-1);
  const notes = (record?.notes ?? []).map(({ note }) => note);
  const mark = (role: string): RoleMark => roleMark(scenario, role, you);
  const titleOf = (policy: string): string => scenario.policies.find(({ id }) => id === policy)?.title ?? policy;
  const of = <T extends Note["type"]>(type: T): readonly Extract<Note, { type: T }>[] => notes.filter((note): note is Extract<Note, { type: T }> => note.type === type);
  const dealOf = (name: string): DealView | undefined => world.deals.flatMap((deal) => (deal.id === name ? [dealView({ scenario }, { you }, deal)] : []))[0];
  const ended = (name: string, how: "kept" | "broken" | "void", by: readonly string[] = []): AgreementsTold["ended"] => {
    const deal = dealOf(name);
    return deal === undefined ? [] : [{ deal, how, by: by.map(mark) }];
  };
  return {
    vetoes: of("veto").map(({ role, policy, outcome, support }) => ({ role: mark(role), policy, title: titleOf(policy), outcome, support })),
    executed: of("dealExecuted").map(({ role, policy, do: does }) => ({ role: mark(role), policy, title: titleOf(policy), does })),
    paid: of("dealPaid").map(({ from, to, amount, refunded }) => ({ from: mark(from), to: mark(to), amount, refunded })),
    ended: [...of("dealBroken").flatMap(({ deal, by }) => ended(deal, "broken", by)), ...of("dealKept").flatMap(({ deal }) => ended(deal, "kept")), ...of("dealVoided").flatMap(({ deal }) => ended(deal, "void"))],
    forecasts: forecasts
      .filter(({ round }) => round === record?.round)
      .map(({ role, meter, direction, confidence, change, hit }) => ({ role: mark(role), meter: scenario.meters.find(({ id }) => id === meter)?.title ?? meter, direction, confidence, change, hit }))
      .sort((a, b) => Number(b.role.you) - Number(a.role.you)),
  };
}
