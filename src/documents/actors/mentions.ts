import { INSTITUTION_HEADS, NO_ACTOR_HEADS, NO_ACTOR_WORDS, OFFICE_NOUNS } from "../lexicons/institutions.ts";
import { FIRST_NAMES } from "../lexicons/firstNames.ts";
import { REPORTING } from "../lexicons/reportingVerbs.ts";
import { ROLES, TITLES } from "../lexicons/titles.ts";
import type { Material } from "../language/material.ts";
import type { Token } from "../language/tag.ts";
import type { ActorKind } from "../model.ts";
import { bodyMentions, join } from "./bodyMentions.ts";
import { collectiveMentions } from "./collectiveMentions.ts";
import { countryNamed, countryOfCapital, countryOfPeople, isPlace, knownKind } from "./gazetteer.ts";
import type { Mention, Shape } from "./mention.ts";
import { nameChunks } from "./nameChunks.ts";
import type { Chunk } from "./nameChunks.ts";

/** Where a chunk stands. */
interface Site {
  readonly words: readonly Token[];
  readonly sentence: number;
}

/** A reading of the words of a chunk. */
interface Reading extends Chunk {
  readonly shape: Shape;
  readonly kind: ActorKind;
  readonly key?: string;
  readonly descriptors?: readonly string[];
}

/** Everybody named anywhere but in headings, in order of the text. */
export function findMentions({ sentences, blocks, tagged }: Material): Mention[] {
  return tagged.flatMap(({ sentence, tokens }) => {
    const label = blocks[sentences[sentence]?.block ?? -1]?.label;
    if (label === "title" || label === "heading" || shouts(tokens)) return [];
    const site = { words: tokens, sentence };
    const named = nameChunks(tokens).flatMap((chunk) => mentionOf(site, chunk) ?? []);
    const bodies = bodyMentions(site, named);
    return outermost([...named, ...bodies, ...collectiveMentions(site, [...named, ...bodies])]);
  });
}

/** In order, without those that stand within another: "tenants" in "tenants' groups". */
const outermost = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((one, other) => one.start - other.start || other.end - one.end).filter((mention, at, all) => at === 0 || mention.end > Math.max(...all.slice(Math.max(0, at - 4), at).map(({ end }) => end)));

/** A sentence in capitals or title case tells nothing by its capitals. */
function shouts(words: readonly Token[]): boolean {
  const letters = words.filter(({ tag }) => tag !== "punct" && tag !== "det" && tag !== "prep" && tag !== "conj" && tag !== "part");
  return letters.length > 5 && letters.filter(({ word }) => /^\p{Lu}/u.test(word)).length > 0.9 * letters.length;
}

function mentionOf(site: Site, chunk: Chunk): Mention | undefined {
  const reading = readChunk(site.words, chunk);
  if (reading === undefined) return undefined;
  const { words } = site;
  const [first, last] = [words[reading.first], words[reading.last]];
  if (first === undefined || last === undefined) return undefined;
  const text = join(words.slice(reading.first, reading.last + 1));
  const before = words[chunk.first - 1];
  return {
    start: first.start, end: last.end, sentence: site.sentence, text,
    shape: reading.shape, kind: reading.kind, key: reading.key ?? "",
    descriptors: [...(reading.descriptors ?? []), ...descriptorsAround(words, { first: chunk.first, last: reading.last })],
    acts: isActing(words[reading.last + 1]) || (words[reading.last + 1]?.word === "," && /^(?:who|which)$/u.test(words[reading.last + 2]?.lower ?? "")),
    placed: before !== undefined && AT_PLACE.test(before.lower),
    owned: before?.tag === "part" && reading.shape === "name",
  };
}

const AT_PLACE = /^(?:in|at|near|across|outside|around|through|throughout|into|along|off|from|to)$/u;

const isActing = (next: Token | undefined): boolean => next !== undefined && ((next.tag === "verb" && next.form !== "ing") || next.tag === "aux" || next.tag === "modal");

