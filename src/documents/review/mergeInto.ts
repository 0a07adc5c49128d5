import type { Actor, Anchor, Dossier, DraftCard, DraftConsequence, DraftMeasure, Place } from "../model.ts";

/** What can be merged and split. */
export type Mergeable = "actor" | "measure" | "consequence" | "card";

interface Merge {
  readonly on: Mergeable;
  readonly id: string;
  readonly from: string;
}

/**
 * The dossier in which `from` has gone up in `id`: its passages are added, and whatever spoke of it speaks of the other.
 *
 * @returns Null where one of the two is not there, or both are the same.
 */
export function mergeInto(dossier: Dossier, { on, id, from }: Merge): Dossier | null {
  switch (on) {
    case "card":
      return merged(dossier.cards, { id, from, join: joinCards }, (cards) => renamedIssues({ ...dossier, cards }, { id, from }));
    case "measure":
      return merged(dossier.measures, { id, from, join: joinPassages }, (measures) => renamedMeasure({ ...dossier, measures }, { id, from }));
    case "consequence":
      return merged(dossier.consequences, { id, from, join: joinPassages }, (consequences) => renamedIssues({ ...dossier, consequences }, { id, from }));
    case "actor":
      return merged(dossier.actors, { id, from, join: joinActors }, (actors) => renamedActor({ ...dossier, actors }, { id, from }));
  }
}

interface Join<T> {
  readonly id: string;
  readonly from: string;
  readonly join: (kept: T, gone: T) => T;
}

function merged<T extends { readonly id: string }>(members: readonly T[], { id, from, join }: Join<T>, settle: (members: readonly T[]) => Dossier): Dossier | null {
  const kept = members.find((one) => one.id === id);
  const gone = members.find((one) => one.id === from);
  if (kept === undefined || gone === undefined || kept === gone) return null;
  return settle(members.filter((one) => one !== gone).map((one) => (one === kept ? join(kept, gone) : one)));
}

/** A card that accuses somebody more by the merger needs a new yes. */
function joinCards(kept: DraftCard, gone: DraftCard): DraftCard {
  const accuses = union(kept.accuses, gone.accuses);
  return {
    ...joinPassages(kept, gone),
    about: {
      measures: union(kept.about.measures, gone.about.measures),
      consequences: union(kept.about.consequences, gone.about.consequences),
      actors: union(kept.about.actors, gone.about.actors),
    },
    accuses,
    review: accuses.length > kept.accuses.length && kept.review !== "dropped" ? "todo" : kept.review,
  };
}

function joinPassages<T extends DraftCard | DraftMeasure | DraftConsequence>(kept: T, gone: T): T {
  return { ...kept, anchors: places<Anchor>(kept.anchors, gone.anchors) };
}

function joinActors(kept: Actor, gone: Actor): Actor {
  return {
    ...kept,
    aliases: union(kept.aliases, [gone.name, ...gone.aliases]).filter((alias) => alias !== kept.name),
    descriptors: union(kept.descriptors, gone.descriptors),
    mentions: places<Place>(kept.mentions, gone.mentions),
    says: kept.says + gone.says,
    score: kept.score + gone.score,
    playable: kept.playable || gone.playable,
  };
}

/** All places of both, each once, those of the first first. */
function places<P extends Place>(first: readonly P[], second: readonly P[]): readonly P[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((place) => !known.has(keyOf(place)))];
}

const keyOf = ({ doc, start, end }: Place): string => `${doc} ${start} ${end}`;

const union = (first: readonly string[], second: readonly string[]): readonly string[] => [...new Set([...first, ...second])];

interface Renaming {
  readonly id: string;
  readonly from: string;
}

/** One name for another in a list, each name once. */
const renamed = (names: readonly string[], { id, from }: Renaming): readonly string[] =>
  names.includes(from) ? [...new Set(names.map((name) => (name === from ? id : name)))] : names;

function renamedIssues(dossier: Dossier, renaming: Renaming): Dossier {
  return { ...dossier, issues: dossier.issues.map((issue) => ({ ...issue, refs: renamed(issue.refs, renaming) })) };
}

function renamedMeasure(dossier: Dossier, renaming: Renaming): Dossier {
  const { id, from } = renaming;
  return renamedIssues(
    {
      ...dossier,
      cards: dossier.cards.map((card) => ({ ...card, about: { ...card.about, measures: renamed(card.about.measures, renaming) } })),
      consequences: dossier.consequences.map((one) => (one.of === from ? { ...one, of: id } : one)),
    },
    renaming,
  );
}

function renamedActor(dossier: Dossier, renaming: Renaming): Dossier {
  const one = (name: string): string => (name === renaming.from ? renaming.id : name);
  return renamedIssues(
    {
      ...dossier,
      cards: dossier.cards.map((card) => ({
        ...card,
        source: one(card.source),
        via: renamed(card.via, renaming),
        accuses: renamed(card.accuses, renaming),
        about: { ...card.about, actors: renamed(card.about.actors, renaming) },
      })),
      measures: dossier.measures.map((measure) => ({
        ...measure,
        ...(measure.agent !== undefined && { agent: one(measure.agent) }),
        ...(measure.target !== undefined && { target: one(measure.target) }),
      })),
    },
    renaming,
  );
}
