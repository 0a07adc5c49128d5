import { INSTITUTION_HEADS, COMMON_HEADS } from "../lexicons/institutions.ts";
import type { ActorKind } from "../model.ts";
import { countryNamed, countryOfPeople, fold } from "./gazetteer.ts";
import type { Mention, Shape } from "./mentions.ts";

/** Mentions that name one and the same. */
export interface Cluster {
  readonly shape: Shape;
  readonly kind: ActorKind;
  /** The fullest name. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

const SMALL_WORDS = new Set(["of", "the", "for", "and", "&", "on", "a", "an", "in", "de", "la"]);
const SAME_WORDS: Readonly<Record<string, string>> = { dept: "department", bureaus: "department", departments: "department", centre: "center", organisation: "organization", bureau: "department", "co-op": "cooperative", labour: "labor" };

/** Words that count in a name, in one spelling, sorted; without the country before it where two words are left. */
function bag(text: string): string {
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

/** What full names of the document teach: from a short form to the key of the full one. */
class Names {
  private readonly short = new Map<string, string>();

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) if (mention.shape === "person") this.learnPerson(mention.text);
    for (const mention of mentions) if (mention.shape === "name") this.learnBody(mention.text);
  }

  private learn(short: string, key: string): void {
    if (!this.short.has(short)) this.short.set(short, key);
  }

  private learnPerson(text: string): void {
    const words = fold(text).split(" ");
    if (words.length < 2) return;
    const key = `person:${[...words].sort().join(" ")}`;
    this.learn(bag(text), key);
    for (const word of words) if (word.length > 1) this.learn(word, key);
  }

  private learnBody(text: string): void {
    const words = text.split(/\s+/u).filter((word) => word.toLowerCase() !== "the");
    if (words.length < 2) return;
    const key = this.short.get(bag(text)) ?? `name:${bag(text)}`;
    for (const letters of initials(text)) this.learn(letters, key);
    const first = fold(words[0] ?? "");
    if (!INSTITUTION_HEADS.has(first) && countryOfPeople(first) === undefined && countryNamed(first) === undefined && !SMALL_WORDS.has(words[1]?.toLowerCase() ?? "") && !COMMON_HEADS.has(words.at(-1) ?? "")) this.learn(first, key);
    for (const head of [fold(words.at(-1) ?? ""), first]) if (INSTITUTION_HEADS.has(head) && head.length > 3) this.learn(`head:${head}`, key);
  }

  /** The key of the actor whom a mention names. */
  keyOf({ shape, text, key }: Mention): string {
    if (shape === "country" || shape === "collective") return `${shape}:${key}`;
    const folded = fold(text);
    const direct = this.short.get(bag(text)) ?? this.short.get(folded);
    if (direct !== undefined && (shape === "name" || direct.startsWith("person:"))) return direct;
    if (shape === "person") return `person:${folded.split(" ").sort().join(" ")}`;
    if (INSTITUTION_HEADS.has(folded)) return this.short.get(`head:${folded}`) ?? `name:${folded}`;
    return this.short.get(withoutTail(folded)) ?? `name:${withoutTail(bag(text)) === "" ? folded : bag(text)}`;
  }
}

/** "nimbus board" → "nimbus". */
const withoutTail = (folded: string): string => folded.replace(/ (?:group|company|board|office|officials|campaign|inc|ltd|corp|plc|llc)$/u, "");

/**
 * Mentions grouped by whom they name: full and short forms, surnames, acronyms, a country with its government and people in office.
 * Two administrations of one country stay two.
 */
export function clusterMentions(mentions: readonly Mention[]): Cluster[] {
  const known = new Names(mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = known.keyOf(mention);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups].map(([key, group]) => ({ shape: shapeOf(key, group), kind: kindOf(key, group), name: nameOf(key, group), mentions: group }));
}

const shapeOf = (key: string, group: readonly Mention[]): Shape => (key.startsWith("person:") ? "person" : (group[0]?.shape ?? "name"));

function kindOf(key: string, group: readonly Mention[]): ActorKind {
  if (key.startsWith("person:")) return "person";
  return group.find(({ kind }) => kind !== "unknown")?.kind ?? "unknown";
}

/** The longest of the names that occur most, countries by their first name. */
function nameOf(key: string, group: readonly Mention[]): string {
  if (key.startsWith("country:")) return key.slice("country:".length);
  const texts = group.map(({ text }) => text);
  if (key.startsWith("collective:")) {
    const shortest = [...texts].sort((one, other) => one.length - other.length)[0] ?? "";
    return shortest.charAt(0).toUpperCase() + shortest.slice(1);
  }
  return [...texts].sort((one, other) => other.split(" ").length - one.split(" ").length || other.length - one.length)[0] ?? "";
}