function readChunk(words: readonly Token[], chunk: Chunk): Reading | undefined {
  const run = words.slice(chunk.first, chunk.last + 1);
  const text = run.map(({ word }) => word).join(" ");
  // "SALTON — …": where it was written.
  if (chunk.first === 0 && text.length > 3 && text === text.toUpperCase() && /^[—–]$/u.test(words[chunk.last + 1]?.word ?? "")) return undefined;
  if (countryOfCapital(text) !== undefined && countryNamed(text) === undefined && AT_PLACE.test(words[chunk.first - 1]?.lower ?? "")) return undefined;
  return asCountry(run, chunk, text) ?? asKnown(chunk, text) ?? asPerson(words, chunk) ?? asSpeakingProject(words, chunk) ?? asGroup(words, asBody(run, chunk, text));
}

/** "The Open Rivers Project urged": what is called a project is a body where it speaks. */
function asSpeakingProject(words: readonly Token[], chunk: Chunk): Reading | undefined {
  const next = words[chunk.last + 1];
  const speaks = next?.tag === "verb" && next.form !== "ing" && REPORTING.has(next.lemma);
  return speaks && chunk.last > chunk.first && /^(?:project|initiative|programme|program|exchange|standard)$/u.test(words[chunk.last]?.lower ?? "") ? { ...chunk, shape: "name", kind: "ngo" } : undefined;
}

const OFFICIAL = /^(?:government|governments|officials|authorities|state|administration|regime)$/u;

/** A country, its government by any name, or nothing that acts (a place, a bare adjective). */
function asCountry(run: readonly Token[], chunk: Chunk, text: string): Reading | undefined {
  const named = countryNamed(text) ?? countryOfCapital(text);
  if (named !== undefined) return { ...chunk, shape: "country", kind: "government", key: named };
  const last = run.at(-1);
  const lead = run.slice(0, -1).map(({ word }) => word).join(" ");
  const nation = countryNamed(lead) ?? countryOfPeople(lead) ?? countryOfCapital(lead) ?? (lead === "Chinese national" ? "China" : undefined);
  if (nation !== undefined && last !== undefined && OFFICIAL.test(last.lower)) return { ...chunk, shape: "country", kind: "government", key: nation };
  return undefined;
}

/** What the lists know. */
function asKnown(chunk: Chunk, text: string): Reading | undefined {
  const kind = knownKind(text);
  return kind === undefined ? undefined : { ...chunk, shape: "name", kind };
}

const bareTitle = (word: Token | undefined): boolean => word !== undefined && TITLES.has(word.lower.replace(/\.$/u, ""));

function asPerson(words: readonly Token[], chunk: Chunk): Reading | undefined {
  const titleAt = lastTitle(words, chunk);
  const first = titleAt === -1 ? (skipCalling(words, chunk) ?? skipNation(words, chunk)) : titleAt + 1;
  const run = words.slice(first, chunk.last + 1);
  if (run.length === 0 || run.length > 4 || run.some(({ lower }, at) => at > 0 && INSTITUTION_HEADS.has(lower)) || run.some(({ lower, tag, word }, at) => (NO_ACTOR_WORDS.has(lower) && !(at === 0 && FIRST_NAMES.has(word))) || (tag === "noun" && lower.length > 3))) return undefined;
  if (INSTITUTION_HEADS.has(run.at(-1)?.lower ?? "") || NO_ACTOR_HEADS.has(run.at(-1)?.lower ?? "")) return undefined;
  const before = words[chunk.first - 1];
  const titled = titleAt !== -1 || ROLES.has(before?.lemma ?? "") || (before?.word === "," && run.length > 1 && ROLES.has(words[chunk.first - 2]?.lemma ?? "")) || labels(words, chunk);
  const text = run.map(({ word }) => word).join(" ");
  if (run.length === 1 && text === text.toUpperCase() && !labels(words, chunk)) return undefined;
  if (isPlace(text) || countryOfPeople(text) !== undefined) return undefined;
  const given = FIRST_NAMES.has(run[0]?.word ?? "") && run.length > 1;
  if (!titled && !given && !(run.length < 4 && behavesLikePerson(words, chunk))) return undefined;
  const descriptors = titleAt === -1 ? [] : words.slice(chunk.first, first).map(({ lower }) => lower.replace(/\.$/u, "")).filter((word) => ROLES.has(word));
  return { first, last: chunk.last, shape: "person", kind: "person", descriptors };
}

