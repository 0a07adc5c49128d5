import { COMMON_HEADS, INSTITUTION_HEADS } from "../lexicons/institutions.ts";
import { countryNamed, countryOfPeople, fold } from "./gazetteer.ts";
import type { Mention } from "./mention.ts";

const SMALL_WORDS = new Set(["of", "the", "for", "and", "&", "on", "a", "an", "in", "de", "la"]);
const SAME_WORDS: Readonly<Record<string, string>> = { dept: "department", bureaus: "department", departments: "department", centre: "center", organisation: "organization", bureau: "department", "co-op": "cooperative", labour: "labor" };

/** Words that count in a name, in one spelling, sorted; without the country before it where two words are left. */
export function bag(text: string): string {
  const words = fold(text).split(/[\s-]+/u).filter((word) => !SMALL_WORDS.has(word)).map((word) => SAME_WORDS[word] ?? word);
  const national = words.length > 2 && (countryNamed(words[0] ?? "") !== undefined || countryOfPeople(words[0] ?? "") !== undefined);
  return (national ? words.slice(1) : words).filter((word, at, all) => all.indexOf(word) === at).sort().join(" ");
}

/** "Food Safety Agency" → "fsa", and with its small words "ministry of defence" → "mod". */
function initials(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => word !== "" && word.toLowerCase() !== "the");
  const all = words.map((word) => word[0] ?? "").join("").toLowerCase();
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0] ?? "").join("").toLowerCase();
  return [...new Set([all, large])].filter((letters) => letters.length > 1);
}

/** A short form and the key of the full one that it stands for. */
type Pair = readonly [short: string, key: string];

/** Everything that the full names of a document teach about short ones. The first to use a short form has it. */
export function shortForms(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const places = placesAmong(mentions);
  const known = new Map<string, string>();
  const learn = (pairs: readonly Pair[]): void => {
    for (const [short, key] of pairs) if (!known.has(short)) known.set(short, key);
  };
  const alone = new Set(mentions.filter(({ shape, text }) => (shape === "name" || shape === "person") && !text.includes(" ")).map(({ text }) => fold(text)));
  for (const mention of mentions) if (mention.shape === "person" || goesBySurname(mention, alone)) learn(ofPerson(mention));
  for (const mention of mentions) if (mention.shape === "country" && /(?:government|officials|authorities)$/u.test(mention.text)) learn([["head:government", `country:${mention.key}`]]);
  for (const mention of mentions) if (mention.shape === "name") learn(ofBody(mention.text, known, places));
  for (const mention of mentions) if (mention.shape === "body" && mention.key.includes(" ")) learn(ofUnnamed(mention.key, known));
  return known;
}

/** Two or three words that nobody knows, the last of which is elsewhere used alone: a first name and a surname. */
function goesBySurname({ shape, kind, text }: Mention, alone: ReadonlySet<string>): boolean {
  const words = text.split(" ");
  return shape === "name" && kind === "unknown" && (words.length === 2 || words.length === 3) && words.every((word) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(word)) && alone.has(fold(words.at(-1) ?? ""));
}

/** Names that stand after "in" and "near": places, unless a list knows them. */
const placesAmong = (mentions: readonly Mention[]): ReadonlySet<string> => new Set(mentions.filter(({ placed, kind }) => placed && kind === "unknown").map(({ text }) => fold(text)));

function ofPerson({ text, descriptors }: Mention): readonly Pair[] {
  const words = fold(text).split(" ");
  if (words.length < 2) return [];
  const key = `person:${[...words].sort().join(" ")}`;
  return [[bag(text), key], ...words.filter((word) => word.length > 1).map((word): Pair => [word, key]), ...descriptors.map((noun): Pair => [`head:${noun}`, key])];
}

function ofBody(text: string, known: ReadonlyMap<string, string>, places: ReadonlySet<string>): readonly Pair[] {
  const words = text.split(/\s+/u).filter((word) => word.toLowerCase() !== "the");
  if (words.length < 2) return [];
  const key = known.get(bag(text)) ?? `name:${bag(text)}`;
  const first = fold(words[0] ?? "");
  const tail = fold(words.at(-1) ?? "");
  const plain = !INSTITUTION_HEADS.has(first) && countryOfPeople(first) === undefined && countryNamed(first) === undefined && !places.has(first) && !SMALL_WORDS.has(words[1]?.toLowerCase() ?? "") && !COMMON_HEADS.has(words.at(-1) ?? "");
  return [
    ...initials(text).map((letters): Pair => [letters, key]),
    ...(plain ? [[first, key] as const] : []),
    ...[tail, first].filter((head) => head.length > 3 && !places.has(head)).map((head): Pair => [`head:${head}`, key]),
  ];
}

/** "the teachers' union" teaches "the union", unless a name has it. */
function ofUnnamed(key: string, known: ReadonlyMap<string, string>): readonly Pair[] {
  const head = key.slice(key.lastIndexOf(" ") + 1);
  return [[`head:${head}`, known.get(`head:${head}`) ?? `body:${key}`]];
}

/** "nimbus board" → "nimbus". */
const withoutTail = (folded: string): string => folded.replace(/ (?:group|company|board|office|officials|campaign|inc|ltd|corp|plc|llc)$/u, "");

/** The key of the actor whom a mention names. */
export function keyOf({ shape, text, key }: Mention, known: ReadonlyMap<string, string>): string {
  if (shape === "country" || shape === "collective") return `${shape}:${key}`;
  if (shape === "body") return keyOfUnnamed(key, known);
  const folded = fold(text);
  const direct = known.get(bag(text)) ?? known.get(folded);
  if (direct !== undefined && (shape === "name" || direct.startsWith("person:"))) return direct;
  if (shape === "person") return `person:${folded.split(" ").sort().join(" ")}`;
  if (INSTITUTION_HEADS.has(folded)) return known.get(`head:${folded}`) ?? `name:${folded}`;
  return known.get(withoutTail(folded)) ?? `name:${bag(text)}`;
}

/** "The council" is the council that has a name; "the town council" too, unless another word of the name speaks against it. */
function keyOfUnnamed(key: string, known: ReadonlyMap<string, string>): string {
  const words = key.split(" ");
  const head = words.at(-1) ?? "";
  const named = known.get(`head:${head}`);
  if (named === undefined) return `body:${key}`;
  if (words.length === 1 || named === `body:${key}`) return named;
  return named.startsWith("name:") && words.slice(0, -1).some((word) => named.includes(word)) ? named : `body:${key}`;
}
