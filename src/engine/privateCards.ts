import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Card } from "../scenario/schema/scenario.ts";
import type { CardId, Match, RoleId } from "./model.ts";

/** The cards that a role has from the start, in the scenario's order. Source: MODEL §8 B. */
export function cardsHeldBy(cards: readonly Card[], role: RoleId): readonly CardId[] {
  return cards.filter(({ holder }) => holder === role).map(({ id }) => id);
}

/**
 * Whether a role can draw a card: it is its own, or nobody's, or it has come into the open.
 *
 * A card comes into the open when it is played, or when a policy that publishes it is adopted for the first time.
 */
export function canDraw(compiled: CompiledScenario, { debates, world }: Pick<Match, "debates" | "world">, role: RoleId): (card: Card) => boolean {
  const played = new Set(debates.flatMap(({ plays }) => plays.map(({ card }) => card)));
  const published = new Set(compiled.scenario.policies.flatMap(({ id, publishes = [] }) => ((world.first[compiled.index.policy[id] ?? -1] ?? 0) > 0 ? publishes : [])));
  return ({ id, holder }) => holder === undefined || holder === role || played.has(id) || published.has(id);
}
