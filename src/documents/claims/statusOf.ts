import { ABSENCE, ACCUSATION, ALLEGED, AUTHOR_JUDGES, DENIALS, EVALUATIVE, FILLER, NORMATIVE, PREDICTIVE, SILENCE } from "../lexicons/stance.ts";
import type { Token } from "../language/tag.ts";
import type { ActorKind, Attribution, Status } from "../model.ts";

/** A sentence with all that its status hangs on. */
export interface Statement {
  /** In lower case. */
  readonly text: string;
  readonly words: readonly Token[];
  readonly attribution: Attribution;
  /** Of the source; undefined for the author and unnamed sources. */
  readonly kind: ActorKind | undefined;
}

/** A decision with the rule that made it. */
export interface Judged {
  readonly status: Status;
  readonly why: string;
}

const has = (words: readonly Token[], list: ReadonlySet<string>): boolean => words.some(({ lower, lemma }) => list.has(lower) || list.has(lemma));
const says = (text: string, turns: readonly string[]): boolean => turns.some((turn) => text.includes(turn));

/** Whether the sentence says what will or might come. "May" the month is no modal. */
export const isPredictive = (words: readonly Token[]): boolean => words.some(({ lower, tag, lemma }) => (tag === "modal" && PREDICTIVE.has(lower)) || (tag !== "modal" && tag !== "verb" && PREDICTIVE.has(lower)) || (tag === "verb" && (lower === "expected" || lower === "anticipated" || lemma === "risk")));

export const isNormative = (words: readonly Token[]): boolean => has(words, NORMATIVE);
export const isEvaluative = (words: readonly Token[]): boolean => words.some(({ lower, tag }) => EVALUATIVE.has(lower) && tag !== "propn");

/**
 * How the document puts a statement: asserted in its own voice, reported, alleged, denied or as an opinion.
 *
 * "Asserted" means that the document says so itself, not that it is true. Where two would do, the weaker one is taken. Source: DOCUMENTS §6.
 */
export function statusOf(statement: Statement): Judged {
  return statement.attribution.source === "author" ? ofAuthor(statement) : ofSource(statement);
}

function ofAuthor({ text, words, attribution }: Statement): Judged {
  if (attribution.rule === "adverb") return attribution.cls === "accuse" ? { status: "alleged", why: "allegedly" } : { status: "reported", why: "reportedly" };
  if (says(text, ABSENCE)) return { status: "denied", why: "absence of evidence" };
  if (says(text, SILENCE)) return { status: "asserted", why: "silence" };
  if (isPredictive(words)) return { status: "opinion", why: "prediction" };
  if (has(words, ALLEGED)) return { status: "alleged", why: "allegation" };
  if (isNormative(words) || says(text, AUTHOR_JUDGES)) return { status: "opinion", why: "what ought to be" };
  if (isEvaluative(words)) return { status: "opinion", why: "judging word" };
  if (says(text, FILLER)) return { status: "opinion", why: "commentary" };
  return { status: "asserted", why: "own voice" };
}

function ofSource({ text, words, attribution, kind }: Statement): Judged {
  const { cls, quoted } = attribution;
  if (cls === "deny" || has(words, DENIALS) || says(text, ABSENCE)) return { status: "denied", why: "denial" };
  if (cls === "accuse") return { status: "alleged", why: "accusation" };
  if (cls === "urge" || cls === "opine" || cls === "ask") return { status: "opinion", why: cls };
  const judging = isPredictive(words) || isNormative(words);
  if (kind === "media" && !judging) return has(words, ALLEGED) ? { status: "alleged", why: "allegation" } : { status: "reported", why: "outlet" };
  if (cls === "predict" || judging) return { status: "opinion", why: "prediction or norm" };
  if (has(words, ACCUSATION)) return { status: "alleged", why: "accusing word" };
  if (isEvaluative(words) || text.includes("?")) return { status: "opinion", why: "judging word" };
  if (kind === "group" || (kind === "person" && quoted)) return { status: "opinion", why: "a voice" };
  return { status: "reported", why: "statement" };
}
