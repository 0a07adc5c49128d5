import type { Actor, Dossier, DraftCard, DraftConsequence, DraftMeasure, Issue, Place } from "../../../documents/model.ts";
import type { Tab } from "./rows.ts";

/** One thing of a dossier, with the list that it stands in. */
export type Thing =
  | { readonly on: "actor"; readonly one: Actor }
  | { readonly on: "measure"; readonly one: DraftMeasure }
  | { readonly on: "card"; readonly one: DraftCard }
  | { readonly on: "consequence"; readonly one: DraftConsequence }
  | { readonly on: "issue"; readonly one: Issue };

export const TAB_OF = { actor: "roles", measure: "measures", card: "evidence", consequence: "consequences", issue: "issues" } as const satisfies Record<Thing["on"], Tab>;

/** The thing of a list that has an id, or undefined. */
export function thingOf(dossier: Dossier, tab: Tab, id: string): Thing | undefined {
  const isIt = (one: { readonly id: string }): boolean => one.id === id;
  switch (tab) {
    case "roles":
      return wrapped("actor", dossier.actors.find(isIt));
    case "measures":
      return wrapped("measure", dossier.measures.find(isIt));
    case "evidence":
      return wrapped("card", dossier.cards.find(isIt));
    case "consequences":
      return wrapped("consequence", dossier.consequences.find(isIt));
    case "issues":
      return wrapped("issue", dossier.issues.find(isIt));
  }
}

/** Where the documents say it, the first place first. */
export function placesOf(thing: Thing): readonly Place[] {
  return thing.on === "actor" ? thing.one.mentions : thing.one.anchors;
}

const wrapped = <T extends Thing>(on: T["on"], one: T["one"] | undefined): T | undefined => (one === undefined ? undefined : ({ on, one } as T));
