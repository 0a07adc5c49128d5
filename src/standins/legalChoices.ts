import type { Choice, PolicyOption } from "../engine/index.ts";
import { judgeChoice } from "../engine/index.ts";
import type { Seated } from "./seated.ts";

/**
 * Every legal choice of at most two moves, a move being a policy adopted or repealed; the first is to do nothing.
 *
 * Policies that the role never adopts by its nature are left out, except at random play.
 */
export function legalChoices(seated: Seated): readonly Choice[] {
  const { compiled, view, role, level, index } = seated;
  const { options } = view.moves;
  const capital = view.world.capital[index] ?? 0;
  const never = level === 0 ? [] : role.personality.never;
  const open = options.filter(({ policy, blocked }) => blocked === null && !never.includes(policy)).map(({ policy }) => policy);
  const standing = options.filter((option) => option.standing).map(({ policy }) => policy);
  const choices: Choice[] = [{ adopt: [], repeal: [] }];
  for (const moves of [...upToTwo(open, standing), ...byLevels(seated, never)]) {
    if (judgeChoice(compiled, { options, capital, choice: moves }) === null) choices.push(moves);
  }
  return choices;
}

function* upToTwo(open: readonly string[], standing: readonly string[]): Generator<Choice> {
  for (const [i, first] of open.entries()) {
    yield { adopt: [first], repeal: [] };
    for (const second of open.slice(i + 1)) yield { adopt: [first, second], repeal: [] };
    for (const old of standing) yield { adopt: [first], repeal: [old] };
  }
  for (const [i, first] of standing.entries()) {
    yield { adopt: [], repeal: [first] };
    for (const second of standing.slice(i + 1)) yield { adopt: [], repeal: [first, second] };
  }
}

/** One policy taken half-way, or one that stands brought to another level. */
function* byLevels({ view }: Seated, never: readonly string[]): Generator<Choice> {
  for (const { policy, standing, blocked, levels } of view.moves.options) {
    if (!standing && (blocked !== null || never.includes(policy))) continue;
    for (const { level } of levels) if (standing || level < 1) yield { adopt: [policy], repeal: [], levels: { [policy]: level } };
  }
}

/** A policy that was not chosen although the role may lean to it, and what stands in the way. */
export type Obstacle = "needsMotion" | "requirement" | "capital" | "slots" | "worse";

/** What keeps a policy from being adopted by itself now; "worse" when nothing does. */
export function obstacleOf({ blocked, price }: PolicyOption, { capital, slots }: { readonly capital: number; readonly slots: number }): Obstacle {
  if (blocked === "needsMotion" || blocked === "requirement") return blocked;
  if (slots < 1) return "slots";
  return price > capital ? "capital" : "worse";
}
