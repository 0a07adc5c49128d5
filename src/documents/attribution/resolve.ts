import { COLLECTIVES, UNNAMED_SPEAKERS } from "../lexicons/collectives.ts";
import { ANAPHORA, DOCUMENT_NOUNS, SPOKESPEOPLE } from "../lexicons/speakers.ts";
import { ROLES } from "../lexicons/titles.ts";
import type { Token } from "../language/tag.ts";
import type { Actor, SourceRef } from "../model.ts";
import { lastAuthorOf, lastParty, meantByNoun, meantByPronoun } from "./memory.ts";
import type { Memory, Named } from "./memory.ts";
import type { NounPhrase } from "./nounPhrase.ts";

/** One sentence and what the reader knows before it. */
export interface Reading {
  readonly sentence: number;
  readonly words: readonly Token[];
  /** Actors named in it, in order. */
  readonly named: readonly Named[];
  readonly memory: Memory;
}

/** Who a noun phrase is, as a speaker; undefined when it cannot speak ("the issue", "this shift"). */
export function resolve(reading: Reading, phrase: NounPhrase): SourceRef | undefined {
  const head = reading.words[phrase.head];
  if (head === undefined) return undefined;
  if (head.tag === "pron" || head.tag === "det" || head.tag === "num") return byPronoun(reading, phrase, head);
  const inside = namedIn(reading, phrase.first, phrase.head);
  const person = inside.find(({ actor }) => actor.kind === "person");
  if (person !== undefined && (person.end >= head.end || ROLES.has(head.lemma) || DOCUMENT_NOUNS.has(head.lemma) || SPOKESPEOPLE.has(head.lemma))) return person.actor.id;
  const covers = inside.find(({ start, end }) => start <= head.start && end >= head.end);
  if (covers !== undefined) return covered(reading, phrase, covers);
  const owner = inside.at(-1);
  if (owner !== undefined) return DOCUMENT_NOUNS.has(head.lemma) || SPOKESPEOPLE.has(head.lemma) || ROLES.has(head.lemma) ? owner.actor.id : undefined;
  return byNoun(reading, phrase, head);
}

/** Actors named within words `first` to `last`. */
function namedIn({ words, named }: Reading, first: number, last: number): readonly Named[] {
  const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return named.filter(({ start, end }) => start < to && end > from);
}

/** A phrase whose head belongs to a mention. "The expert" without a name is whoever was called so last. */
function covered(reading: Reading, phrase: NounPhrase, { actor }: Named): SourceRef {
  const example = /^(?:like|as|including)$/u.test(reading.words[phrase.head + 1]?.lower ?? "") || reading.words[phrase.head + 1]?.lower === "such";
  const person = example && actor.kind === "group" ? namedIn(reading, phrase.head + 1, phrase.last).find((one) => one.actor.kind === "person") : undefined;
  if (person !== undefined) return person.actor.id;
  const head = reading.words[phrase.head];
  const definite = /^(?:the|this|that)$/u.test(reading.words[phrase.first]?.lower ?? "");
  if (actor.kind === "group" && /^(?:people|person|source|insider)$/u.test(head?.lemma ?? "")) return "unnamed";
  if (actor.kind !== "group" || head === undefined || !definite || head.lower !== head.lemma) return actor.id;
  return meantByNoun(reading.memory, reading.sentence, head.lemma)?.id ?? actor.id;
}

const INDEFINITE = /^(?:some|many|others|another|several|most|few|one|two|three|four|five|six|both|all|more|thousands|hundreds|dozens)$/u;

function byPronoun({ memory, sentence, words }: Reading, phrase: NounPhrase, head: Token): SourceRef | undefined {
  if (INDEFINITE.test(head.lower)) {
    const of = words[phrase.head + 1]?.lower === "of";
    return of ? "unnamed" : (lastParty(memory, sentence)?.id ?? "unnamed");
  }
  if (head.lower === "who" || head.lower === "which" || head.lower === "that" || head.lower === "this") return undefined;
  if (/^(?:he|she|it|they)$/u.test(head.lower)) return meantByPronoun(memory, sentence, head.lower)?.id;
  return undefined;
}

const OWNERS: Readonly<Record<string, string>> = { its: "it", their: "they", his: "he", her: "she" };

function byNoun(reading: Reading, phrase: NounPhrase, head: Token): SourceRef | undefined {
  const { memory, sentence, words } = reading;
  const linked = namedIn(reading, phrase.head + 1, phrase.last).find((one) => hangsOn(words, phrase, one.start))?.actor;
  const definite = /^(?:the|this|that|its|his|her|their|these|those)$/u.test(words[phrase.first]?.lower ?? "") || words[phrase.first] === head;
  if (SPOKESPEOPLE.has(head.lemma) && linked !== undefined) return linked.id;
  const owning = SPOKESPEOPLE.has(head.lemma) ? words.slice(phrase.head + 1, phrase.last + 1).find(({ tag, lemma, lower }, at, rest) => tag === "noun" && lower === lemma && ANAPHORA.has(lemma) && rest[at - 1]?.lower === "the") : undefined;
  if (owning !== undefined) return meantByNoun(memory, sentence, owning.lemma)?.id ?? "unnamed";
  // "A committee of MPs", "a group of engineers".
  if (linked !== undefined && words[phrase.head + 1]?.lower === "of" && /^(?:committee|panel|group|coalition|team|majority|alliance|delegation|number|dozen)$/u.test(head.lemma)) return linked.id;
  const owner = words[phrase.first]?.lower;
  if (SPOKESPEOPLE.has(head.lemma) && owner !== undefined && Object.hasOwn(OWNERS, owner)) return meantByPronoun(memory, sentence, OWNERS[owner] ?? "it")?.id ?? "unnamed";
  if (DOCUMENT_NOUNS.has(head.lemma)) return ofDocument({ head, linked, definite, by: lastAuthorOf(memory, sentence) });
  if (ANAPHORA.has(head.lemma) && definite) {
    const meant = meantByNoun(memory, sentence, head.lemma);
    if (meant !== undefined) return meant.id;
  }
  if (UNNAMED_SPEAKERS.has(head.lemma) || ROLES.has(head.lemma) || COLLECTIVES.has(head.lemma) || SPOKESPEOPLE.has(head.lemma)) return "unnamed";
  return undefined;
}

/** Whether the last preposition before a name makes it the owner: "a study by Lind", not "a study in Leeds". */
function hangsOn(words: readonly Token[], { head }: NounPhrase, start: number): boolean {
  for (let at = words.findIndex((word) => word.start >= start) - 1; at > head; at--) if (words[at]?.tag === "prep") return /^(?:of|by|from|for|at|with)$/u.test(words[at]?.lower ?? "");
  return true;
}

/** Letters and filings speak for whoever wrote them; reports and studies that the text does not own are nobody's. */
function ofDocument({ head, linked, definite, by }: { readonly head: Token; readonly linked: Actor | undefined; readonly definite: boolean; readonly by: Actor | undefined }): SourceRef | undefined {
  if (linked !== undefined) return linked.id;
  if (definite && head.lower === head.lemma) return by?.id ?? "unnamed";
  return "unnamed";
}
