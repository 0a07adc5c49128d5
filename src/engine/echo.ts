/** Letters of a name that a refusal says back; ids are shorter. */
const LONGEST = 60;

/**
 * What a refusal says back of something from outside: its first letters, or nothing where it is no name. `String()` would throw for
 * some objects, and bots and the CLI do not pass the wire schema.
 */
export function echo(value: unknown): string {
  return typeof value === "string" ? value.slice(0, LONGEST) : Number.isFinite(value) ? String(value) : "";
}
