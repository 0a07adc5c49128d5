import { HEDGES } from "../lexicons/stance.ts";
import type { Token } from "../language/tag.ts";
import type { Directness, Wording } from "../model.ts";
import { isEvaluative, isNormative, isPredictive } from "./statusOf.ts";
import type { Statement } from "./statusOf.ts";

/** Too common in plain statements to weaken one by themselves. */
const NOT_ALONE = new Set(["about", "around", "should", "if", "unless", "risk", "suggest", "chance", "tend"]);

/** Whether a word of the sentence weakens what it says. */
export const isHedged = (words: readonly Token[]): boolean => words.some(({ lower, lemma, tag }) => (HEDGES.has(lower) || HEDGES.has(lemma)) && !NOT_ALONE.has(lower) && !NOT_ALONE.has(lemma) && (lower !== "may" || tag === "modal"));

/** How strongly it is put. Source: MODEL §1.4. */
export function wordingOf(words: readonly Token[]): Wording {
  const future = words.some(({ lower, tag }) => (tag === "modal" && /^(?:will|would|shall|['’]ll)$/u.test(lower)) || lower === "likely" || lower === "expected");
  if (future && isPredictive(words)) return "prediction";
  if (isHedged(words)) return "hedged";
  return isEvaluative(words) || isNormative(words) ? "opinion" : "definite";
}

const OFFICES = new Set(["government", "agency", "court", "legislature", "igo"]);

/** How near the document stands to whoever says it. Source: MODEL §1.4. */
export function directnessOf({ attribution, kind }: Statement): Directness {
  const { source, via, rule } = attribution;
  if (source === "author") return rule === "adverb" ? "anonymous" : "unattributed";
  if (source === "unnamed" || kind === "group") return "anonymous";
  if (via.length > 0 || kind === "media") return "relayed";
  return kind !== undefined && OFFICES.has(kind) ? "primary" : "named";
}
