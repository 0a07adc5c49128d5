import { REPORTING } from "../lexicons/reportingVerbs.ts";
import type { Token } from "../language/tag.ts";
import type { CueClass } from "../model.ts";

const STANDS = new Set<CueClass>(["urge", "opine", "accuse", "deny", "ask"]);

/** "We urge", "I oppose", "We, the undersigned, call on": the author in the first person with a verb of wanting or judging. */
export const takesStand = (words: readonly Token[]): boolean =>
  words.some(({ lower, word }, at) => (lower === "we" || word === "I") && words.slice(at + 1, at + 12).some((verb, index, rest) => isStand(verb, rest[index + 1])));

const isStand = (verb: Token, next: Token | undefined): boolean =>
  verb.tag === "verb" ? verb.lemma === "express" || STANDS.has(REPORTING.get(verb.lemma) ?? "report") : verb.lower === "call" && /^(?:on|for|upon)$/u.test(next?.lower ?? "");
