import { REFERENCE_PLACES, placesIn, type MentionKind, type ReferencePlaces } from "../referencePlaces.ts";

/** Ids of parts that are taken out, by kind. */
export type Gone = Readonly<Partial<Record<MentionKind, ReadonlySet<string>>>>;

/**
 * A copy of a scenario from whose lists everything is dropped that names a part that is gone: an id in a list of ids, or an item whose
 * own subject it is, such as a card under a claim. Names that stand alone, and conditions, are the caller's to mend.
 */
export function withoutMentions<T>(scenario: T, gone: Gone): T {
  const isGone = (kind: ReferencePlaces["text"], id: unknown): boolean => kind !== undefined && kind !== "reading" && kind !== "figure" && typeof id === "string" && gone[kind]?.has(id) === true;

  function dropped(places: ReferencePlaces | undefined, item: unknown): boolean {
    if (places === undefined) return false;
    if (typeof item === "string") return isGone(places.text, item);
    if (typeof item !== "object" || item === null || Array.isArray(item)) return false;
    return Object.entries(item).some(([name, value]) => typeof value === "string" && isGone(placesIn(places, name)?.text, value));
  }

  function copy(places: ReferencePlaces | undefined, it: unknown): unknown {
    if (places === undefined || typeof it !== "object" || it === null) return it;
    if (Array.isArray(it)) return it.filter((item, i) => !dropped(placesIn(places, i), item)).map((item, i) => copy(placesIn(places, i), item));
    return Object.fromEntries(Object.entries(it).map(([name, value]) => [name, copy(placesIn(places, name), value)]));
  }

  return copy(REFERENCE_PLACES, scenario) as T;
}
