import { NEEDS_CLAUSE, PHRASAL, REPORTING, TAKES_OBJECT } from "../lexicons/reportingVerbs.ts";
import type { Token } from "../language/tag.ts";
import type { CueClass } from "../model.ts";
import { hasClause, hasObject } from "./complements.ts";
import { phraseStartingAt } from "./nounPhrase.ts";

const SAYS_NOT = new Set(["deny", "rule", "believe", "think", "want", "support", "oppose", "agree", "accept", "see", "expect", "recommend", "favour", "favor", "endorse", "consider"]);

/** "Does not specify", "did not say": nothing is said. Not believing is a stand. */
export const isNegated = (words: readonly Token[], at: number): boolean => !SAYS_NOT.has(words[at]?.lemma ?? "") && words.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "not" || /^n['’]t$/u.test(lower) || lower === "never");

/** The class of the verb at `at` with what follows it; undefined where it does not report. */
export function reports(words: readonly Token[], at: number): CueClass | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const phrasal = PHRASAL.get(word.lemma);
  const particle = words[at + 1]?.tag === "adv" ? words[at + 2] : words[at + 1];
  if (phrasal !== undefined && phrasal[1].includes(particle?.lower ?? "")) return phrasal[0];
  if (/^(?:see|view|regard)$/u.test(word.lemma) && takesAs(words, at)) return "opine";
  if (NAMING.test(word.lemma) && namesIt(words, at)) return "opine";
  const cls = REPORTING.get(word.lemma);
  if (cls === undefined) return undefined;
  if (word.lemma === "suggest" && words[at + 1]?.form === "ing") return "urge";
  if (hasClause(words, at)) return cls;
  if (TAKES_OBJECT.has(word.lemma) && hasObject(words, at)) return cls;
  if (/^(?:pledge|promise|vow|threaten|propose|refuse|offer|ask)$/u.test(word.lemma) && (words[at + 1]?.lower === "to" || (words[at + 1]?.lower === "not" && words[at + 2]?.lower === "to"))) return cls;
  return NEEDS_CLAUSE.has(word.lemma) || TAKES_OBJECT.has(word.lemma) ? undefined : cls;
}

/** "See the drones as overdue". */
function takesAs(words: readonly Token[], at: number): boolean {
  const object = phraseStartingAt(words, at + 1);
  return object !== undefined && words[object.last + 1]?.lower === "as";
}

const NAMING = /^(?:call|label|brand|dub|term|deem|declare)$/u;

/** "Called the plan a disgrace", "called it reckless": an object and what it is called. */
function namesIt(words: readonly Token[], at: number): boolean {
  const object = phraseStartingAt(words, at + 1);
  const after = object === undefined ? undefined : words[object.last + 1];
  if (object === undefined) return false;
  const second = words.slice(object.first + 1, object.last + 1).some(({ tag }, index) => tag === "det" && words[object.first + index]?.tag !== "prep");
  return second || (after !== undefined && (after.tag === "adj" || /^[“"‘']$/u.test(after.word))) || (words[object.last]?.tag === "adj" && words[object.first]?.tag !== "adj");
}

/** "Staff have been told": they hear it. */
export const isPassive = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1]?.tag === "adv" ? words[at - 2] : words[at - 1];
  return words[at]?.form !== "ing" && before?.tag === "aux" && before.lemma === "be";
};

/** "The consequences anticipated are", "a firm accused of": a participle after its noun, which does not say it. */
export const isReduced = (words: readonly Token[], at: number): boolean => {
  const next = words[at + 1];
  if (/^(?:accuse|charge|suspect|blame|criticise|criticize)$/u.test(words[at]?.lemma ?? "") && /^(?:of|with|for|by)$/u.test(next?.lower ?? "")) return true;
  return words[at]?.form !== "third" && (next?.tag === "aux" || next?.tag === "modal") && next.form !== "ing";
};

/** "Wants the city to pay": a demand. "Wants to pay" is a plan. */
export const wantsOthers = (words: readonly Token[], at: number): boolean => words[at + 1]?.lower !== "to" && words.slice(at + 2, at + 8).some(({ lower }) => lower === "to");
