import type { Actor, DocId, DocumentReading, Place } from "../model.ts";

/** The actors of several documents, and under which id each document's own go. */
export interface MergedActors {
  readonly actors: readonly Actor[];
  /** What an actor of one document is called in the dossier. "author" and "unnamed" are called that everywhere. */
  idOf(doc: DocId, id: string): string;
}

/** Actors that share a name are one, whichever documents they come from; the best known name stands. */
export function mergeActors(readings: readonly DocumentReading[]): MergedActors {
  const merged: Growing[] = [];
  const byName = new Map<string, Growing>();
  const renamed = new Map<string, Growing>();
  for (const { doc, actors } of readings) {
    for (const actor of actors) {
      const names = namesOf(actor);
      const known = names.map((name) => byName.get(name)).find((other) => other !== undefined && fits(other.actor, actor) && !other.docs.has(doc.id));
      const entry = known ?? { actor: { ...actor, aliases: [], mentions: [], says: 0, score: 0 }, aliases: new Set<string>(), descriptors: new Set<string>(), mentions: [], says: 0, score: 0, docs: new Set<string>() };
      if (known === undefined) merged.push(entry);
      grow(entry, doc.id, actor);
      for (const name of names) if (!byName.has(name)) byName.set(name, entry);
      renamed.set(`${doc.id} ${actor.id}`, entry);
    }
  }
  const taken = new Set<string>();
  const ids = new Map(merged.map((entry) => [entry, free(entry.actor.id, taken)]));
  const actors = merged
    .map((entry): Actor => ({ ...entry.actor, id: ids.get(entry) ?? entry.actor.id, aliases: [...entry.aliases], descriptors: [...entry.descriptors], mentions: entry.mentions, says: entry.says, score: entry.score, review: "todo" }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { actors, idOf: (doc, id) => ids.get(renamed.get(`${doc} ${id}`) as Growing) ?? id };
}

interface Growing {
  readonly actor: Actor;
  readonly aliases: Set<string>;
  readonly descriptors: Set<string>;
  readonly mentions: Place[];
  readonly docs: Set<DocId>;
  says: number;
  score: number;
}

function grow(entry: Growing, doc: DocId, actor: Actor): void {
  for (const alias of [actor.name, ...actor.aliases]) if (alias !== entry.actor.name) entry.aliases.add(alias);
  for (const descriptor of actor.descriptors) entry.descriptors.add(descriptor);
  entry.mentions.push(...actor.mentions);
  entry.says += actor.says;
  entry.score += actor.score;
  entry.docs.add(doc);
}

/** The names that can only mean this actor: those with a capital, folded, without "the". */
function namesOf({ name, aliases }: Actor): readonly string[] {
  return [name, ...aliases].filter((alias) => /^(?:the )?\p{Lu}/u.test(alias) && alias.length > 1).map((alias) => alias.toLowerCase().replace(/[’']s?$/, "").replace(/^the /, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim());
}

/** A person and a company of one name are two. */
const fits = (one: Actor, other: Actor): boolean => one.kind === other.kind || (one.kind !== "person" && other.kind !== "person");

function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let n = 2; taken.has(name); n++) name = `${id}-${n}`;
  taken.add(name);
  return name;
}
