import type { Migration } from "./migration.ts";

/**
 * Rules 1 knew none of the parts that a match can be played with or without since: a setup that names no part plays without
 * them, and every command means what it meant. The game goes the same way, number for number.
 */
export const rules1: Migration = (save) => ({ ...save, rules: 2 });
