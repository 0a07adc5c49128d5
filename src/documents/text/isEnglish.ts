import { FUNCTION_WORDS } from "../lexicons/functionWords.ts";

/** English prose has 0.4 to 0.5; Spanish, French and German have less than 0.1 by words that look the same. */
const GRAMMAR_SHARE = 0.2;
/** Fewer words than this tell nothing by their grammar. */
const FEWEST_WORDS = 20;
const LOOKED_AT = 40_000;

/** Whether a text is English, by its share of English function words. A text without words is not. */
export function isEnglish(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT).toLowerCase().replaceAll("’", "'");
  const words = looked.match(/[\p{L}\p{M}][\p{L}\p{M}']*/gu) ?? [];
  if (words.length === 0) return false;
  if (words.length < FEWEST_WORDS) return words.every((word) => /^[a-z']+$/.test(word));
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= GRAMMAR_SHARE * words.length;
}
