import { PLAN_VERBS, PREDICTIVE } from "../lexicons/stance.ts";
import type { Token } from "../language/tag.ts";

/** Whether the only sign of the future is a plain "will" or "would". */
export const onlyWill = (words: readonly Token[]): boolean => !words.some(({ lower, tag }) => (tag === "modal" && !/^(?:will|would|shall|['’]ll|['’]d)$/u.test(lower) && PREDICTIVE.has(lower)) || (tag !== "modal" && tag !== "verb" && PREDICTIVE.has(lower)));

/** Opens a clause that only hangs on: what its verbs say is not what the sentence says. */
const HANGS_ON = /^(?:that|which|who|whom|whose|how|whether|why|what|where)$/u;
const LEADS_IN = /^(?:while|although|though|whereas|despite|when|if|as|since|because|after|before|once|unless)$/u;

/** The words of the main clause, roughly: without an introducing clause, without ", who …," in between, and up to a clause that only hangs on. */
export function mainPart(words: readonly Token[]): readonly Token[] {
  const comma = LEADS_IN.test(words[0]?.lower ?? "") ? words.findIndex(({ word }) => word === ",") : -1;
  const main: Token[] = [];
  let verb = false;
  for (let at = comma + 1; at < words.length; at++) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined) break;
    const afterComma = before?.word === "," && at > comma + 2;
    if (afterComma && RELATIVE.test(word.lower)) {
      const end = endOfInsertion(words, at);
      if (end === -1) break;
      at = end;
      continue;
    }
    if (verb && ((HANGS_ON.test(word.lower) && word.tag !== "adv" && before?.tag !== "conj") || (afterComma && word.tag === "verb" && word.form === "ing"))) break;
    verb ||= isFinite(word);
    main.push(word);
  }
  return main;
}

const RELATIVE = /^(?:which|who|whose|whom|where)$/u;

const isFinite = ({ tag, form }: Token): boolean => tag === "modal" || tag === "aux" || (tag === "verb" && form !== "ing");

/** Index of the comma that closes ", who …," with the verb of the sentence after it; -1 when nothing goes on. */
function endOfInsertion(words: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(words.length - 1, from + 25); at++) {
    if (words[at]?.word !== ",") continue;
    const next = words[at + 1]?.tag === "adv" ? words[at + 2] : words[at + 1];
    if (next !== undefined && isFinite(next)) return at;
  }
  return -1;
}

/** "Will be held", "would require": what is planned or what a rule says, no forecast. "May" and "could" are never that. */
export function isPlanned(words: readonly Token[]): boolean {
  const at = words.findIndex(({ tag }) => tag === "modal");
  const modal = words[at]?.lower ?? "";
  if (at === -1 || !/^(?:will|would|shall)$/u.test(modal) || !onlyWill(words)) return false;
  const rest = words.slice(at + 1, at + 5).filter(({ tag, lower }) => tag !== "adv" && lower !== "not");
  const [next, after] = rest;
  if (modal !== "would" && next?.lemma === "be" && after?.tag === "verb" && after.form !== "ing") return true;
  return PLAN_VERBS.has((next?.lemma === "be" ? after : next)?.lemma ?? "");
}

/** A general truth as essayists write it: in the present, without numbers or names; or about "us". */
export function isReflection(words: readonly Token[]): boolean {
  if (words.some(({ tag }) => tag === "num")) return false;
  if (words.some(({ lower }) => /^(?:we|our|i|my)$/u.test(lower))) return true;
  const verb = words.find(isFinite);
  return !words.some(({ tag }) => tag === "propn") && (verb?.form === "third" || verb?.form === "base" || verb?.tag === "modal");
}
