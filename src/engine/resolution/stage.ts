import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Note, Resolution, StageId } from "../world.ts";

/** What a stage may know beside the resolution itself. */
export interface StageContext {
  readonly scenario: CompiledScenario;
  /** All luck of the match: whole, 0..2^32−1. */
  readonly seed: number;
}

/**
 * One stage of a resolution: a pure function of what it is given. It changes nothing in place, and returns the very resolution
 * that it was given when there was nothing to do.
 */
export type StageRunner = (resolution: Resolution, context: StageContext) => Resolution;

/** The round that is being resolved, counted from 1. */
export function roundOf(resolution: Resolution): number {
  return resolution.before.round + 1;
}

/** The notes with those of one stage added; null where nobody asked for notes. */
export function withNotes(resolution: Resolution, stage: StageId, added: readonly Note[]): Resolution["notes"] {
  if (resolution.notes === null || added.length === 0) return resolution.notes;
  return [...resolution.notes, ...added.map((note) => ({ stage, note }))];
}
