import { COMMON_HEADS, INSTITUTION_HEADS } from "../lexicons/institutions.ts";
import { CALENDAR } from "../lexicons/closedClasses.ts";
import type { Token } from "../language/tag.ts";
import { knownKind } from "./gazetteer.ts";

/** Tokens `first` to `last`, both in, that make one name. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

const DAYS = new Set(CALENDAR);
const PARTICLES = new Set(["de", "von", "van", "der", "den", "la", "del", "al", "bin", "di", "da", "le", "du", "dos", "ter", "&", "-"]);
const LINKS = new Set(["of", "for", "on", "against"]);
/** Words that a name goes on after with "of" or "for", besides the institutions. */
const LINKABLE = new Set(["friends", "doctors", "house", "secretary", "minister", "ministers", "city", "town", "county", "borough", "municipality", "province", "state", "mothers", "parents", "voices", "citizens", "people", "bishops", "workers", "lawyers", "scientists", "farmers", "students", "teachers"]);
const JOINING = new Set(["department", "ministry", "minister", "secretary", "institute", "committee", "office", "center", "centre", "agency", "bureau", "association", "federation", "commission", "chamber", "council", "authority"]);
const LONGEST = 9;

const isName = (word: Token | undefined): boolean => word?.tag === "propn" && !DAYS.has(word.lower);

/** All runs of capitalised words that may be names, left to right, with the common nouns that end them ("Commerce department"). */
export function nameChunks(words: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isName(words[at])) {
      at++;
      continue;
    }
    const last = endOfName(words, at);
    chunks.push({ first: at, last });
    at = last + 1;
  }
  return chunks;
}

function endOfName(words: readonly Token[], first: number): number {
  let last = first;
  while (last - first < LONGEST) {
    const next = continues(words, first, last);
    if (next === last) break;
    last = next;
  }
  return withCommonHead(words, first, last);
}

/** Where the name stands after one more step: the same place when it ends here. */
function continues(words: readonly Token[], first: number, last: number): number {
  const [here, next, after] = [words[last], words[last + 1], words[last + 2]];
  if (here === undefined || next === undefined) return last;
  if (isName(next)) return last + 1;
  if (PARTICLES.has(next.lower) && isName(after)) return last + 2;
  if (joinsOwners(words, last)) return last + 2;
  if (LINKS.has(next.lower) && (INSTITUTION_HEADS.has(here.lower) || LINKABLE.has(here.lower))) {
    if (isName(after)) return last + 2;
    return after?.lower === "the" && isName(words[last + 3]) ? last + 3 : last;
  }
  if (next.lower === "and" && isName(after) && (joinsWithin(words, first, last) || joinsBefore(words, first, last))) return last + 2;
  return last;
}

const OWNERS = /(?:^children|^people|men)$/u;

/** "Property Owners' League", "Children's Commissioner": a plural owner within a name. */
function joinsOwners(words: readonly Token[], last: number): boolean {
  const [owner, mark, next] = [words[last], words[last + 1], words[last + 2]];
  if (owner === undefined || mark?.tag !== "part" || !/^['’]s?$/u.test(mark.word) || !isName(next)) return false;
  return OWNERS.test(owner.lower) || (/^['’]$/u.test(mark.word) && owner.lower.endsWith("s"));
}

/** "Ministry of Trade and Industry". */
const joinsWithin = (words: readonly Token[], first: number, last: number): boolean =>
  JOINING.has(words[first]?.lower ?? "") && words.slice(first, last).some((word) => word.lower === "of" || word.lower === "for");

/** "the Food and Drug Administration". */
function joinsBefore(words: readonly Token[], first: number, last: number): boolean {
  if (words[first - 1]?.lower !== "the" || INSTITUTION_HEADS.has(words[last]?.lower ?? "") || knownKind(words[last]?.word ?? "") !== undefined) return false;
  let end = last + 2;
  while (isName(words[end + 1]) && end - last < 5) end++;
  return end > last + 2 && INSTITUTION_HEADS.has(words[end]?.lower ?? "");
}

/** "Trump administration", "Leeds city council": up to two common words and a head. */
function withCommonHead(words: readonly Token[], first: number, last: number): number {
  if (first === last && knownKind(words[last]?.word ?? "") === "company") return last;
  for (let at = last + 1; at <= last + 3; at++) {
    const word = words[at];
    if (word === undefined || (word.tag !== "noun" && word.tag !== "adj")) return last;
    if (COMMON_HEADS.has(word.lower) && !COMMON_HEADS.has(words[at + 1]?.lower ?? "") && !isName(words[at + 1])) return at;
  }
  return last;
}