/** "KHAN:" at the start of a sentence speaks. */
const labels = (words: readonly Token[], { first, last }: Chunk): boolean => first === 0 && words[last + 1]?.word === ":" && words.slice(first, last + 1).every(({ word }) => word === word.toUpperCase());

function lastTitle(words: readonly Token[], { first, last }: Chunk): number {
  for (let at = last - 1; at >= first; at--) if (bareTitle(words[at]) || (ROLES.has(words[at]?.lower ?? "") && words[at]?.tag === "propn")) return at;
  return -1;
}

/** "Skipper Ola Moen": a calling that no list has, before a first name that one has. */
const skipCalling = (words: readonly Token[], { first, last }: Chunk): number | undefined =>
  last - first >= 2 && !FIRST_NAMES.has(words[first]?.word ?? "") && FIRST_NAMES.has(words[first + 1]?.word ?? "") ? first + 1 : undefined;

const skipNation = (words: readonly Token[], { first, last }: Chunk): number => (first < last && countryOfPeople(words[first]?.word ?? "") !== undefined ? first + 1 : first);

/** Two or three unknown capitals are a person where they speak, or where an office follows. */
function behavesLikePerson(words: readonly Token[], { first, last }: Chunk): boolean {
  const run = words.slice(first, last + 1);
  if (run.some(({ word }) => !/^\p{Lu}[\p{Ll}'’-]+(?:-?\p{Lu}?\p{Ll}+)?\.?$/u.test(word) && !/^\p{Lu}\.?$/u.test(word) && !/^(?:de|van|von|bin|al|der|la|di|da|du|le)$/u.test(word))) return false;
  const next = words[last + 1];
  const before = words[first - 1];
  // "Open Fields, which has 300 members": people are "who".
  if (next?.word === "," && words[last + 2]?.lower === "which") return false;
  if (before?.lower === "the" || (before?.tag === "noun" && !ROLES.has(before.lemma)) || run.some(({ word }) => knownKind(word) !== undefined)) return false;
  if (run.length > 1 && next?.tag === "verb" && next.form !== "ing" && (REPORTING.has(next.lemma) || next.lemma === "speak")) return true;
  if (run.length > 1 && before?.tag === "verb" && (before.lemma === "say" || before.lemma === "add" || before.lemma === "argue") && (next === undefined || next.tag === "punct")) return true;
  if (run.length > 1 && /^(?:of|from|at)$/u.test(next?.lower ?? "") && saysLater(words, last + 1)) return true;
  if (next?.word === "," || next?.word === "(") {
    if (run.length > 1 && (/^whos?e?$/u.test(words[last + 2]?.lower ?? "") || words[last + 2]?.lower === "of" || (/^\d\d$/u.test(words[last + 2]?.word ?? "")))) return true;
    return words.slice(last + 2, last + 9).some((word, at, rest) => ROLES.has(word.lemma) && !rest.slice(0, at).some(({ tag }) => tag === "punct" || tag === "verb"));
  }
  return false;
}

/** "Ola Moen of the Fishers' League said". */
function saysLater(words: readonly Token[], from: number): boolean {
  for (const word of words.slice(from, from + 10)) {
    if (word.tag === "punct" || word.tag === "sub") return false;
    if (word.tag === "verb") return REPORTING.has(word.lemma);
  }
  return false;
}

/** "The Canadian company" is a description, "the Canadian parliament" a name. */
const GENERIC_HEADS = /^(?:company|group|association|university|party|union|foundation|campaign|office|school|district|university|institute|mayor|coalition|board)$/u;

/** "Open Fields, which has 300 members": what has members, or represents others, is a group. */
function asGroup(words: readonly Token[], reading: Reading | undefined): Reading | undefined {
  if (reading?.kind !== "unknown" || words[reading.last + 1]?.word !== "," || words[reading.last + 2]?.lower !== "which") return reading;
  const clause = words.slice(reading.last + 3, reading.last + 10);
  const end = clause.findIndex(({ word }) => word === ",");
  return clause.slice(0, end === -1 ? clause.length : end).some(({ lower }) => /^(?:members|represents|represent|campaigns|lobbies)$/u.test(lower)) ? { ...reading, kind: "group" } : reading;
}

/** They share a word with parliaments, and make no laws. */
const UNIONS = /\bchambers? of (?:commerce|trade|industry|agriculture|crafts)\b|\b(?:trades?|labou?r) unions? congress\b|\b(?:infirmary|hospitals?)$/u;

/** An institution by its first or last word, an unknown name, or nothing. */
function asBody(run: readonly Token[], chunk: Chunk, text: string): Reading | undefined {
  if (isPlace(text) || countryOfPeople(text) !== undefined) return undefined;
  const lowers = run.map(({ lower }) => lower);
  const last = lowers.at(-1) ?? "";
  const inner = lowers.findIndex((word) => word === "of" || word === "for" || word === "on");
  if (OFFICE_NOUNS.has(last) && run.length > 1) return { ...chunk, shape: "body", kind: "person", key: lowers.filter((word) => /^\p{L}/u.test(word)).join(" "), descriptors: [last] };
  if (inner < 1 && (ROLES.has(last) || TITLES.has(last))) return undefined;
  if (GENERIC_HEADS.test(last) && run.slice(0, -1).every(({ word }) => countryOfPeople(word) !== undefined)) return undefined;
  const head = inner > 0 ? (lowers[inner - 1] ?? "") : last;
  if (inner === 1 && /^(?:city|town|county|state|borough|municipality|province)$/u.test(head)) return { ...chunk, shape: "name", kind: "government" };
  const kind = run.length > 1 ? (knownKind(run[0]?.word ?? "") ?? INSTITUTION_HEADS.get(head) ?? INSTITUTION_HEADS.get(lowers[0] ?? "")) : undefined;
  if (UNIONS.test(lowers.join(" "))) return { ...chunk, shape: "name", kind: "ngo" };
  if (run.length > 1 && INSTITUTION_HEADS.has(head) && kind !== undefined) return { ...chunk, shape: "name", kind };
  if (NO_ACTOR_HEADS.has(last) || NO_ACTOR_HEADS.has(head) || lowers.every((word) => NO_ACTOR_WORDS.has(word) || TITLES.has(word)) || /\d/u.test(text)) return undefined;
  if (run.length === 1 && INSTITUTION_HEADS.has(last)) return { ...chunk, shape: "name", kind: INSTITUTION_HEADS.get(last) ?? "unknown" };
  return { ...chunk, shape: "name", kind: kind ?? "unknown" };
}

/** Nouns right before a name, and those of an apposition after it: "startup Nimbus", "Nimbus, a maker of drones,". */
function descriptorsAround(words: readonly Token[], { first, last }: Chunk): string[] {
  const found: string[] = [];
  const before = words[first - 1];
  if (before?.tag === "noun" && before.lower === before.lemma) found.push(before.lemma);
  const [comma, article] = [words[last + 1], words[last + 2]];
  if (comma?.word === "," && (article?.lower === "a" || article?.lower === "an" || article?.lower === "the")) {
    for (let at = last + 3; at < Math.min(words.length, last + 11); at++) {
      const word = words[at];
      if (word === undefined || word.tag === "punct" || word.tag === "verb" || word.tag === "prep" || word.tag === "sub" || word.tag === "pron") break;
      if (word.tag === "noun" && words[at + 1]?.tag !== "noun") found.push(word.lemma);
    }
  }
  return found;
}
