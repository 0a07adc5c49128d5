import { COLLECTIVES } from "../lexicons/collectives.ts";
import { REPORTING } from "../lexicons/reportingVerbs.ts";
import { SPOKESPEOPLE } from "../lexicons/speakers.ts";
import type { Token } from "../language/tag.ts";
import type { ActorKind, Span } from "../model.ts";
import { countryNamed, countryOfPeople } from "./gazetteer.ts";
import { join } from "./bodyMentions.ts";
import type { Mention } from "./mention.ts";

/** Heads that say little without the word before them: landlords' groups are not tenants' groups. */
const NEED_MODIFIER = new Set([
  "group", "organisation", "organization", "owner", "member", "advocate", "association", "company", "firm", "business", "operator", "worker", "industry", "leader", "union", "charity", "community", "family", "user", "maker", "provider", "agent", "executive", "employee", "campaigner", "activist", "driver",
]);
const QUANTIFIERS = /^(?:some|many|most|several|few|all|other|more|certain|numerous|various|leading|major|prominent|top|local|national|a|an|the|one|another|these|those|two|three|four|five|dozens|hundreds|thousands)$/u;
const KINDS: Readonly<Record<string, ActorKind>> = { company: "company", firm: "company", government: "government", police: "agency", court: "court" };

/** Plural parties ("tenants' groups", "Many AI researchers") and single ones of a kind ("one landlord"), where no name covers them. */
export function collectiveMentions({ words, sentence }: { readonly words: readonly Token[]; readonly sentence: number }, named: readonly Span[]): Mention[] {
  return words.flatMap((head, at) => {
    if (head.tag !== "noun" || !(COLLECTIVES.has(head.lemma) || isAgentive(words, at))) return [];
    const next = words[at + 1];
    if (next?.tag === "noun" || next?.tag === "propn") return [];
    const first = firstOfPhrase(words, at);
    const plural = head.lower !== head.lemma || head.lemma === "people" || head.lemma === "public" || head.lemma === "police";
    if (!plural && words[first]?.tag === "det" && !/^(?:a|an|one|another|some)$/u.test(words[first]?.lower ?? "")) return [];
    if (!plural && !speaksHere(words, at)) return [];
    const start = words[first]?.start ?? head.start;
    if (named.some((span) => span.start < head.end && head.start < span.end)) return [];
    if (SPOKESPEOPLE.has(head.lemma) && named.some((span) => span.start < head.end && start < span.end)) return [];
    const inner = words.slice(first, at).filter(({ lower, tag }) => !QUANTIFIERS.test(lower) && tag !== "part" && tag !== "num" && tag !== "det" && tag !== "poss");
    const content = words.findIndex((word, index) => index >= first && (word === inner[0] || index === at));
    return [{
      start: words[content]?.start ?? start, end: head.end, sentence, text: join(words.slice(content, at + 1)),
      shape: "collective" as const, kind: KINDS[head.lemma] ?? "group", key: keyOf(inner, head), descriptors: [head.lemma],
      acts: words[first - 1] === undefined || words[first - 1]?.tag === "punct" || (next !== undefined && ((next.tag === "verb" && next.form !== "ing") || next.tag === "aux" || next.tag === "modal" || next.tag === "adv")),
      placed: false, owned: false,
    }];
  });
}

/** "Installers doubt": people by what they do, if they speak. */
const isAgentive = (words: readonly Token[], at: number): boolean => {
  const [head, next] = [words[at], words[at + 1]];
  const verb = next?.tag === "verb" ? next : words[at + 2];
  return head !== undefined && head.lower !== head.lemma && /(?:er|or|ist|ian|eer|ant)s$/u.test(head.lower) && (next?.tag === "verb" || next?.tag === "aux" || next?.tag === "adv") && verb?.tag === "verb" && REPORTING.has(verb.lemma) && !/^(?:paper|number|letter|order|matter|factor|figure|indicator|filter|computer|register|answer|offer|error|barrier|power|water|newspaper|chapter|poster|banner|disaster|sensor|scooter|helicopter|container|meter|shelter|tower|border|river|winter|summer|centre|center|theatre|tumor|vapor|color|colour|door|floor|plant|grant|covenant)s$/u.test(head.lower);
};

const speaksHere = (words: readonly Token[], at: number): boolean =>
  words.slice(at + 1, at + 5).some((word) => word.tag === "verb" && REPORTING.has(word.lemma)) || (words[at - 2]?.tag === "verb" && REPORTING.has(words[at - 2]?.lemma ?? "")) || words.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === "according");

/** Index of the first word of the noun phrase that ends at `head`. */
function firstOfPhrase(words: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < 5) {
    const word = words[first - 1];
    if (word === undefined || !(word.tag === "adj" || word.tag === "noun" || word.tag === "propn" || word.tag === "num" || word.tag === "det" || (word.tag === "part" && /^['’]/u.test(word.word)) || isTrade(words, first - 1))) break;
    first--;
    if (word.tag === "det") break;
  }
  return first;
}

/** "Mining companies": what they do, before what they are. */
function isTrade(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.tag;
  return words[at]?.form === "ing" && words[at + 1]?.tag === "noun" && before !== "aux" && before !== "noun" && before !== "propn" && before !== "pron" && before !== "part" && (before !== "punct" || words[at - 1]?.word !== ",");
}

/** One actor for one kind of people: by head, nation, and the word before a vague head. */
function keyOf(inner: readonly Token[], head: Token): string {
  const nation = inner.map(({ word }) => countryOfPeople(word) ?? countryNamed(word)).find((country) => country !== undefined) ?? "";
  const last = inner.filter(({ tag }) => tag === "noun" || tag === "propn" || tag === "adj" || tag === "verb").at(-1);
  const modifier = NEED_MODIFIER.has(head.lemma) && last !== undefined && countryOfPeople(last.word) === undefined && countryNamed(last.word) === undefined ? last.lemma : "";
  return [nation.toLowerCase(), modifier, head.lemma].filter((part) => part !== "").join(" ");
}
