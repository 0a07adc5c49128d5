import {
  ADJECTIVES, ADJECTIVAL_NOUNS, ADVERBS, AUXILIARIES, CALENDAR, CONJUNCTIONS, DETERMINERS, MODALS, NUMBER_WORDS, PARTICLES, POSSESSIVES, PREPOSITIONS, PRONOUNS, SUBORDINATORS,
} from "../lexicons/closedClasses.ts";
import { COUNTRIES } from "../lexicons/countries.ts";
import { COLLECTIVES } from "../lexicons/collectives.ts";
import { COMPANIES } from "../lexicons/companies.ts";
import { MEDIA } from "../lexicons/media.ts";
import { NOUN_OR_VERB } from "../lexicons/verbs.ts";
import type { Sentence, Span } from "../model.ts";
import { singular, verbReading } from "./inflection.ts";
import type { VerbForm, VerbReading } from "./inflection.ts";
import { tokens } from "./tokens.ts";
import type { RawToken } from "./tokens.ts";

/**
 * Class of a word. `poss` are "my", "its" and the like; `part` are "to" before a verb, "not", and the possessive "'s";
 * `propn` is capitalised where grammar does not ask for it, or a name that `tag` knows from elsewhere in the text.
 */
export type Tag =
  | "det" | "pron" | "poss" | "prep" | "conj" | "sub" | "modal" | "aux" | "part" | "verb" | "noun" | "propn" | "adj" | "adv" | "num" | "punct";

export interface Token extends Span {
  /** As it stands in the text. */
  readonly word: string;
  readonly lower: string;
  /** Singular of nouns, plain form of verbs, otherwise `lower`. */
  readonly lemma: string;
  readonly tag: Tag;
  /** Of verbs and of "be", "have", "do". */
  readonly form?: VerbForm;
}

/** The words of one sentence. The n-th tagged sentence belongs to the n-th sentence of the document. */
export interface TaggedSentence {
  readonly sentence: number;
  readonly tokens: readonly Token[];
}

const CLASSES: readonly (readonly [Tag, readonly string[]])[] = [
  ["adj", ADJECTIVES], ["num", NUMBER_WORDS], ["adv", ADVERBS], ["prep", PREPOSITIONS], ["sub", SUBORDINATORS], ["conj", CONJUNCTIONS], ["det", DETERMINERS],
  ["pron", PRONOUNS], ["poss", POSSESSIVES], ["modal", MODALS], ["aux", AUXILIARIES], ["part", PARTICLES], ["propn", CALENDAR],
];
/** Where a word stands in several lists, the later list has it. */
const CLOSED: ReadonlyMap<string, Tag> = new Map(CLASSES.flatMap(([tag, list]) => list.map((word) => [word, tag] as const)));

const AUX_LEMMA: Readonly<Record<string, [string, VerbForm]>> = {
  be: ["be", "base"], am: ["be", "base"], is: ["be", "third"], are: ["be", "base"], was: ["be", "past"], were: ["be", "past"], been: ["be", "participle"], being: ["be", "ing"],
  have: ["have", "base"], has: ["have", "third"], had: ["have", "past"], having: ["have", "ing"], do: ["do", "base"], does: ["do", "third"], did: ["do", "past"],
  "'re": ["be", "base"], "’re": ["be", "base"], "'ve": ["have", "base"], "’ve": ["have", "base"], "'m": ["be", "base"], "’m": ["be", "base"],
  "'s": ["be", "third"], "’s": ["be", "third"],
};
const AMBIGUOUS = new Set(NOUN_OR_VERB);
/** Firms and outlets, some with the names of ordinary things: "Signal has", "Reuters reported". Those that are ideas too are left out. */
const FIRMS = new Set([...COMPANIES, ...MEDIA].filter((name) => !/^(?:Time|Nature|Science|Fortune|Mirror|Independent|Vice|Bird|Tier|Insider|Observer)$/u.test(name)));
const NATIONS = new Set(COUNTRIES.flatMap(({ name, names, demonyms }) => [name, ...names, ...demonyms]).filter((word) => !word.includes(" ")));
const PLAIN_NOUNS = new Set(ADJECTIVAL_NOUNS);
const NOUN_END = /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ist|ists|ers|ors|eer|ure|dom|hood|age|cy|gy|ology)$/u;
const ADJ_END = /(?:ous|ful|ive|able|ible|ical|ial|ual|nal|ral|tal|ic|less|ish|ary|ory|ant|ent|wide|based|backed|led|owned|linked|run|style|term)$/u;
const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{N}]/u;
/** After these a plain form is a noun: "the claim", "its claims", "of claims". */
const NOUN_AFTER = new Set<Tag>(["det", "poss", "adj", "num", "prep"]);
/** Before these a word that may be a verb is one: "claims that", "claims its". */
const VERB_BEFORE = new Set<Tag>(["det", "poss", "pron", "part"]);

