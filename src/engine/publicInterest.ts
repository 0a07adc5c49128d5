import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario, Reading, Weighted } from "../scenario/compiled.ts";
import { weigh } from "./resolution/worth.ts";
import type { World } from "./world.ts";

/**
 * The public-interest index of a world, 0..100: Σ|w|·v over meters and signals, divided by Σ|w|. It is shown beside the scores
 * and is never the winner. 0 where nothing counts. Source: MODEL §2.3 (11), §8b.5.
 *
 * @param weights - A viewer's own weights, by reference ("m:security"); the scenario's where they are left out. References that
 * the scenario does not know, and weights that are no numbers, count for nothing.
 */
export function publicInterest(compiled: CompiledScenario, world: World, weights?: Readonly<Record<string, number>>): number {
  return indexOf(weights === undefined ? compiled.publicInterest : readWeights(compiled, weights), world);
}

/** The same at the start and after each round. Policies and capital have no past: they count as they are now. */
export function publicInterestHistory(compiled: CompiledScenario, world: World, weights?: Readonly<Record<string, number>>): readonly number[] {
  const weighted = weights === undefined ? compiled.publicInterest : readWeights(compiled, weights);
  return world.history.map((meters, round) => indexOf(weighted, { ...world, meters, signals: world.signalHistory[round] ?? world.signals, round }));
}

function indexOf(weighted: readonly Weighted[], world: World): number {
  let total = 0;
  for (const { weight } of weighted) total += Math.abs(weight);
  return total === 0 ? 0 : (100 * weigh(weighted, world)) / total;
}

/** In the order of the references, so that the order of a viewer's controls changes no bit. */
function readWeights(compiled: CompiledScenario, weights: Readonly<Record<string, number>>): readonly Weighted[] {
  return Object.keys(weights)
    .sort()
    .flatMap((reference): Weighted[] => {
      const reading = readingOf(compiled, reference);
      const weight = lookup(weights, reference) ?? 0;
      return reading === null || weight === 0 || !Number.isFinite(weight) ? [] : [{ reading, weight }];
    });
}

/** What a reference such as "m:security" reads; null for none that the scenario knows. */
function readingOf({ index, rounds, capital, ladder }: CompiledScenario, reference: string): Reading | null {
  if (reference === "round") return { kind: "round", index: 0, unit: rounds };
  const id = reference.slice(2);
  const found = (kind: Reading["kind"], place: number | undefined, unit: number): Reading | null => (place === undefined ? null : { kind, index: place, unit });
  switch (reference.slice(0, 2)) {
    case "m:":
      return found("meter", lookup(index.meter, id), 100);
    case "p:":
      return found("policy", lookup(index.policy, id), 1);
    case "r:":
      return found("capital", lookup(index.role, id), capital.ceiling);
    case "x:":
      return found("signal", lookup<number>(index.signal, id), id === "rung" ? ladder.thresholds.length : id === "grievance" ? 100 : 1);
    default:
      return null;
  }
}
