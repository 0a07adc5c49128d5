/**
 * The record's own value under a key that came from outside, or undefined.
 *
 * Unlike `record[key]`, it finds nothing under `constructor` or `__proto__` unless the record truly holds it.
 */
export function lookup<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
