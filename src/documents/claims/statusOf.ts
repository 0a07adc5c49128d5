import { ABSENCE, ACCUSATION, ALLEGED, AUTHOR_JUDGES, DENIALS, EVALUATIVE, FILLER, JUDGING_PREDICATES, NORMATIVE, PREDICTIVE, SILENCE, UNKNOWN } from "../lexicons/stance.ts";
import { takesStand } from "../attribution/takesStand.ts";
import type { Token } from "../language/tag.ts";
import type { ActorKind, Attribution, Status } from "../model.ts";
import { isPlanned, isReflection, mainPart, onlyWill } from "./clauses.ts";

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
  /** Whether the document argues in the first person, as letters and columns do. */
  readonly essay: boolean;
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

export const isNormative = (words: readonly Token[]): boolean =>
  words.some((word, at) => (NORMATIVE.has(word.lower) || NORMATIVE.has(word.lemma)) && !(BOTH_WAYS.test(word.lower) && (isCaseOfLaw(words, at) || words[at + 1]?.tag === "noun")));

/** Words that judge only where they are said of something: "is right", not "the right to" or "on fair terms". */
const BOTH_WAYS = /^(?:right|fair|responsible|reasonable|sensible)$/u;
const isCaseOfLaw = (words: readonly Token[], at: number): boolean => words[at]?.tag === "propn" || (words[at]?.lower === "right" && (words[at + 1]?.lower === "to" || words[at - 1]?.tag === "det"));
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

function ofAuthor({ text, words: all, attribution, essay }: Statement): Judged {
  const words = mainPart(all);
  if (attribution.rule === "leadIn") return { status: "opinion", why: "demand" };
  if (attribution.rule === "adverb") return attribution.cls === "accuse" ? { status: "alleged", why: "allegedly" } : { status: "reported", why: "reportedly" };
  if (says(text, ABSENCE)) return { status: "denied", why: "absence of evidence" };
  if (says(text, SILENCE)) return { status: "asserted", why: "silence" };
  if (says(text, UNKNOWN)) return { status: "asserted", why: "not known" };
  if (isPredictive(words) && !isPlanned(words)) return { status: "opinion", why: "prediction" };
  if (isNormative(words) || says(text, AUTHOR_JUDGES) || takesStand(all)) return { status: "opinion", why: "what ought to be" };
  if (isEvaluative(words)) return { status: "opinion", why: "judging word" };
  if (has(words, ALLEGED) || all.some(({ lower }) => PLAINLY_ALLEGED.test(lower))) return { status: "alleged", why: "allegation" };
  if (essay && isReflection(all)) return { status: "opinion", why: "first person" };
  if (says(text, FILLER)) return { status: "opinion", why: "commentary" };
  return { status: "asserted", why: "own voice" };
}

/** Wherever they stand in the sentence. */
const PLAINLY_ALLEGED = /^(?:alleged|allegedly|purported|purportedly|accused|suspected)$/u;

/** What somebody tells will be is news, and so is what an office expects. In a transcript only a plain "will" is: "would" supposes. */
function isAnnounced(words: readonly Token[], verb: string, kind: ActorKind | undefined): boolean {
  if (verb === "") return onlyWill(words) && !words.some(({ lower }) => lower === "would");
  return TELLING.has(verb) && ((onlyWill(words) && !supposes(words, kind)) || (kind !== undefined && OFFICES.has(kind)));
}

/** "The group said a ban would cost lives": what a party says another thing would do is its view; "said it would appeal" is news. */
const supposes = (words: readonly Token[], kind: ActorKind | undefined): boolean =>
  (kind === "ngo" || kind === "group" || kind === "company") && !words.some(({ lower }, at) => /^(?:will|would|shall|['’]ll|['’]d)$/u.test(lower) && (words.slice(Math.max(0, at - 3), at).some((one) => /^(?:it|they|he|she|we)$/u.test(one.lower)) || isPlanned(words.slice(at))));

/** Verbs whose speakers announce or report: what they say "will" or "would" be is news. */
const TELLING = new Set(["say", "add", "claim", "tell", "announce", "confirm", "note", "explain", "state", "reply", "promise", "pledge", "vow", "threaten", "cite", "report", "write", "estimate", "according to"]);
/** Bodies whose forecasts are findings rather than opinions. */
const OFFICES = new Set<ActorKind>(["government", "agency", "court", "legislature", "igo"]);
/** What somebody owns up to is no charge any more. */
const ADMITTING = /^(?:acknowledge|admit|concede|confirm)$/u;
/** "Exporters would need a licence", "firms must register": an office tells what holds; "should" would be its wish. */
const isRule = (words: readonly Token[]): boolean => words.some(({ lemma }) => /^(?:must|need|oblige|mandatory)$/u.test(lemma)) && !words.some(({ lower }) => /^(?:should|ought|could|may|might|fair|unfair|right|wrong|vital|essential|crucial|urgent|urgently|we)$/u.test(lower));
const SUSPECTING = /^(?:complain|suspect|believe)$/u;
const COMMITTING = /^(?:promise|pledge|vow|threaten|offer|refuse|cite|agree)$/u;

function ofSource({ text, words, attribution, kind, partisan }: Statement): Judged {
  const { cls, quoted, verb } = attribution;
  if (cls === "deny" || has(words, DENIALS) || says(text, ABSENCE)) return { status: "denied", why: "denial" };
  if (cls === "accuse") return { status: "alleged", why: "accusation" };
  if (SUSPECTING.test(verb) && has(words, ACCUSATION)) return { status: "alleged", why: "suspicion" };
  if (COMMITTING.test(verb)) return { status: "reported", why: verb };
  if (cls === "urge" || cls === "opine" || cls === "ask") return { status: "opinion", why: cls };
  if (kind === "media") return { status: "reported", why: "outlet" };
  if (kind !== undefined && OFFICES.has(kind) && !quoted && TELLING.has(verb) && isRule(words)) return { status: "reported", why: "a rule told" };
  const judging = isNormative(words) || (isPredictive(words) && !isAnnounced(words, verb, kind));
  if (cls === "predict" || judging) return { status: "opinion", why: "prediction or norm" };
  if (has(words, ACCUSATION) && !ADMITTING.test(verb)) return { status: "alleged", why: "accusing word" };
  if (isEvaluative(words) || text.includes("?")) return { status: "opinion", why: "judging word" };
  if (kind === "group" && !partisan && !quoted && TELLING.has(verb)) return { status: "reported", why: "statement" };
  if (kind === "group" || (kind === "person" && quoted)) return { status: "opinion", why: "a voice" };
  return { status: "reported", why: "statement" };
}
