import type { Actor, Anchor, Dossier, DraftCard } from "../model.ts";
import type { Mergeable } from "./mergeInto.ts";

interface Split {
  readonly on: Mergeable;
  readonly id: string;
  /** In the order of the passages after the first, or of an actor's aliases; with `at`, only the passages that these count. */
  readonly parts: readonly { readonly id: string; readonly words: string; readonly at?: number }[];
}

/**
 * The dossier in which one thing has become several: a card, measure or consequence keeps its first passage and each of the next ones
 * becomes a part of its own, or only those that are chosen do; an actor's aliases become actors, with the mentions that go by them. Parts wait for the author's word.
 *
 * @returns Null where the thing is not there, has nothing to split, or a part's id is taken.
 */
export function splitOff(dossier: Dossier, { on, id, parts }: Split): Dossier | null {
  if (parts.length === 0) return null;
  switch (on) {
    case "card":
      return split(dossier.cards, { id, parts, cut: cutCard }, (cards) => ({ ...dossier, cards }));
    case "measure":
      return split(dossier.measures, { id, parts, cut: cutLabelled }, (measures) => ({ ...dossier, measures }));
    case "consequence":
      return split(dossier.consequences, { id, parts, cut: cutPassages }, (consequences) => ({ ...dossier, consequences }));
    case "actor":
      return split(dossier.actors, { id, parts, cut: (actor, names) => cutActor(dossier, { actor, names }) }, (actors) => ({ ...dossier, actors }));
  }
}

interface Cut<T> {
  readonly id: string;
  readonly parts: Split["parts"];
  readonly cut: (whole: T, parts: Split["parts"]) => readonly T[] | null;
}

function split<T extends { readonly id: string }>(members: readonly T[], { id, parts, cut }: Cut<T>, settle: (members: readonly T[]) => Dossier): Dossier | null {
  const whole = members.find((one) => one.id === id);
  const pieces = whole === undefined ? null : cut(whole, parts);
  if (pieces === null || new Set(pieces.map((piece) => piece.id)).size < pieces.length) return null;
  if (members.some((one) => one.id !== id && pieces.some((piece) => piece.id === one.id))) return null;
  return settle(members.flatMap((one) => (one === whole ? pieces : [one])));
}

interface WithPassages {
  readonly id: string;
  readonly anchors: readonly Anchor[];
}

function cutPassages<T extends WithPassages>(whole: T, parts: Split["parts"]): readonly T[] | null {
  const chosen = parts.map(({ at }, index) => at ?? index + 1);
  const out = chosen.flatMap((at) => whole.anchors[at] ?? []);
  const stay = whole.anchors.filter((_, index) => !chosen.includes(index));
  const isWhole = parts.some(({ at }) => at !== undefined) || stay.length === 1;
  if (!isWhole || stay.length === 0 || new Set(out).size !== parts.length) return null;
  return [{ ...whole, anchors: stay }, ...out.map((anchor, index) => ({ ...whole, id: parts[index]?.id ?? "", anchors: [anchor], review: "todo" as const }))];
}

/** The rest of a measure is named by the author's words. */
const cutLabelled: typeof cutPassages = (whole, parts) =>
  cutPassages(whole, parts)?.map((piece, index) => (index === 0 ? piece : { ...piece, label: parts[index - 1]?.words ?? "" })) ?? null;

function cutCard(whole: DraftCard, parts: Split["parts"]): readonly DraftCard[] | null {
  // The words of a card are those of its first passage: that one stays.
  if (parts.some(({ at }) => at === 0)) return null;
  return cutPassages(whole, parts)?.map((piece, index) => (index === 0 ? piece : { ...piece, text: parts[index - 1]?.words ?? "", verbatim: piece.anchors[0]?.quote ?? "" })) ?? null;
}

function cutActor(dossier: Dossier, { actor, names }: { readonly actor: Actor; readonly names: Split["parts"] }): readonly Actor[] | null {
  if (names.some(({ words }) => !actor.aliases.includes(words))) return null;
  const texts = new Map(dossier.readings.map(({ doc }) => [doc.id, doc.text]));
  const called = (alias: string) => actor.mentions.filter(({ doc, start, end }) => texts.get(doc)?.slice(start, end) === alias);
  const gone = new Set(names.map(({ words }) => words));
  const rest: Actor = {
    ...actor,
    aliases: actor.aliases.filter((alias) => !gone.has(alias)),
    mentions: actor.mentions.filter(({ doc, start, end }) => !gone.has(texts.get(doc)?.slice(start, end) ?? "")),
  };
  const pieces = names.map(({ id, words }): Actor => ({ ...actor, id, name: words, aliases: [], mentions: called(words), says: 0, score: 0, review: "todo" }));
  return [rest, ...pieces];
}
