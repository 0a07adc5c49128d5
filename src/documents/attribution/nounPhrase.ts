import { CALENDAR } from "../lexicons/closedClasses.ts";
import type { Tag, Token } from "../language/tag.ts";

/** Words `first` to `last`, both in; `head` is what the phrase is about: "a [spokesperson] for the ministry". */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

const DAYS = new Set(CALENDAR);
const INSIDE = new Set<Tag>(["det", "adj", "noun", "propn", "num", "poss", "pron"]);
const NOMINAL = new Set<Tag>(["noun", "propn", "pron", "num", "det"]);
const LONGEST = 24;

/** "More than forty farmers" are farmers. */
const COMPARED = /^(?:more|fewer|less|other|rather)$/u;

const isPossessive = (word: Token): boolean => word.tag === "part" && /^['’]/u.test(word.word);
const isJoint = (word: Token): boolean => word.lower === "and" || word.lower === "or" || word.lower === "&";
const isLoose = (word: Token): boolean => word.tag === "verb" && (word.form === "past" || word.form === "participle" || word.form === "ing");

/** The noun phrase that ends with word `last`, with what hangs on it ("experts at the University of Leeds"), or none. */
export function phraseEndingAt(words: readonly Token[], last: number): NounPhrase | undefined {
  const end = words[last];
  if (end === undefined || !(NOMINAL.has(end.tag) || end.tag === "adj") || DAYS.has(end.lower)) return undefined;
  let first = last;
  const links: number[] = [];
  while (first > 0 && last - first < LONGEST) {
    const word = words[first - 1];
    if (word === undefined || DAYS.has(word.lower) && word.tag === "propn") break;
    if ((word.lower === "to" && words[first - 2]?.lower === "close") || (word.tag === "prep" && !COMPARED.test(words[first - 2]?.lower ?? "")) || isReduced(words, first - 1)) links.unshift(first - 1);
    else if (!(word.lower === "than" || INSIDE.has(word.tag) || isPossessive(word) || (isJoint(word) && NOMINAL.has(words[first - 2]?.tag ?? "punct")) || (isLoose(word) && belongs(words, first - 1)))) break;
    first--;
  }
  return trimmed({ words, first, last, links });
}

/** A participle within a phrase: "the proposed rule", "mining firms". */
const belongs = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1]?.tag;
  if (words[at]?.form === "ing" && words[at + 1]?.tag === "noun") return before !== "aux" && before !== "punct";
  return before === "det" || before === "poss" || before === "adj" || before === "adv";
};

/** "People [briefed] on the talks", "documents [seen] by the paper": a participle between a noun and its preposition. */
const isReduced = (words: readonly Token[], at: number): boolean => words[at]?.tag === "verb" && words[at]?.form !== "third" && words[at]?.form !== "base" && words[at]?.form !== "ing" && words[at + 1]?.tag === "prep" && words[at - 1]?.tag === "noun";

/** Cuts an introduction off ("In Leeds | tenants"), and finds the head. */
function trimmed({ words, first, last, links }: { readonly words: readonly Token[]; readonly first: number; readonly last: number; readonly links: readonly number[] }): NounPhrase | undefined {
  const intro = words[first]?.tag === "prep";
  const start = intro ? (links.at(-1) ?? first) + 1 : first;
  const stop = firstOfPair(words, start, intro ? last : (links[0] ?? last + 1) - 1);
  for (let head = stop; head >= start; head--) {
    const word = words[head];
    if (word !== undefined && NOMINAL.has(word.tag)) return { first: start, head, last };
  }
  return undefined;
}

/** Of "Lind and Okafor" the last word of the first: two who speak together count as the first of them. */
function firstOfPair(words: readonly Token[], start: number, stop: number): number {
  for (let at = start + 1; at < stop; at++) if (words[at]?.lower === "and" && NOMINAL.has(words[at - 1]?.tag ?? "punct")) return at - 1;
  return stop;
}

/** The noun phrase that begins at or right after `from`: "[Anna Lind], who …", "the [mayor] of Leeds". */
export function phraseStartingAt(words: readonly Token[], from: number): NounPhrase | undefined {
  let last = from - 1;
  let head = -1;
  let linked = false;
  for (let at = from; at < words.length && at - from < LONGEST; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.tag === "prep" && head !== -1 && /^(?:of|for|at|from|in|with|on|by)$/u.test(word.lower) && NOMINAL.has(words[at + 1]?.tag ?? "punct")) {
      linked = true;
      continue;
    }
    if (!(INSIDE.has(word.tag) || isPossessive(word) || (isJoint(word) && NOMINAL.has(words[at + 1]?.tag ?? "punct")))) break;
    last = at;
    if (!linked && NOMINAL.has(word.tag) && !(word.tag === "det" && head !== -1)) head = at;
  }
  return head === -1 ? undefined : { first: from, head, last };
}

/** Index of the last word of the subject of the verb at `verb`: over adverbs, auxiliaries, and one apposition between commas. -1 if there is none. */
export function subjectEnd(words: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at >= 0) {
    const word = words[at];
    if (word === undefined || !(word.tag === "adv" || word.tag === "aux" || word.tag === "modal" || word.lower === "not" || /^n['’]t$/u.test(word.lower))) break;
    at--;
  }
  // "A report last year found": when it was is no part of who it is.
  return at > 1 && SPANS.test(words[at]?.lower ?? "") && /^(?:last|this|next)$/u.test(words[at - 1]?.lower ?? "") && words[at - 2]?.tag !== "prep" ? at - 2 : at;
}

const SPANS = /^(?:week|month|year|night|spring|summer|autumn|fall|winter|weekend|morning|quarter)$/u;

/** Ends of noun phrases before each comma to the left of `comma`, nearest first: candidates for "[X], an apposition, said". */
export function beforeCommas(words: readonly Token[], comma: number): number[] {
  const ends: number[] = [];
  for (let at = comma - 1; at > 0 && comma - at < 40; at--) {
    const mark = words[at]?.word;
    if (mark === "," || mark === "(" || mark === "—" || mark === "–") ends.push(at - 1);
    if (mark === "”" || mark === '"' || mark === ";" || mark === ":") break;
  }
  return ends;
}
