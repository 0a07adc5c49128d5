import { absorbNumber, absorbText, finishHash, startHash } from "./hash.ts";
import type { HashState } from "./hash.ts";

/** What names a draw: texts and finite numbers. */
export type DrawId = string | number;

const scratch: HashState = { a: 0, b: 0 };

const TWO_26 = 67108864;
const TWO_MINUS_53 = 1 / 9007199254740992;

function hashIds(seed: number, ids: readonly DrawId[]): void {
  startHash(scratch);
  absorbNumber(scratch, seed);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as DrawId;
    if (typeof id === "string") absorbText(scratch, id);
    else absorbNumber(scratch, id);
  }
  finishHash(scratch);
}

/**
 * A uniform number in 0..1 (1 excluded, 53 bits), a pure function of the seed and the ids.
 *
 * There is no stream: taking one draw out of a game leaves all others as they are, so what differs between two
 * games differs because of a choice. The order and the kind of the ids count: ("a", 1) is not (1, "a") nor ("a", "1").
 * Source: MODEL §0 (6).
 *
 * @param seed - Any finite number.
 * @param ids - What the draw is for, such as the round and a trigger's id.
 * @throws RangeError if the seed or an id is not finite.
 */
export function draw(seed: number, ...ids: readonly DrawId[]): number {
  hashIds(seed, ids);
  return ((scratch.a >>> 5) * TWO_26 + (scratch.b >>> 6)) * TWO_MINUS_53;
}

/**
 * A uniform whole number in 0..bound−1.
 *
 * @param bound - A whole number from 1 to 2^53.
 * @throws RangeError for another bound, or as {@link draw} does.
 */
export function drawInt(bound: number, seed: number, ...ids: readonly DrawId[]): number {
  if (!Number.isInteger(bound) || bound < 1 || bound > 9007199254740992) throw new RangeError(`no whole number below ${bound} to draw`);
  return Math.floor(draw(seed, ...ids) * bound);
}

/** A seed (whole, 0..2^32−1) for a part of the game that has luck of its own, such as one stand-in's. */
export function subSeed(seed: number, ...ids: readonly DrawId[]): number {
  hashIds(seed, ids);
  return scratch.a >>> 0;
}

/** The items in an order drawn by seed and ids; each place in the list has its own draw. The list itself is left alone. */
export function shuffled<T>(items: readonly T[], seed: number, ...ids: readonly DrawId[]): T[] {
  return items
    .map((item, index) => ({ item, index, key: draw(seed, ...ids, index) }))
    .sort((left, right) => left.key - right.key || left.index - right.index)
    .map(({ item }) => item);
}

/**
 * The index that a draw picks when each index has its weight.
 *
 * @param weights - Finite, 0 or more, at least one above 0; they need not add up to 1.
 * @param u - In 0..1 (1 excluded), as {@link draw} gives.
 * @returns An index whose weight is above 0.
 * @throws RangeError if the weights or the draw are not so.
 */
export function pickWeighted(weights: readonly number[], u: number): number {
  let total = 0;
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (!(weight >= 0)) throw new RangeError(`weight ${i} is ${weight}`);
    if (weight > 0) last = i;
    total += weight;
  }
  if (last < 0 || total === Infinity) throw new RangeError("weights need a sum above 0 and finite");
  if (!(u >= 0 && u < 1)) throw new RangeError(`a draw lies in 0..1, not at ${u}`);
  let left = u * total;
  for (let i = 0; i < last; i++) {
    left -= weights[i] as number;
    if (left < 0) return i;
  }
  return last;
}
