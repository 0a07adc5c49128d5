import type { Decision } from "../decisions.ts";
import type { Anchor, CanonicalDocument, DocId, Dossier, Span } from "../model.ts";
import { findAgain } from "./findAgain.ts";

/** What became of a log when a document was replaced by another version of it. */
export interface Followed {
  readonly log: readonly Decision[];
  /** How many decisions have lost the passage that they were about; they are left out, nothing is guessed. */
  readonly lost: number;
}

interface Versions {
  /** Read with the old version, before any decision. */
  readonly before: Dossier;
  /** Read with the new one. */
  readonly after: Dossier;
  readonly from: DocId;
  readonly to: DocId;
}

/**
 * Takes the decisions about one version of a document over to another: passages are found again by their quote and what stands around it, and
 * what stood on a passage is what stands on it now.
 */
export function followText(log: readonly Decision[], versions: Versions): Followed {
  const { after, from, to } = versions;
  const doc = after.readings.find((reading) => reading.doc.id === to)?.doc;
  if (doc === undefined) return { log, lost: 0 };
  const names = namesOf(versions, doc);
  const own = new Set(log.flatMap((decision) => (decision.op === "add" ? [decision.added.id] : decision.op === "split" ? decision.parts.map(({ id }) => id) : [])));
  const rename = (id: string): string | null => (own.has(id) ? id : (names.get(id) ?? null));

  const follow = (decision: Decision): Decision | null => {
    switch (decision.op) {
      case "label":
        return decision.doc === from ? followLabel(decision, versions) : decision;
      case "add":
        return followAdded(decision, from, doc);
      case "merge": {
        const [id, gone] = [rename(decision.id), rename(decision.from)];
        return id === null || gone === null ? null : { ...decision, id, from: gone };
      }
      case "set":
      case "split": {
        const id = rename(decision.id);
        return id === null ? null : { ...decision, id };
      }
    }
  };
  const followed = log.map(follow).filter((decision) => decision !== null);
  return { log: followed, lost: log.length - followed.length };
}

interface Named {
  readonly id: string;
  readonly anchors?: readonly Anchor[];
}

/** For everything of the old dossier its name in the new one: the same, or the name of what stands on its passage now. */
function namesOf({ before, after, from }: Versions, doc: CanonicalDocument): ReadonlyMap<string, string> {
  const lists: readonly (readonly [readonly Named[], readonly Named[]])[] = [
    [before.actors, after.actors],
    [before.measures, after.measures],
    [before.consequences, after.consequences],
    [before.cards, after.cards],
    [before.issues, after.issues],
  ];
  const names = new Map<string, string>();
  for (const [old, now] of lists) {
    const known = new Set(now.map(({ id }) => id));
    for (const { id, anchors = [] } of old) {
      const there = anchors.filter((anchor) => anchor.doc === from).map((anchor) => findAgain(anchor, doc));
      const name = known.has(id) ? id : now.find((one) => one.anchors?.some((anchor) => there.some((place) => place !== null && anchor.doc === place.doc && overlaps(anchor, place))))?.id;
      if (name !== undefined) names.set(id, name);
    }
  }
  return names;
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

function followLabel(decision: Extract<Decision, { readonly op: "label" }>, { before, after, from, to }: Versions): Decision | null {
  const old = before.readings.find(({ doc }) => doc.id === from);
  const now = after.readings.find(({ doc }) => doc.id === to);
  const block = old?.blocks.find(({ start }) => start === decision.start);
  if (old === undefined || now === undefined || block === undefined) return null;
  const text = old.doc.text.slice(block.start, block.end);
  const same = now.blocks.find(({ start, end }) => now.doc.text.slice(start, end) === text);
  return same === undefined ? null : { ...decision, doc: to, start: same.start };
}

/** Something that the author added stays as long as one of its passages is found. */
function followAdded(decision: Extract<Decision, { readonly op: "add" }>, from: DocId, doc: CanonicalDocument): Decision | null {
  if (decision.on === "actor") return decision;
  const found = decision.added.anchors.map((anchor) => (anchor.doc === from ? findAgain(anchor, doc) : anchor)).filter((anchor) => anchor !== null);
  if (found.length === 0) return null;
  return { ...decision, added: { ...decision.added, anchors: found } } as Decision;
}
