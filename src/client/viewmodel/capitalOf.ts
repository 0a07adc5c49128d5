import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/** The political capital that a seat's own role holds; 0 for one who holds no seat. */
export function capitalOf({ index }: Pick<CompiledScenario, "index">, { world, you }: Pick<SeatView, "world" | "you">): number {
  const role = you === null ? undefined : lookup(index.role, you);
  return role === undefined ? 0 : (world.capital[role] ?? 0);
}
