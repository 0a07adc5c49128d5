import type { Actor, Block, BlockLabel, DocId, Dossier, DraftCard, DraftConsequence, DraftMeasure, Issue } from "./model.ts";
import { mergeInto, type Mergeable } from "./review/mergeInto.ts";
import { splitOff } from "./review/splitOff.ts";

/** What an author decides upon, and what of it can be changed. */
export interface Changes {
  readonly actor: Partial<Pick<Actor, "name" | "kind" | "playable" | "review">>;
  readonly measure: Partial<Pick<DraftMeasure, "cls" | "label" | "agent" | "target" | "status" | "review">>;
  readonly consequence: Partial<Pick<DraftConsequence, "category" | "of" | "kind" | "modality" | "review">>;
  readonly card: Partial<Pick<DraftCard, "text" | "source" | "via" | "status" | "wording" | "directness" | "stake" | "origin" | "about" | "review">>;
  readonly issue: Pick<Issue, "review">;
}

export type Subject = keyof Changes;

/** Fields of one thing, as they were and as they are from now on. `yes`: the author agrees that the card accuses a person. */
export type SetDecision = {
  [S in Subject]: { readonly op: "set"; readonly on: S; readonly id: string; readonly before: Changes[S]; readonly after: Changes[S]; readonly yes?: true };
}[Subject];

/** A piece that a split makes: a card or measure for one more passage, a consequence likewise, an actor for one alias. */
export interface SplitPart {
  readonly id: string;
  /** The text of a card, the label of a measure, the alias of an actor. */
  readonly words: string;
  /** Which passage comes out, counted from 0, where not every passage after the first does. */
  readonly at?: number;
}

export type AddDecision =
  | { readonly op: "add"; readonly on: "card"; readonly added: DraftCard }
  | { readonly op: "add"; readonly on: "measure"; readonly added: DraftMeasure }
  | { readonly op: "add"; readonly on: "actor"; readonly added: Actor };

/** What an author can decide about a dossier. */
export type Ruling =
  | SetDecision
  | AddDecision
  /** `from` goes up in `id`. */
  | { readonly op: "merge"; readonly on: Mergeable; readonly id: string; readonly from: string }
  | { readonly op: "split"; readonly on: Mergeable; readonly id: string; readonly parts: readonly SplitPart[] }
  /** The block that begins at `start` is of another kind than the rules said. */
  | { readonly op: "label"; readonly doc: DocId; readonly start: number; readonly before: BlockLabel; readonly after: BlockLabel };

/** A ruling with its time, milliseconds since 1970, on which nothing depends. Plain JSON; a list of them is the log of a review. */
export type Decision = Ruling & { readonly at: number };

/**
 * What a dossier becomes by the decisions of its author, in their order.
 *
 * Pure, and the same for the same log: to undo is to apply a shorter log. A decision about something that is not there changes nothing
 * (see {@link lostDecisions}). A card that accuses a person is never taken as confirmed without `yes`: it waits for its author, also when it
 * was confirmed before it was changed.
 */
export function applyDecisions(dossier: Dossier, decisions: readonly Decision[]): Dossier {
  return decisions.reduce((before, decision) => applyDecision(before, decision) ?? before, dossier);
}

/** The decisions of a log that have nothing to hold on to, for instance because a document was read anew. */
export function lostDecisions(dossier: Dossier, decisions: readonly Decision[]): readonly Decision[] {
  let now = dossier;
  return decisions.filter((decision) => {
    const next = applyDecision(now, decision);
    now = next ?? now;
    return next === null;
  });
}

/** The labels that the author gave to blocks: what a document has to be read with again. The last word on a block counts. */
export function labelsOf(decisions: readonly Decision[]): readonly { readonly doc: DocId; readonly start: number; readonly label: BlockLabel }[] {
  const labels = new Map<string, { doc: DocId; start: number; label: BlockLabel }>();
  for (const decision of decisions) {
    if (decision.op === "label") labels.set(`${decision.doc} ${decision.start}`, { doc: decision.doc, start: decision.start, label: decision.after });
  }
  return [...labels.values()];
}

function applyDecision(dossier: Dossier, decision: Decision): Dossier | null {
  switch (decision.op) {
    case "set":
      return set(dossier, decision);
    case "add":
      return add(dossier, decision);
    case "merge":
      return mergeInto(dossier, decision);
    case "split":
      return splitOff(dossier, decision);
    case "label":
      return relabel(dossier, decision);
  }
}

function set(dossier: Dossier, decision: SetDecision): Dossier | null {
  switch (decision.on) {
    case "actor":
      return changed(dossier, "actors", { id: decision.id, change: (one) => ({ ...one, ...decision.after }) });
    case "measure":
      return changed(dossier, "measures", { id: decision.id, change: (one) => ({ ...one, ...decision.after }) });
    case "consequence":
      return changed(dossier, "consequences", { id: decision.id, change: (one) => ({ ...one, ...decision.after }) });
    case "issue":
      return changed(dossier, "issues", { id: decision.id, change: (one) => ({ ...one, ...decision.after }) });
    case "card":
      return changed(dossier, "cards", { id: decision.id, change: (one) => setCard(one, decision.after, decision.yes === true) });
  }
}

function setCard(card: DraftCard, after: Changes["card"], yes: boolean): DraftCard {
  const next = { ...card, ...after };
  const confirms = after.review === "ok" || after.review === "edited";
  return confirms && card.accuses.length > 0 && !yes ? { ...next, review: "todo" } : next;
}

type ListName = "actors" | "measures" | "consequences" | "cards" | "issues";
type Member<L extends ListName> = Dossier[L][number];

/** The dossier with one member of a list changed; null where it has none of that id. */
function changed<L extends ListName>(dossier: Dossier, list: L, { id, change }: { readonly id: string; readonly change: (one: Member<L>) => Member<L> }): Dossier | null {
  const members = dossier[list] as readonly Member<L>[];
  if (!members.some((one) => one.id === id)) return null;
  return { ...dossier, [list]: members.map((one) => (one.id === id ? change(one) : one)) };
}

function add(dossier: Dossier, decision: AddDecision): Dossier | null {
  const taken = ({ id }: { readonly id: string }): boolean => id === decision.added.id;
  switch (decision.on) {
    case "actor":
      return dossier.actors.some(taken) ? null : { ...dossier, actors: [...dossier.actors, decision.added] };
    case "measure":
      return dossier.measures.some(taken) ? null : { ...dossier, measures: [...dossier.measures, decision.added] };
    case "card":
      return dossier.cards.some(taken) ? null : { ...dossier, cards: [...dossier.cards, decision.added] };
  }
}

function relabel(dossier: Dossier, { doc, start, after }: { readonly doc: DocId; readonly start: number; readonly after: BlockLabel }): Dossier | null {
  const isIt = (block: Block): boolean => block.start === start;
  if (!dossier.readings.some((reading) => reading.doc.id === doc && reading.blocks.some(isIt))) return null;
  const relabelled = (block: Block): Block => (isIt(block) ? { ...block, label: after, by: "author" } : block);
  const readings = dossier.readings.map((reading) => (reading.doc.id === doc ? { ...reading, blocks: reading.blocks.map(relabelled) } : reading));
  return { ...dossier, readings };
}