/** A word with what is known of it from the word alone. */
interface Guess {
  readonly raw: RawToken;
  readonly lower: string;
  readonly closed: Tag | undefined;
  readonly verb: VerbReading | undefined;
}

/** A word in lower case that can only be a noun or adjective: "Consumer | advocates". */
const isPlainNoun = ({ raw, lower, closed, verb }: Guess): boolean => /^\p{Ll}/u.test(raw.word) && (closed === undefined || closed === "adj") && (verb === undefined || COLLECTIVES.has(singular(lower)));

/** What the whole text knows of its capitals. */
interface Capitals {
  /** Words that occur in lower case: ordinary words when they open a sentence. */
  readonly ordinary: ReadonlySet<string>;
  /** Words with a capital that no sentence gave them. */
  readonly named: ReadonlySet<string>;
  /** Of those, the ones that once stand without another capital beside them. */
  readonly alone: ReadonlySet<string>;
}

/**
 * Words with class and lemma, for all sentences. Rules of thumb (closed classes, endings, a list of verbs, the neighbours), no model:
 * enough to find subjects, verbs and names in news prose. Linear in the length of the text.
 */
export function tag(text: string, sentences: readonly Sentence[]): TaggedSentence[] {
  const raw = sentences.map((sentence) => tokens(text, sentence));
  const capitals: Capitals = {
    ordinary: new Set(raw.flatMap((words) => words.filter((word) => /^\p{Ll}/u.test(word.word)).map((word) => word.word))),
    named: new Set(raw.flatMap((words) => words.slice(1).filter((word, at) => isName(word, words[at])).map((word) => word.word))),
    alone: new Set(raw.flatMap((words) => words.slice(1).filter((word, at) => isName(word, words[at]) && !CAPITAL.test(words[at]?.word ?? "") && !CAPITAL.test(words[at + 2]?.word ?? "")).map((word) => word.word))),
  };
  return raw.map((words, sentence) => ({ sentence, tokens: tagWords(words, capitals) }));
}

/** Whether a word within a sentence has a capital that the sentence did not give it. */
const isName = (token: RawToken, before: RawToken | undefined): boolean => CAPITAL.test(token.word) && before !== undefined && /[\p{L}\p{N},]$/u.test(before.word);

