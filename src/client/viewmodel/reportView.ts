import { lookup } from "../../kernel/lookup.ts";
import type { Note, Reason, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { againstHouse } from "./againstHouse.ts";
import type { LedgerRow } from "./ledgerView.ts";
import { ledgerView, topCauses } from "./ledgerView.ts";
import type { MeterView } from "./meterView.ts";
import { meterViews } from "./meterView.ts";
import { referenceTitle } from "./referenceTitle.ts";
import { roundNews } from "./roundNews.ts";
import type { NewsItem } from "./roundNews.ts";

export interface MeterReport {
  readonly meter: MeterView;
  readonly causes: readonly LedgerRow[];
}

/** What a role did in a round, and why it says that it did so; `against` is the share of the house behind a policy that the house did not want, 0..1. */
export interface ChoiceReport {
  readonly role: { readonly id: string; readonly short: string; readonly flag: string; readonly you: boolean };
  readonly adopted: readonly { readonly id: string; readonly title: string; readonly price: number; readonly against: number | null }[];
  readonly repealed: readonly { readonly id: string; readonly title: string }[];
  readonly dropped: readonly { readonly title: string; readonly reason: Extract<Note, { type: "dropped" }>["reason"] }[];
  readonly reason: Reason | null;
  /** Change of what the world is worth to the role, in points. */
  readonly change: number;
}

/** What the world is worth to you, and which of your goals moved it. */
export interface WorthReport {
  readonly from: number;
  readonly to: number;
  /** Largest first; they sum to the change. */
  readonly parts: readonly { readonly reference: string; readonly title: string; readonly points: number }[];
  /** Your utility so far, 0..100: what counts in the end. */
  readonly utility: number;
  readonly paid: { readonly income: number; readonly upkeep: number; readonly capital: number } | null;
}

export interface ReportView {
  readonly round: number;
  readonly last: boolean;
  /** The weightiest first. */
  readonly news: readonly NewsItem[];
  readonly you: WorthReport | null;
  /** Meters by how far they moved. */
  readonly meters: readonly MeterReport[];
  readonly choices: readonly ChoiceReport[];
}

/** The last resolved round, as a seat reads it. */
export function reportView(compiled: CompiledScenario, view: SeatView): ReportView {
  const record = view.rounds.at(-1);
  const round = record?.round ?? 0;
  const ending = compiled.endings.find(({ id }) => id === view.world.ending);
  return {
    round,
    last: round >= compiled.rounds || (ending?.terminal ?? false),
    news: record === undefined ? [] : roundNews(compiled.scenario, record),
    you: worthReport(compiled, view),
    meters: meterViews(compiled, view)
      .map((meter) => {
        const ledger = ledgerView(compiled, view, { meter: meter.id, round });
        return { meter, causes: ledger === null ? [] : topCauses(ledger) };
      })
      .sort((a, b) => Math.abs(b.meter.change) - Math.abs(a.meter.change)),
    choices: choiceReports(compiled, view),
  };
}

function choiceReports(compiled: CompiledScenario, { rounds, world, you }: SeatView): readonly ChoiceReport[] {
  const { scenario, index } = compiled;
  const record = rounds.at(-1);
  if (record === undefined) return [];
  const titleOf = (policy: string): string => scenario.policies.find(({ id }) => id === policy)?.title ?? policy;
  const notes = record.notes.map(({ note }) => note);
  return scenario.roles
    .map(({ id, short, flag }): ChoiceReport => {
      const at = lookup(index.role, id) ?? -1;
      const worth = (steps: number): number => world.utilityHistory.at(-steps)?.[at] ?? 0;
      return {
        role: { id, short, flag, you: id === you },
        adopted: notes.flatMap((note) => (note.type === "adopted" && note.role === id ? [{ id: note.policy, title: titleOf(note.policy), price: note.price, against: againstHouse(compiled, world, note.policy) }] : [])),
        repealed: notes.flatMap((note) => (note.type === "repealed" && note.role === id ? [{ id: note.policy, title: titleOf(note.policy) }] : [])),
        dropped: notes.flatMap((note) => (note.type === "dropped" && note.role === id ? [{ title: titleOf(note.policy), reason: note.reason }] : [])),
        reason: lookup(record.reasons, id) ?? null,
        change: worth(1) - worth(2),
      };
    })
    .sort((a, b) => Number(b.role.you) - Number(a.role.you));
}

function worthReport(compiled: CompiledScenario, { world, rounds, you }: SeatView): WorthReport | null {
  const at = you === null ? undefined : lookup(compiled.index.role, you);
  const role = at === undefined ? undefined : compiled.roles[at];
  if (at === undefined || role === undefined) return null;
  const paid = rounds.at(-1)?.notes.find(({ note }) => note.type === "paid" && note.role === you)?.note;
  const references = Object.keys(compiled.scenario.roles.find(({ id }) => id === you)?.utility ?? {});
  const parts = role.utility.map(({ reading, weight }) => {
    const history = reading.kind === "meter" ? world.history : world.signalHistory;
    const value = (steps: number): number => Math.min(1, Math.max(0, (history.at(-steps)?.[reading.index] ?? 0) / reading.unit));
    const reference = references.find((name) => readsAs(compiled, name, reading)) ?? "";
    return { reference, title: referenceTitle(compiled.scenario, reference), points: weight * (value(1) - value(2)) };
  });
  return {
    from: world.utilityHistory.at(-2)?.[at] ?? 0,
    to: world.utilityHistory.at(-1)?.[at] ?? 0,
    parts: parts.filter(({ points }) => Math.abs(points) >= 0.05).sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    utility: world.utility[at] ?? 0,
    paid: paid?.type === "paid" ? { income: paid.income, upkeep: paid.upkeep, capital: paid.capital } : null,
  };
}

/** Whether a reference such as "m:security" is what a compiled reading reads. */
function readsAs({ index }: CompiledScenario, reference: string, { kind, index: at }: CompiledScenario["roles"][number]["utility"][number]["reading"]): boolean {
  const name = reference.slice(2);
  if (kind === "meter") return reference.startsWith("m:") && lookup(index.meter, name) === at;
  return kind === "signal" && reference.startsWith("x:") && lookup<number>(index.signal, name) === at;
}
