import type { Choice, Refusal, SeatView } from "../../engine/index.ts";
import { judgeChoice } from "../../engine/index.ts";
import type { Compiled } from "./matchSlice.ts";

/** What the rules would say to a choice if it were sealed now; null when they would take it. */
export function judgeDraft(compiled: Compiled, { moves, world, you }: Pick<SeatView, "moves" | "world" | "you">, choice: Choice): Refusal | null {
  const role = you === null ? undefined : compiled.index.role[you];
  return judgeChoice(compiled, { options: moves.options, veto: moves.veto, capital: role === undefined ? 0 : (world.capital[role] ?? 0), choice });
}
