/** Two 32-bit lanes that take in words and texts. Change in place; not for storing. */
export interface HashState {
  a: number;
  b: number;
}

/** One double seen as two words; holds nothing between calls. */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const LOW_WORD = lowWordOfOne();

function lowWordOfOne(): 0 | 1 {
  double[0] = 1;
  return words[0] === 0 ? 0 : 1;
}

/** Words that go before a value and say of what kind it is, so that 1 and "1", or ("a","bc") and ("ab","c"), differ. */
const TEXT = 0x74657874;
const INTEGER = 0x696e7465;
const DOUBLE = 0x646f7562;

export function startHash(state: HashState): void {
  state.a = 0x243f6a88;
  state.b = 0x85a308d3 | 0;
}

/** Takes in 32 bits: MurmurHash3's block step in each lane, with constants of its own. */
export function absorbWord(state: HashState, word: number): void {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const a = state.a ^ k;
  state.a = (Math.imul((a << 13) | (a >>> 19), 5) + 0xe6546b64) | 0;
  k = Math.imul(word, 0xab0e9789);
  k = Math.imul((k << 16) | (k >>> 16), 0x38b34ae5);
  const b = state.b ^ k;
  state.b = (Math.imul((b << 17) | (b >>> 15), 5) + 0x0bcaa747) | 0;
}

/** Takes in a text by its UTF-16 code units and its length. */
export function absorbText(state: HashState, text: string): void {
  absorbWord(state, TEXT);
  absorbWord(state, text.length);
  const even = text.length & ~1;
  for (let i = 0; i < even; i += 2) absorbWord(state, text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
  if (even < text.length) absorbWord(state, text.charCodeAt(even));
}

/**
 * Takes in a number; −0 counts as 0.
 *
 * @throws RangeError if it is not finite.
 */
export function absorbNumber(state: HashState, value: number): void {
  if ((value | 0) === value) {
    absorbWord(state, INTEGER);
    absorbWord(state, value | 0);
    return;
  }
  if (!Number.isFinite(value)) throw new RangeError(`cannot hash ${value}`);
  double[0] = value;
  absorbWord(state, DOUBLE);
  absorbWord(state, words[LOW_WORD] as number);
  absorbWord(state, words[1 - LOW_WORD] as number);
}

/** Mixes the lanes into each other until every bit depends on every bit taken in. Call once, at the end. */
export function finishHash(state: HashState): void {
  let a = (state.a + state.b) | 0;
  let b = (state.b + a) | 0;
  a = finalMix(a);
  b = finalMix(b);
  a = (a + b) | 0;
  state.a = a;
  state.b = (b + a) | 0;
}

/** MurmurHash3's fmix32. */
function finalMix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
