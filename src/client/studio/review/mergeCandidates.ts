import type { Actor, Dossier, DraftCard } from "../../../documents/model.ts";
import type { Mergeable } from "../../../documents/review/mergeInto.ts";

/** With what something might be merged, the likeliest first; at most so many are shown. */
const SHOWN = 5;

/** Less alike than this is another thing. Tried on five articles: what is below shares only the names that stand everywhere. */
const LEAST: Readonly<Record<Mergeable, number>> = { card: 0.2, measure: 0.15, consequence: 0.2, actor: 0.15 };

/** Words that say nothing about whether two sentences say the same. */
const COMMON = new Set("a an and are as at be been by can could for from had has have in into is it its may might more not of on or said says she he than that the their they this to was were which who will with would".split(" "));

interface Alike {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  /** Things of unlike keys are less likely to be the same. */
  readonly key: string;
}

/** Ids of what a card, measure, consequence or actor might be merged with. */
export function mergeCandidates(dossier: Dossier, on: Mergeable, id: string): readonly string[] {
  const things = alikes(dossier, on);
  const one = things.find((thing) => thing.id === id);
  if (one === undefined) return [];
  return things
    .filter((thing) => thing !== one)
    .map((thing) => ({ id: thing.id, likeness: likeness(one, thing) }))
    .filter((thing) => thing.likeness >= LEAST[on])
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map((thing) => thing.id);
}

function alikes(dossier: Dossier, on: Mergeable): readonly Alike[] {
  switch (on) {
    case "card":
      return dossier.cards.filter(isHere).map((card) => ({ id: card.id, words: wordsOf(card.verbatim), key: cardKey(card) }));
    case "measure":
      return dossier.measures.filter(isHere).map(({ id, label, cls, anchors }) => ({ id, words: wordsOf(`${label} ${anchors[0]?.quote ?? ""}`), key: cls }));
    // One sentence may tell of two consequences: what counts is what they are called.
    case "consequence":
      return dossier.consequences.filter(isHere).map(({ id, category, of = "" }) => ({ id, words: wordsOf(category), key: of }));
    case "actor":
      return dossier.actors.filter(isHere).map((actor) => ({ id: actor.id, words: wordsOf(namesOf(actor).join(" ")), key: actor.kind }));
  }
}

const isHere = ({ review }: { readonly review?: DraftCard["review"] }): boolean => review !== "dropped";
const cardKey = ({ source, about }: DraftCard): string => `${source} ${about.measures.join(" ")}`;
const namesOf = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases];

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

/** Share of words that both have, of all that either has; half again as much where they are of one kind. */
function likeness(one: Alike, other: Alike): number {
  let both = 0;
  for (const word of one.words) if (other.words.has(word)) both += 1;
  const all = one.words.size + other.words.size - both;
  return all === 0 ? 0 : (both / all) * (one.key === other.key ? 1.5 : 1);
}
