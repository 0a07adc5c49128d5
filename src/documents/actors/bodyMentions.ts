import { BODY_NOUNS, OFFICE_NOUNS } from "../lexicons/institutions.ts";
import { SPOKESPEOPLE } from "../lexicons/speakers.ts";
import type { Token } from "../language/tag.ts";
import type { ActorKind, Span } from "../model.ts";
import type { Mention } from "./mention.ts";

const DEFINITE = /^(?:the|its|their|our|this)$/u;

/** Bodies and offices that the text takes as known: "the council", "the teachers' union", "the prime minister". */
export function bodyMentions({ words, sentence }: { readonly words: readonly Token[]; readonly sentence: number }, named: readonly Span[]): Mention[] {
  return words.flatMap((head, at) => {
    const kind = kindOf(head);
    const next = words[at + 1];
    const speaks = next?.tag === "noun" && SPOKESPEOPLE.has(next.lemma) && kind !== "person" && words[at + 2]?.tag !== "noun";
    if (kind === undefined || (next?.tag === "noun" && !speaks) || next?.tag === "propn" || named.some((span) => span.start < head.end && head.start < span.end)) return [];
    const first = firstWord(words, at) ?? (speaks ? at : undefined);
    if (first === undefined || isNamed(words[at + 1], named) || isApposed(words, first, named)) return [];
    const start = words[first]?.start ?? head.start;
    const modifiers = words.slice(first, at).filter(({ tag }) => tag === "noun" || tag === "adj" || tag === "propn").map(({ lemma }) => lemma);
    return [{
      start, end: head.end, sentence, text: join(words.slice(first, at + 1)), shape: "body" as const, kind, key: [...modifiers, head.lemma].join(" "), descriptors: [head.lemma],
      acts: speaks || next !== undefined && (next.tag === "verb" || next.tag === "aux" || next.tag === "modal" || next.tag === "adv"), placed: false, owned: false,
    }];
  });
}

function kindOf(head: Token): ActorKind | undefined {
  if (head.tag !== "noun" || head.lower !== head.lemma) return undefined;
  return BODY_NOUNS.get(head.lemma) ?? (OFFICE_NOUNS.has(head.lemma) ? "person" : undefined);
}

/** Whether a name follows at once: "the minister Anna Lind", "the minister, Anna Lind" name the person. */
const isNamed = (next: Token | undefined, named: readonly Span[]): boolean => next !== undefined && named.some(({ start }) => start >= next.start && start <= next.end + 1) && (next.tag === "propn" || next.word === ",");

/** "Kelpwatch, the agency": the name was just given. */
const isApposed = (words: readonly Token[], first: number, named: readonly Span[]): boolean => words[first - 2]?.word === "," && named.some(({ end }) => end === words[first - 3]?.end);

/** First word after the article, at most four before the head; undefined without an article. */
function firstWord(words: readonly Token[], head: number): number | undefined {
  let first = head;
  while (first > 0 && head - first < 5) {
    const word = words[first - 1];
    if (word === undefined) return undefined;
    if (DEFINITE.test(word.lower)) return first;
    if (!(word.tag === "adj" || word.tag === "noun" || word.tag === "propn" || (word.tag === "part" && /^['’]/u.test(word.word)))) return undefined;
    first--;
  }
  return undefined;
}

/** Words with the blanks that stood between them. */
export const join = (words: readonly Token[]): string => words.map((word, at) => (at > 0 && word.start > (words[at - 1]?.end ?? 0) ? ` ${word.word}` : word.word)).join("");
