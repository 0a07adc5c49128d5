import type { CompiledModifier, Term } from "../../scenario/compiled.ts";
import type { Cause, Resolution, StageId } from "../world.ts";
import { evaluate } from "./formula.ts";
import { readScaled } from "./readings.ts";
import { respond } from "./response.ts";

/** Most that one modifier multiplies by. Source: MODEL §8b.4. */
const STRONGEST_MODIFIER = 2;

/** Pushes of one stage while it runs; its own copy, changed in place until it is handed on. */
export interface Tally {
  readonly stage: StageId;
  readonly pushes: number[];
  readonly causes: Cause[] | null;
  added: number;
}

export function openTally(resolution: Resolution, stage: StageId): Tally {
  return { stage, pushes: resolution.pushes.slice(), causes: resolution.causes?.slice() ?? null, added: 0 };
}

/** The resolution with the pushes of a stage; the very same one where the stage pushed nothing. */
export function closeTally(resolution: Resolution, { pushes, causes, added }: Tally): Resolution {
  return added === 0 ? resolution : { ...resolution, pushes, causes };
}

/** Adds a push on a meter, log-odds, and its cause where a ledger is kept. */
export function addPush(tally: Tally, { to, cause }: Pick<Term, "to" | "cause">, push: number): void {
  if (push === 0) return;
  tally.added++;
  tally.pushes[to] = (tally.pushes[to] as number) + push;
  tally.causes?.push({ stage: tally.stage, meter: to, source: cause, push, points: 0 });
}

/** What a term pushes when its source stands at `x` (0..1 scale), log-odds. Source: MODEL §2.3 (2). */
export function pushOf(term: Term, x: number, resolution: Resolution): number {
  let factor = term.formula === null ? respond(term.shape, x) : x * evaluate(term.formula, resolution);
  for (let i = 0; i < term.mods.length; i++) {
    const { source, shape } = term.mods[i] as CompiledModifier;
    factor *= Math.min(STRONGEST_MODIFIER, Math.max(0, respond(shape, readScaled(source, 0, resolution))));
  }
  return term.weight * factor;
}
