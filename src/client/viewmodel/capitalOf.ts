import { lookup } from "../../kernel/lookup.ts";
import type { Note, RoundRecord, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/** The political capital that a seat's own role holds; 0 for one who holds no seat. */
export function capitalOf({ index }: Pick<CompiledScenario, "index">, { world, you }: Pick<SeatView, "world" | "you">): number {
  const role = you === null ? undefined : lookup(index.role, you);
  return role === undefined ? 0 : (world.capital[role] ?? 0);
}

/** The same before the last round's income and upkeep: what was left after paying, for as long as the report has not told the rest. */
export function capitalBeforeIncome(compiled: Pick<CompiledScenario, "index" | "scenario">, view: Pick<SeatView, "world" | "you" | "rounds">): number {
  const paid = paidIn(view.rounds.at(-1), view.you);
  if (paid === null) return capitalOf(compiled, view);
  const { start, ceiling } = compiled.scenario.capital;
  if (paid.capital < ceiling) return Math.max(0, paid.capital - paid.income + paid.upkeep);
  // At the ceiling some income was lost: what was held before, less what was spent.
  const spent = view.rounds.at(-1)?.notes.reduce((sum, { note }) => (note.type === "adopted" && note.role === view.you ? sum + note.price : sum), 0) ?? 0;
  return (paidIn(view.rounds.at(-2), view.you)?.capital ?? start) - spent;
}

function paidIn(record: RoundRecord | undefined, role: string | null): Extract<Note, { type: "paid" }> | null {
  return record?.notes.flatMap(({ note }) => (note.type === "paid" && note.role === role ? [note] : []))[0] ?? null;
}
