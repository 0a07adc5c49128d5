import { isProven } from "../debate/burdenOfProof.ts";
import { carries } from "../debate/resolveDebate.ts";
import { publicInterestHistory } from "../engine/publicInterest.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { compileScenario } from "../scenario/compileScenario.ts";
import type { Change } from "./changes.ts";
import { withChanges } from "./changes.ts";
import { newlyDropped } from "./counterfactuals.ts";
import type { Dropped, History } from "./history.ts";
import { retell } from "./history.ts";
import type { PlayoutsPlan, Spread } from "./spread.ts";
import { otherLuck } from "./spread.ts";

/** A game with some things otherwise. Nothing otherwise is the game as it was played. */
export interface Variant {
  readonly changes: readonly Change[];
  /** Figures of all assumptions that are not the scenario's own, by assumption; null for those that the game was played with. */
  readonly figures: Readonly<Record<string, number>> | null;
}

/** A history round by round. */
export interface Retelling {
  /** Points of each meter, by meter: at the start, then after each round. */
  readonly meters: Readonly<Record<string, readonly number[]>>;
  /** The public-interest index likewise, by the scenario's weights. */
  readonly interest: readonly number[];
  readonly ending: string | null;
  /** What could not be done as it was, or as it was changed. */
  readonly dropped: readonly Dropped[];
}

/**
 * A game told again with some things otherwise, all else and all luck the same. Nobody decides anew. Source: MODEL §8b.12.
 *
 * @throws RangeError for figures that do not fit the scenario.
 */
export function retellVariant(compiled: CompiledScenario, history: History, variant: Variant): Retelling {
  const rules = rulesOf(compiled, variant);
  const { world, dropped } = retell(rules, changed(rules, history, variant));
  return {
    meters: Object.fromEntries(rules.meters.map(({ id }, meter) => [id, world.history.map((points) => points[meter] ?? 0)])),
    interest: publicInterestHistory(rules, world),
    ending: world.ending,
    dropped: newlyDropped(dropped, retell(compiled, history).dropped),
  };
}

/**
 * The same with other luck, game by game.
 *
 * @throws RangeError for figures that do not fit the scenario.
 */
export function variantWithOtherLuck(compiled: CompiledScenario, history: History, { variant, ...plan }: PlayoutsPlan & { readonly variant: Variant }): Spread {
  const rules = rulesOf(compiled, variant);
  return otherLuck(rules, changed(rules, history, variant), plan);
}

function changed(rules: CompiledScenario, history: History, { changes, figures }: Variant): History {
  return withChanges(rules, figures === null ? history : judgedAgain(rules, history), changes);
}

/** The same votes and the same evidence, where other figures ask for another strength of proof. Source: docs/adr/0044. */
function judgedAgain({ motions }: CompiledScenario, history: History): History {
  const rounds = history.rounds.map((past) => {
    const { motion } = past;
    const rule = motion === null ? undefined : motions[motion.index];
    if (motion?.proven === undefined || rule?.proof == null) return past;
    const passed = carries(motion.outcome.support, rule.threshold) && isProven({ strength: motion.proven, standard: rule.proof.standard });
    return { ...past, motion: { ...motion, outcome: { ...motion.outcome, passed } } };
  });
  return { ...history, rounds };
}

/** The rules with the figures of a variant. */
const rulesOf = (compiled: CompiledScenario, { figures }: Variant): CompiledScenario => (figures === null ? compiled : compileScenario(compiled.scenario, figures));
