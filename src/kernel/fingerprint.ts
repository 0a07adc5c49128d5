import { canonicalJson } from "./canonicalJson.ts";
import { absorbText, finishHash, startHash } from "./hash.ts";

/**
 * Sixteen hex digits that tell contents apart: a 64-bit hash of the value's {@link canonicalJson}.
 *
 * Equal contents have equal fingerprints, in every engine and in any order of keys. It is not cryptographic: it finds
 * accidents and versions, and stops nobody who wants to make two contents look alike.
 *
 * @throws TypeError for what is not plain JSON, with its path.
 */
export function fingerprint(value: unknown): string {
  const state = { a: 0, b: 0 };
  startHash(state);
  absorbText(state, canonicalJson(value));
  finishHash(state);
  return hex(state.a) + hex(state.b);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
