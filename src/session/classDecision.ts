import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Refused } from "./classRefusal.ts";
import type { ClassEntry } from "./classState.ts";
import type { Attendance } from "./classTeams.ts";

/** Everything that an answer depends on. Time is given, in milliseconds since 1970. */
export interface Around {
  readonly compiled: CompiledScenario;
  readonly attendance: Attendance;
  readonly at: number;
  /** The number under which a student's surveys are kept: it cannot be traced back without the server's key. */
  numberOf(student: string): string;
}

/** The lines to be recorded, one after the other; or why nothing is. */
export type ClassDecision = { readonly ok: true; readonly entries: readonly ClassEntry[] } | Refused;
