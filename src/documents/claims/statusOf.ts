import { ABSENCE, ACCUSATION, ALLEGED, AUTHOR_JUDGES, DENIALS, EVALUATIVE, FILLER, JUDGING_PREDICATES, NORMATIVE, PREDICTIVE, SILENCE, UNKNOWN } from "../lexicons/stance.ts";
import { REPORTING } from "../lexicons/reportingVerbs.ts";
import type { Token } from "../language/tag.ts";
import type { ActorKind, Attribution, CueClass, Status } from "../model.ts";

/** A sentence with all that its status hangs on. */
export interface Statement {
  /** In lower case. */
  readonly text: string;
  readonly words: readonly Token[];
  readonly attribution: Attribution;
  /** Of the source; undefined for the author and unnamed sources. */
  readonly kind: ActorKind | undefined;
  /** Whether the source is a party that takes sides by its name: "critics", "campaigners". */
  readonly partisan: boolean;
}

/** A decision with the rule that made it. */
export interface Judged {
  readonly status: Status;
  readonly why: string;
}

const has = (words: readonly Token[], list: ReadonlySet<string>): boolean => words.some(({ lower, lemma }) => list.has(lower) || list.has(lemma));
const says = (text: string, turns: readonly string[]): boolean => turns.some((turn) => text.includes(turn));

/** Whether the sentence says what will or might come. "May" the month is no modal. */
export const isPredictive = (words: readonly Token[]): boolean =>
  words.some(({ lower, tag, lemma }, at) => {
    if (tag === "propn") return false;
    if (tag === "modal") return PREDICTIVE.has(lower);
    if (tag === "verb") return lemma === "risk" || (EXPECTED.test(lower) && words.slice(Math.max(0, at - 2), at).some((before) => before.lemma === "be"));
    return PREDICTIVE.has(lower) && !EXPECTED.test(lower);
  });

const EXPECTED = /^(?:expected|anticipated|poised|set|bound)$/u;

export const isNormative = (words: readonly Token[]): boolean => has(words, NORMATIVE);
export const isEvaluative = (words: readonly Token[]): boolean =>
  words.some(({ lower, tag }, at) => tag !== "propn" && (EVALUATIVE.has(lower) || (JUDGING_PREDICATES.has(lower) && words.slice(Math.max(0, at - 4), at).some(isCopula))));

const isCopula = ({ lemma, tag }: Token): boolean => (tag === "aux" && lemma === "be") || (tag === "verb" && (lemma === "seem" || lemma === "appear" || lemma === "look" || lemma === "sound" || lemma === "become"));

/**
 * How the document puts a statement: asserted in its own voice, reported, alleged, denied or as an opinion.
 *
 * "Asserted" means that the document says so itself, not that it is true. Where two would do, the weaker one is taken. Source: DOCUMENTS §6.
 */
export function statusOf(statement: Statement): Judged {
  return statement.attribution.source === "author" ? ofAuthor(statement) : ofSource(statement);
}

function ofAuthor({ text, words: all, attribution }: Statement): Judged {
  const words = mainPart(all);
  if (attribution.rule === "adverb") return attribution.cls === "accuse" ? { status: "alleged", why: "allegedly" } : { status: "reported", why: "reportedly" };
  if (says(text, ABSENCE)) return { status: "denied", why: "absence of evidence" };
  if (says(text, SILENCE)) return { status: "asserted", why: "silence" };
  if (says(text, UNKNOWN)) return { status: "asserted", why: "not known" };
  if (isPredictive(words)) return { status: "opinion", why: "prediction" };
  if (isNormative(words) || says(text, AUTHOR_JUDGES) || takesStand(all)) return { status: "opinion", why: "what ought to be" };
  if (isEvaluative(words)) return { status: "opinion", why: "judging word" };
  if (has(words, ALLEGED) || all.some(({ lower }) => PLAINLY_ALLEGED.test(lower))) return { status: "alleged", why: "allegation" };
  if (says(text, FILLER)) return { status: "opinion", why: "commentary" };
  return { status: "asserted", why: "own voice" };
}

/** "We urge", "I oppose": the author in the first person with a verb of wanting or judging. */
const takesStand = (words: readonly Token[]): boolean =>
  words.some(({ lower, word }, at) => (lower === "we" || word === "I") && words.slice(at + 1, at + 12).some((verb) => verb.tag === "verb" && (verb.lemma === "express" || STANDS.has(REPORTING.get(verb.lemma) ?? "report"))));
const STANDS = new Set<CueClass>(["urge", "opine", "accuse", "deny"]);

/** Wherever they stand in the sentence. */
const PLAINLY_ALLEGED = /^(?:alleged|allegedly|purported|purportedly|accused|suspected)$/u;

/** Verbs whose speakers announce or report: what they say "will" or "would" be is news. */
const TELLING = new Set(["say", "add", "tell", "announce", "confirm", "note", "explain", "state", "reply", "promise", "pledge", "vow", "threaten", "cite", "report", "write", "estimate", "according to"]);
const COMMITTING = /^(?:promise|pledge|vow|threaten|offer|refuse|cite|agree)$/u;

function ofSource({ text, words, attribution, kind, partisan }: Statement): Judged {
  const { cls, quoted, verb } = attribution;
  if (cls === "deny" || has(words, DENIALS) || says(text, ABSENCE)) return { status: "denied", why: "denial" };
  if (cls === "accuse") return { status: "alleged", why: "accusation" };
  if (COMMITTING.test(verb)) return { status: "reported", why: verb };
  if (cls === "urge" || cls === "opine" || cls === "ask") return { status: "opinion", why: cls };
  if (kind === "media") return { status: "reported", why: "outlet" };
  const judging = isNormative(words) || (isPredictive(words) && !(TELLING.has(verb) && !quoted && onlyWill(words)));
  if (cls === "predict" || judging) return { status: "opinion", why: "prediction or norm" };
  if (has(words, ACCUSATION)) return { status: "alleged", why: "accusing word" };
  if (isEvaluative(words) || text.includes("?")) return { status: "opinion", why: "judging word" };
  if (kind === "group" && !partisan && !quoted && TELLING.has(verb)) return { status: "reported", why: "statement" };
  if (kind === "group" || (kind === "person" && quoted)) return { status: "opinion", why: "a voice" };
  return { status: "reported", why: "statement" };
}

/** Whether the only sign of the future is a plain "will" or "would". */
const onlyWill = (words: readonly Token[]): boolean => !words.some(({ lower, tag }) => (tag === "modal" && !/^(?:will|would|shall|['’]ll|['’]d)$/u.test(lower) && PREDICTIVE.has(lower)) || (tag !== "modal" && tag !== "verb" && PREDICTIVE.has(lower)));

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
