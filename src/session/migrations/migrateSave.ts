import { RULES_VERSION } from "../../engine/index.ts";
import type { Migrating, Migration } from "./migration.ts";
import { rules1 } from "./rules1.ts";

/** By the version that a save was written under. One that is missing cannot be played any more. */
const MIGRATIONS: Readonly<Record<number, Migration>> = { 1: rules1 };

/**
 * Brings a save of older rules up to those of today, step by step. Whether its commands are legal shows when it is played.
 *
 * @returns Null where no way leads from its version to this one, or the game would not go on as it went.
 */
export function migrateSave<Save extends Migrating>(save: Save): Save | null {
  let now = save;
  while (now.rules !== RULES_VERSION) {
    const migration = Object.hasOwn(MIGRATIONS, now.rules) ? MIGRATIONS[now.rules] : undefined;
    const next = migration === undefined ? null : migration(now);
    if (next === null) return null;
    now = next;
  }
  return now;
}
