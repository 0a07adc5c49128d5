import type { Choice, World } from "../../engine/index.ts";
import { judgeChoice } from "../../engine/index.ts";
import { roleOptions } from "../../engine/options.ts";
import { draw } from "../../kernel/random.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/** Tries before the legal choices are listed one by one. */
const TRIES = 24;

const NOTHING: Choice = { adopt: [], repeal: [] };

/**
 * A random choice of a role: each legal one of at most two moves is equally likely, as with a stand-in of level 0.
 *
 * @param luck - Seed of the role's own draws in this round.
 */
export function randomChoice(compiled: CompiledScenario, world: World, { role, luck }: { readonly role: number; readonly luck: number }): Choice {
  const options = roleOptions(compiled, world, compiled.roles[role]?.id ?? "");
  const open = options.filter(({ blocked }) => blocked === null).map(({ policy }) => policy);
  const standing = options.filter((option) => option.standing).map(({ policy }) => policy);
  const capital = world.capital[role] ?? 0;
  const isLegal = (choice: Choice): boolean => judgeChoice(compiled, { options, capital, choice }) === null;
  const partial = options.flatMap(({ policy, standing: stands, blocked, levels }): Choice[] =>
    stands || blocked === null ? levels.filter(({ level }) => stands || level < 1).map(({ level }) => ({ adopt: [policy], repeal: [], levels: { [policy]: level } })) : [],
  );
  const whole = choicesOf(open.length, standing.length);
  const count = whole + partial.length;
  const at = (place: number): Choice => (place < whole ? choiceAt(open, standing, place) : (partial[place - whole] ?? NOTHING));
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const choice = at(Math.floor(draw(luck, attempt) * count));
    if (isLegal(choice)) return choice;
  }
  const legal: Choice[] = [];
  for (let place = 0; place < count; place++) {
    const choice = at(place);
    if (isLegal(choice)) legal.push(choice);
  }
  return legal[Math.floor(draw(luck, TRIES) * legal.length)] ?? NOTHING;
}

const pairsOf = (items: number): number => (items * (items - 1)) / 2;

/** How many choices of at most two moves there are, legal or not, levels apart. */
function choicesOf(open: number, standing: number): number {
  return 1 + open + standing + pairsOf(open) + pairsOf(standing) + open * standing;
}

/** The choice at a place of the list: nothing, one adopted, one repealed, two adopted, two repealed, one for another. */
function choiceAt(open: readonly string[], standing: readonly string[], place: number): Choice {
  if (place === 0) return NOTHING;
  let left = place - 1;
  if (left < open.length) return { adopt: open.slice(left, left + 1), repeal: [] };
  left -= open.length;
  if (left < standing.length) return { adopt: [], repeal: standing.slice(left, left + 1) };
  left -= standing.length;
  if (left < pairsOf(open.length)) return { adopt: pairAt(open, left), repeal: [] };
  left -= pairsOf(open.length);
  if (left < pairsOf(standing.length)) return { adopt: [], repeal: pairAt(standing, left) };
  left -= pairsOf(standing.length);
  const first = Math.floor(left / Math.max(1, standing.length));
  const second = left - first * standing.length;
  return { adopt: open.slice(first, first + 1), repeal: standing.slice(second, second + 1) };
}

function pairAt(items: readonly string[], place: number): readonly string[] {
  let left = place;
  for (let first = 0; first < items.length; first++) {
    const rest = items.length - first - 1;
    if (left < rest) return [items[first] as string, items[first + 1 + left] as string];
    left -= rest;
  }
  return [];
}
