import type { JsonPath } from "./jsonPath.ts";
import { placesIn, REFERENCE_PLACES, type MentionKind, type ReferenceKind, type ReferencePlaces } from "./referencePlaces.ts";

/** A place where one part of the file names another. */
export interface Mention {
  readonly kind: MentionKind;
  readonly id: string;
  readonly path: JsonPath;
  /** Whether the name stands as the name of a field. */
  readonly on?: "name";
}

const KIND_OF_PREFIX: Readonly<Record<string, MentionKind>> = { m: "meter", p: "policy", x: "signal", r: "role" };
const LINK = "link:";

/** What a text names: "m:security" the meter security, "link:L01" the link L01; nothing where it names no part ("round", "gain"). */
export function namedBy(kind: ReferenceKind, text: string): { readonly kind: MentionKind; readonly id: string } | undefined {
  if (kind === "figure") return text.startsWith(LINK) ? { kind: "link", id: text.slice(LINK.length) } : undefined;
  if (kind !== "reading") return { kind, id: text };
  const colon = text.indexOf(":");
  const prefix = KIND_OF_PREFIX[text.slice(0, Math.max(0, colon))];
  return prefix === undefined ? undefined : { kind: prefix, id: text.slice(colon + 1) };
}

/**
 * Every place in a file that names another part, in the order of its fields.
 *
 * Takes any JSON value, of a file that is not whole or not valid too: what has not the form that it should have names nothing.
 */
export function mentions(scenario: unknown): readonly Mention[] {
  const found: Mention[] = [];

  function note(kind: ReferenceKind, written: string, at: Pick<Mention, "path" | "on">): void {
    const named = namedBy(kind, written);
    if (named !== undefined) found.push({ ...named, ...at });
  }

  function walk(places: ReferencePlaces | undefined, it: unknown, path: JsonPath): void {
    if (places === undefined || it === null || it === undefined) return;
    if (typeof it === "string") {
      if (places.text !== undefined) note(places.text, it, { path });
    } else if (Array.isArray(it)) {
      it.forEach((item: unknown, i) => walk(placesIn(places, i), item, [...path, i]));
    } else if (typeof it === "object") {
      for (const [name, item] of Object.entries(it)) {
        if (places.names !== undefined) note(places.names, name, { path: [...path, name], on: "name" });
        walk(placesIn(places, name), item, [...path, name]);
      }
    }
  }

  walk(REFERENCE_PLACES, scenario, []);
  return found;
}