function tagWords(words: readonly RawToken[], capitals: Capitals): Token[] {
  const guesses = words.map((raw): Guess => {
    const lower = raw.word.toLowerCase();
    return { raw, lower, closed: CLOSED.get(lower), verb: verbReading(lower) };
  });
  const done: Token[] = [];
  let opening = true;
  for (const [at, guess] of guesses.entries()) {
    const next = guesses[at + 1];
    if (!WORD.test(guess.raw.word) && guess.closed === undefined) {
      done.push(token(guess, "punct"));
      if (/^[:“"‘•–—.?!]$/u.test(guess.raw.word)) opening = true;
      continue;
    }
    const name = opening ? opensWithName(guess, next, capitals) : isProper(guess, done.at(-1));
    done.push(name ? token(guess, "propn") : common(guess, done, next));
    opening = false;
  }
  return done;
}

/** Names by their letters alone: initials, acronyms, capitals inside a word. */
const isMarked = (word: string): boolean => (word.length > 1 && word === word.toUpperCase() && /\p{L}{2}|\./u.test(word)) || /^\p{L}\p{Ll}*\p{Lu}/u.test(word);

function isProper({ raw, closed }: Guess, before: Token | undefined): boolean {
  if (isMarked(raw.word)) return true;
  if (!CAPITAL.test(raw.word) || raw.word === "I") return false;
  if (closed === "adv" || closed === "prep") return before?.tag === "propn" && before.end + 1 === raw.start;
  return closed === undefined || closed === "propn" || closed === "adj" || closed === "num" || closed === "modal";
}

/** Whether the word that opens a sentence is a name; its capital says nothing. */
function opensWithName(guess: Guess, next: Guess | undefined, { ordinary, named, alone }: Capitals): boolean {
  const { word } = guess.raw;
  if (!CAPITAL.test(word)) return isMarked(word);
  if (FIRMS.has(word) && next !== undefined && (next.closed === "aux" || next.closed === "modal" || /^['’]s$/u.test(next.lower) || next.verb?.form === "past" || next.verb?.form === "third")) return true;
  if (NATIONS.has(word)) return true;
  if (guess.closed === "adj" && opensLongName(guess, next)) return true;
  if (guess.closed !== undefined && guess.closed !== "adj") return guess.closed === "propn" || (isMarked(word) && word === word.toUpperCase());
  if (isMarked(word)) return true;
  if (named.has(word) && (alone.has(word) || next === undefined || !isPlainNoun(next))) return !ordinary.has(guess.lower) || (guess.verb === undefined && !looksCommon(guess.lower));
  if (opensLongName(guess, next)) return true;
  if (ordinary.has(guess.lower) || guess.closed !== undefined || guess.verb !== undefined || looksCommon(guess.lower)) return false;
  return next !== undefined && (CAPITAL.test(next.raw.word) || next.closed === "aux" || next.verb?.form === "past" || next.verb?.form === "third" || /^['’,(]/u.test(next.raw.word));
}

/** "Tenants Together", "Energy Watch": a capital right after the first word, and the first is no adverb or verb. */
const opensLongName = (guess: Guess, next: Guess | undefined): boolean =>
  (guess.closed === undefined || guess.closed === "adj") && guess.verb === undefined && !guess.lower.endsWith("ly") && next !== undefined && CAPITAL.test(next.raw.word) && next.raw.word !== "I" && next.closed !== "propn" && next.raw.start === guess.raw.end + 1 && !countryWord(next.lower);

/** Demonyms follow plain words: "Senior Kenyan officials". */
const countryWord = (lower: string): boolean => /(?:ese|ish|ican|rman|sian|nian|rian|lian|dian)$/u.test(lower);

const looksCommon = (lower: string): boolean =>
  /(?:ly|ing|ed|tion|sion|ment|ness|ity|ism|ists|ers|ors|ies|ous|ful|ive|able|ible|ical|ial|less|ents|ants|ials|ians|cts|ets|ics|ms|ns|es|ps|ks|[bcdfglmnprtvwy]s)$/u.test(lower) && lower.length > 4;

/** The class of a word that is no name, from what stands to its left and what may stand to its right. */
function common(guess: Guess, done: readonly Token[], next: Guess | undefined): Token {
  const before = done.at(-1);
  const { lower, closed } = guess;
  if (lower === "to") return token(guess, next?.verb?.form === "base" || next?.lower === "be" || next?.lower === "have" || next?.lower === "do" ? "part" : "prep");
  if ((lower === "'s" || lower === "’s") && before?.tag === "pron") return token(guess, "aux");
  if (lower === "long" && before?.tag === "aux") return token(guess, "adv");
  if (lower === "that") return token(guess, thatTag(before, next));
  if (lower === "her") return token(guess, next === undefined || next.closed === "prep" || !WORD.test(next.raw.word) ? "pron" : "poss");
  if (lower === "like" && (before?.tag === "modal" || before?.tag === "part" || before?.tag === "pron")) return token(guess, "verb");
  if (closed === "det" && standsAlone(lower, next)) return token(guess, "pron");
  if (closed === "adj" && guess.verb !== undefined) return token(guess, verbOrNot(guess, done, next) ? "verb" : "adj");
  if (closed !== undefined && closed !== "propn") return token(guess, closed);
  if (/^\p{N}/u.test(lower)) return token(guess, "num");
  if (guess.verb !== undefined) return verbal(guess, done, next);
  return token(guess, open(lower, before, next === undefined || !WORD.test(next.raw.word) || next.closed === "prep" || next.closed === "aux" || next.closed === "modal" || next.closed === "conj"));
}

/** "that" after a noun or verb opens a clause; before a lone noun it points. */
function thatTag(before: Token | undefined, next: Guess | undefined): Tag {
  if (before === undefined || before.tag === "punct" || before.tag === "prep" || before.tag === "conj") return next?.closed === "aux" || next?.closed === "modal" ? "pron" : "det";
  return "sub";
}

const QUANTIFIERS = new Set(["some", "many", "most", "several", "few", "all", "both", "another", "this", "these", "those", "others", "such", "each", "either", "neither", "more", "much"]);

/** "Some argue …", "Another said …", "This is …": a determiner without its noun. */
const standsAlone = (lower: string, next: Guess | undefined): boolean =>
  QUANTIFIERS.has(lower) && (next === undefined || next.closed === "aux" || next.closed === "modal" || (next.closed === "prep" && next.lower === "of") || (next.verb !== undefined && next.verb.form !== "ing" && next.closed !== "adj" && !(AMBIGUOUS.has(next.lower) || AMBIGUOUS.has(next.verb.lemma) && next.verb.form === "third") && CAPITAL.test(next.raw.word) === false));

const NOUNS_IN_LY = new Set(["family", "assembly", "monopoly", "supply", "anomaly", "reply", "rally", "butterfly", "bully", "jelly", "belly"]);

/** The class of a word that no list has; `closes` when no noun can follow. */
const open = (lower: string, before: Token | undefined, closes: boolean): Tag => {
  if (lower.endsWith("ly") && lower.length > 4 && !NOUNS_IN_LY.has(lower)) return "adv";
  if (NOUN_END.test(lower) || PLAIN_NOUNS.has(lower)) return "noun";
  if (ADJ_END.test(lower)) return closes && before !== undefined && (before.tag === "det" || before.tag === "poss") ? "noun" : "adj";
  if (lower.length > 5 && lower.endsWith("ing")) return before !== undefined && (before.tag === "det" || before.tag === "adj" || before.tag === "poss") ? "noun" : "verb";
  if (lower.length > 4 && lower.endsWith("ed")) return before !== undefined && NOUN_AFTER.has(before.tag) ? "adj" : "verb";
  return "noun";
};

/** A form that the lexicon knows as a verb: verb, noun or adjective here? */
function verbal(guess: Guess, done: readonly Token[], next: Guess | undefined): Token {
  if (verbOrNot(guess, done, next)) return token(guess, "verb");
  const form = guess.verb?.form;
  return token(guess, form === "past" || form === "participle" ? "adj" : "noun");
}

function verbOrNot(guess: Guess, done: readonly Token[], next: Guess | undefined): boolean {
  const before = lastOf(done, (word) => word.tag !== "adv");
  const form = guess.verb?.form;
  if (before === undefined) return form === "ing" || form === "past" || (!AMBIGUOUS.has(guess.lower) && form === "base") || (form === "base" && next?.closed === "det");
  if (before.tag === "modal" || (before.tag === "part" && !isPossessive(before)) || before.lemma === "do") return true;
  if (isPossessive(before)) return form === "past" && next?.closed === "prep";
  if (form === "ing") return !(before.tag === "det" || before.tag === "poss") || next?.closed === "det";
  if (form === "past" || form === "participle") return !(NOUN_AFTER.has(before.tag) && before.tag !== "num") || before.lower === "than" || before.lower === "as";
  if (NOUN_AFTER.has(before.tag) && !(before.tag === "num" && before.lower === "one")) return false;
  if (before.tag === "aux") return before.lemma === "have" ? false : form === "base" && before.lemma !== "be";
  if (form === "third") return thirdPerson(guess, done, next);
  return plainForm(guess, done, next);
}

/** "The company claims its …" against "security claims are". */
function thirdPerson(guess: Guess, done: readonly Token[], next: Guess | undefined): boolean {
  const before = lastOf(done, (word) => word.tag !== "adv");
  if (before === undefined) return false;
  if (next?.closed === "aux" || next?.closed === "modal") return false;
  if (!AMBIGUOUS.has(guess.verb?.lemma ?? "")) return before.tag !== "verb" || before.form === "past";
  if (before.tag === "pron") return true;
  const follows = next !== undefined && (next.lower === "there" || (next.closed !== undefined && (VERB_BEFORE.has(next.closed) || next.closed === "sub" || next.closed === "adj")) || CAPITAL.test(next.raw.word));
  if (SAYING.has(guess.verb?.lemma ?? "") && (before.tag === "propn" || before.tag === "noun") && next?.raw.word === "," && done.slice(-6).some(({ word }) => word === ",")) return true;
  if (before.word === ",") return (next !== undefined && next.closed !== undefined && SAYING.has(guess.verb?.lemma ?? "") && (VERB_BEFORE.has(next.closed) || next.closed === "prep")) || next?.closed === "sub" || next?.lower === "there" || next?.lower === "that";
  if (before.tag === "propn") return follows || next?.closed === "prep" || next?.closed === "adv";
  return before.tag === "noun" && follows && before.lower === before.lemma;
}

/** "Critics claim that", "they plan to" against "the security plan". */
function plainForm(guess: Guess, done: readonly Token[], next: Guess | undefined): boolean {
  const before = lastOf(done, (word) => word.tag !== "adv");
  if (before === undefined) return false;
  if (before.tag === "pron") return true;
  if (before.tag === "noun" && before.lower !== before.lemma) return next?.closed !== "aux" && next?.closed !== "modal";
  if (before.tag === "noun" && before.lemma === "people") return true;
  if ((before.tag === "noun" || before.tag === "propn") && done.at(-1) !== before && next !== undefined && next.closed === "det") return true;
  if ((before.tag === "noun" || before.tag === "propn") && SAYING.has(guess.lower) && (next?.closed === "sub" || next?.lower === "out" || next?.lower === "that") && afterPlural(done)) return true;
  if (before.tag === "noun") return !AMBIGUOUS.has(guess.lower) && (next?.closed === "det" || next?.closed === "poss" || next?.closed === "pron");
  if (!AMBIGUOUS.has(guess.lower)) return before.tag !== "verb" || before.lemma === "help" || before.lemma === "let";
  if (before.tag === "conj" || before.tag === "punct") return next?.closed === "det" || next?.closed === "poss" || next?.closed === "pron";
  return false;
}

const SAYING = new Set(["point", "claim", "fear", "hope", "estimate", "demand", "report", "counter", "note", "state", "question", "worry", "dispute", "support", "blame", "contest"]);

/** "Critics of the ban | point out": a plural noun with a preposition after it, and no verb since. */
function afterPlural(done: readonly Token[]): boolean {
  for (let at = done.length - 1; at > 0 && done.length - at < 9; at--) {
    const [word, earlier] = [done[at], done[at - 1]];
    if (word === undefined || word.tag === "verb" || word.tag === "aux" || word.tag === "punct") return false;
    if (word.tag === "prep" && earlier?.tag === "noun" && earlier.lower !== earlier.lemma) return true;
  }
  return false;
}

const isPossessive = (word: Token): boolean => word.tag === "part" && /^['’]s?$/u.test(word.word);

function lastOf(done: readonly Token[], keep: (word: Token) => boolean): Token | undefined {
  for (let at = done.length - 1; at >= 0 && at >= done.length - 3; at--) {
    const word = done[at];
    if (word !== undefined && keep(word)) return word;
  }
  return done.at(-1);
}

function token({ raw, lower, verb }: Guess, as: Tag): Token {
  const base = { start: raw.start, end: raw.end, word: raw.word, lower, tag: as };
  const aux = as === "aux" && Object.hasOwn(AUX_LEMMA, lower) ? AUX_LEMMA[lower] : undefined;
  if (aux !== undefined) return { ...base, lemma: aux[0], form: aux[1] };
  if (as === "verb") return verb === undefined ? { ...base, lemma: bare(lower), form: lower.endsWith("ing") ? "ing" : "past" } : { ...base, lemma: verb.lemma, form: verb.form };
  return { ...base, lemma: as === "noun" ? singular(lower) : lower };
}

/** Plain form of a verb that no lexicon knows, by its ending only. */
const bare = (lower: string): string => lower.replace(/(?:ing|ed)$/u, "");
