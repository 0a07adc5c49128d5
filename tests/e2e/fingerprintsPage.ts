import { fingerprint } from "../../src/kernel/fingerprint.ts";
import { compileScenario } from "../../src/scenario/compileScenario.ts";
import type { Scenario } from "../../src/scenario/index.ts";
import { playAtRandom } from "../helpers/randomGame.ts";

/** Fingerprints of whole matches played at random, one a seed: place, world, ledger and all. Node and the pages of browsers run this same file. */
export function fingerprintsOf(scenario: Scenario, { first, count }: { readonly first: number; readonly count: number }): readonly string[] {
  const compiled = compileScenario(scenario);
  return Array.from({ length: count }, (_, place) => fingerprint(playAtRandom(compiled, first + place).match));
}

/** What a page calls. */
Object.assign(globalThis, { fingerprintsOf });
