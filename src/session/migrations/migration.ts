import type { Command, MatchSetup } from "../../engine/index.ts";

/** What of a save a change of the rules can touch. */
export interface Migrating {
  readonly rules: number;
  readonly setup: MatchSetup;
  readonly commands: readonly Command[];
}

/** Turns a save of one version of the rules into a save of the next; null where the game could not go on as it went. */
export type Migration = <Save extends Migrating>(save: Save) => Save | null;
