import type { Scenario } from "../schema/scenario.ts";
import { longId, shortVersion } from "./shortVersion.ts";

/**
 * A scenario by its id, short versions by theirs: those are made from the scenario that they are short for. Null where there is none.
 *
 * @param find - Finds the scenarios that lie somewhere.
 */
export async function findVersion(id: string, find: (id: string) => Promise<Scenario | null | undefined>): Promise<Scenario | null> {
  const found = await find(id);
  const long = longId(id);
  if (found !== null && found !== undefined) return found;
  const whole = long === null ? null : await find(long);
  return whole === null || whole === undefined ? null : shortVersion(whole);
}
