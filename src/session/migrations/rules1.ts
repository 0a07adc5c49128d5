import type { Migration } from "./migration.ts";

/**
 * Rules 1 knew none of the parts that a match can be played with or without since: a setup that names no part plays without
 * them, and every command means what it meant. But policies had other prices (docs/adr/0020). A game in which nobody has sealed a
 * choice yet goes on as it went; one with choices would not, and is refused.
 */
export const rules1: Migration = (save) => (save.commands.some(({ type }) => type === "sealChoice") ? null : { ...save, rules: 2 });
