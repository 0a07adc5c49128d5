import type { ActorKind } from "../model.ts";
import type { Mention, Shape } from "./mention.ts";
import { keyOf, shortForms } from "./shortForms.ts";

/** Mentions that name one and the same. */
export interface Cluster {
  readonly shape: Shape;
  readonly kind: ActorKind;
  /** The fullest name. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/**
 * Mentions grouped by whom they name: full and short forms, surnames, acronyms, a country with its government, "the council" with the council.
 * Two administrations of one country stay two.
 */
export function clusterMentions(mentions: readonly Mention[]): Cluster[] {
  const known = shortForms(mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention, known);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups].map(([key, group]) => ({ shape: shapeOf(key, group), kind: kindOf(key, group), name: nameOf(key, group), mentions: group }));
}

function shapeOf(key: string, group: readonly Mention[]): Shape {
  if (key.startsWith("person:")) return "person";
  if (key.startsWith("country:")) return "country";
  return group.find(({ shape }) => shape === "name")?.shape ?? group[0]?.shape ?? "name";
}

function kindOf(key: string, group: readonly Mention[]): ActorKind {
  if (key.startsWith("person:")) return "person";
  if (key.startsWith("country:")) return "government";
  return group.find(({ kind, shape }) => kind !== "unknown" && shape === "name")?.kind ?? group.find(({ kind }) => kind !== "unknown")?.kind ?? "unknown";
}

/** The longest name; countries by their first, parties by their shortest. */
function nameOf(key: string, group: readonly Mention[]): string {
  if (key.startsWith("country:")) return key.slice("country:".length);
  const named = group.filter(({ shape }) => shape === "name" || shape === "person").map(({ text }) => text);
  const texts = named.length > 0 ? named : group.map(({ text }) => text);
  const words = (text: string): number => text.split(" ").length;
  if (key.startsWith("collective:")) {
    const shortest = [...texts].sort((one, other) => one.length - other.length)[0] ?? "";
    return shortest.charAt(0).toUpperCase() + shortest.slice(1);
  }
  const longest = [...texts].sort((one, other) => words(other) - words(one) || other.length - one.length)[0] ?? "";
  return longest === longest.toUpperCase() && longest.length > 6 ? longest.charAt(0) + longest.slice(1).toLowerCase() : longest.charAt(0).toUpperCase() + longest.slice(1);
}
