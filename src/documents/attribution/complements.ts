import type { Token } from "../language/tag.ts";

const OPENS_CLAUSE = /^(?:that|how|why|whether|what|if)$/u;
const QUOTE = /^[“”"‘'«]$/u;
const STOP = /^[.;?!]$/u;

const isFinite = (word: Token): boolean => word.tag === "modal" || (word.tag === "aux" && word.form !== "ing" && word.form !== "participle") || (word.tag === "verb" && word.form !== "ing");

/** Whether a clause or quotation follows the verb at `verb`: what somebody says, as opposed to what somebody finds, adds or holds. */
export function hasClause(words: readonly Token[], verb: number): boolean {
  const next = words[verb + 1];
  if (next === undefined) return false;
  if (OPENS_CLAUSE.test(next.lower) || QUOTE.test(next.word) || next.word === ":") return true;
  if (next.word === "," && QUOTE.test(words[verb + 2]?.word ?? "")) return true;
  for (let at = verb + 1; at < Math.min(words.length, verb + 13); at++) {
    const word = words[at];
    if (word === undefined || STOP.test(word.word)) break;
    if (word.lower === "that" && word.tag === "sub" && words[at - 1]?.tag !== "verb") return true;
    if (word.word === ":") return true;
  }
  return startsClause(words, verb + 1);
}

/** A subject and a finite verb without "that": "argue the tax hits renters". */
function startsClause(words: readonly Token[], from: number): boolean {
  const first = words[from];
  if (first === undefined || !(first.tag === "det" || first.tag === "pron" || first.tag === "propn" || first.tag === "noun" || first.tag === "poss" || first.tag === "adj" || first.tag === "num" || first.lower === "there")) return false;
  for (let at = from + 1; at < Math.min(words.length, from + 14); at++) {
    const word = words[at];
    if (word === undefined || word.tag === "punct" || word.tag === "sub") return false;
    if (isFinite(word) && words[at - 1]?.lower !== "to") return true;
  }
  return false;
}

/** Whether an object follows: "opposes [the levy]", "opposes [raising] it". */
export function hasObject(words: readonly Token[], verb: number): boolean {
  const next = words[verb + 1]?.tag === "adv" ? words[verb + 2] : words[verb + 1];
  if (next === undefined) return false;
  return QUOTE.test(next.word) || next.tag === "det" || next.tag === "poss" || next.tag === "noun" || next.tag === "propn" || next.tag === "adj" || next.tag === "num" || next.tag === "pron" || (next.tag === "verb" && (next.form === "ing" || next.form === "past"));
}

/** Whether nothing is said after the verb any more: "…, Khan said in a statement." */
export function completes(words: readonly Token[], verb: number): boolean {
  const next = words[verb + 1];
  return next === undefined || next.tag === "punct" || next.tag === "prep" || next.tag === "adv" || (next.tag === "propn" && words[verb]?.lemma !== "say") || words[verb]?.lemma === "tell" || /^(?:on|in|at|during)$/u.test(next.lower);
}

/** Whether a clause, or a quotation's end, stands before word `at`, so that "…, Khan said" can close it. */
export function afterClause(words: readonly Token[], at: number): boolean {
  const mark = words[at - 1];
  if (mark === undefined || at < 4) return false;
  if (/^[”"’'?!…»]$/u.test(mark.word)) return true;
  return mark.word === "," && words.slice(0, at - 1).some(isFinite);
}
