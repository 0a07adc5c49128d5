import type { Changes, Decision, Ruling } from "../../../documents/decisions.ts";
import type { MeasureStatus, Place, Review as Verdict, Status } from "../../../documents/model.ts";
import type { Review } from "./makeReview.ts";
import { rowKey } from "./marks.ts";
import { mergeCandidates } from "./mergeCandidates.ts";
import { freeId, newCard, shortened } from "./newCard.ts";
import type { Said } from "./reviewState.ts";
import { rowsOf, TABS, type Row, type Tab } from "./rows.ts";
import { placesOf, TAB_OF, thingOf, type Thing } from "./things.ts";

export const STATUSES: readonly Status[] = ["asserted", "reported", "alleged", "denied", "opinion"];
export const MEASURE_STATUSES: readonly MeasureStatus[] = ["proposed", "considered", "enacted", "predicted", "reported", "called-for", "threatened", "denied"];

/** What an author can do with the row that is chosen; the keys and the buttons call the same. */
export function makeMoves(review: Review) {
  const { getState: get, setState: set } = review.store;

  const hand: Hand = {
    review,
    say: (what) => set({ said: { what, count: (get().said?.count ?? 0) + 1 } }),
    chosen: () => {
      const { now, tab, chosen: ids } = get();
      const id = ids[tab];
      return now === null || id === undefined ? undefined : thingOf(now, tab, id);
    },
  };
  const walk = walking(hand);
  return { ...hand, ...walk, ...judging(hand, walk.goOn), ...changing(hand, walk.choose), ...joining(hand), ...history(hand, walk.choose) };
}

export type Moves = ReturnType<typeof makeMoves>;

/** What all moves need. */
interface Hand {
  readonly review: Review;
  readonly say: (what: Said) => void;
  readonly chosen: () => Thing | undefined;
}

function walking({ review, say }: Hand) {
  const { getState: get, setState: set } = review.store;

  /** Chooses a row and shows the first place of it in its document. */
  const choose = (tab: Tab, id: string): void => {
    const { now, chosen: ids, doc } = get();
    const thing = now === null ? undefined : thingOf(now, tab, id);
    const places = thing === undefined ? [] : placesOf(thing);
    const shown = places.some((place) => place.doc === doc) ? doc : (places[0]?.doc ?? doc);
    set({ tab, chosen: { ...ids, [tab]: id }, doc: shown, lit: [rowKey(tab, id)], asking: null });
  };

  /** Chooses a row by its name among the marks. */
  const chooseKey = (key: string): void => {
    const [tab, id] = rowOf(key);
    choose(tab, id);
  };

  const rows = (): readonly Row[] => {
    const { base, now, tab } = get();
    return base === null || now === null ? [] : rowsOf(tab, { base, now }).main;
  };

  /** The row so many steps away; the ends hold. */
  const step = (by: 1 | -1): void => {
    const list = rows();
    const at = list.findIndex(({ id }) => id === get().chosen[get().tab]);
    const next = list[at < 0 ? 0 : Math.min(Math.max(at + by, 0), list.length - 1)];
    if (next !== undefined) choose(get().tab, next.id);
  };

  /** The next row that waits for the author, from the top again after the last. */
  const goOn = (): void => {
    const list = rows();
    const at = list.findIndex(({ id }) => id === get().chosen[get().tab]);
    const waiting = [...list.slice(at + 1), ...list.slice(0, at + 1)].find((row) => row.review === "todo");
    if (waiting === undefined) say("allSeen");
    else choose(get().tab, waiting.id);
  };

  /** Opens a list at the row that was chosen in it last, or at its first. */
  const openTab = (tab: Tab): void => {
    set({ tab, asking: null });
    const id = get().chosen[tab] ?? rows()[0]?.id;
    if (id !== undefined) choose(tab, id);
  };

  const close = (): void => set({ asking: null });

  return { choose, chooseKey, step, goOn, openTab, close };
}

function judging({ review, chosen }: Hand, goOn: () => void) {
  const { getState: get, setState: set } = review.store;

  const rule = (thing: Thing, after: Verdict, said: Said): void => {
    const before = thing.one.review ?? "todo";
    review.decide({ op: "set", on: thing.on, id: thing.one.id, before: { review: before }, after: { review: after }, ...(said === "accepted" && { yes: true }) } as Ruling, said);
  };

  const confirm = (thing: Thing): void => {
    rule(thing, thing.one.review === "edited" ? "edited" : "ok", "accepted");
    goOn();
  };

  /** Accepts and goes on; a card that accuses somebody asks first, and this never answers. */
  const accept = (): void => {
    const thing = chosen();
    if (thing === undefined) return;
    if (thing.on === "card" && thing.one.accuses.length > 0) set({ asking: { kind: "yes", id: thing.one.id } });
    else confirm(thing);
  };

  /** Says yes to an accusation, where that is asked. */
  const sayYes = (): void => {
    const thing = chosen();
    const { asking } = get();
    if (thing !== undefined && asking?.kind === "yes" && asking.id === thing.one.id) confirm(thing);
  };

  const drop = (): void => {
    const thing = chosen();
    if (thing === undefined) return;
    if (thing.one.review === "dropped") return rule(thing, "todo", "putBack");
    rule(thing, "dropped", "dropped");
    goOn();
  };

  return { accept, sayYes, drop };
}

function changing({ review, chosen, say }: Hand, choose: (tab: Tab, id: string) => void) {
  const { getState: get, setState: set } = review.store;

  /** Changes fields of a thing. A card that accuses somebody stays to be confirmed. */
  const change = <S extends keyof Changes>(on: S, { id, before, after }: { readonly id: string; readonly before: Changes[S]; readonly after: Changes[S] }): void =>
    review.decide({ op: "set", on, id, before, after: { ...after, review: "edited" } } as Ruling, "edited");

  /** The status that a number key stands for. */
  const setStatus = (number: number): void => {
    const thing = chosen();
    if (thing?.on === "card") {
      const status = STATUSES[number - 1];
      if (status !== undefined) change("card", { id: thing.one.id, before: { status: thing.one.status }, after: { status } });
    } else if (thing?.on === "measure") {
      const status = MEASURE_STATUSES[number - 1];
      if (status !== undefined) change("measure", { id: thing.one.id, before: { status: thing.one.status }, after: { status } });
    }
  };

  const askEdit = (): void => {
    const thing = chosen();
    if (thing !== undefined && thing.on !== "issue") set({ asking: { kind: "edit", id: thing.one.id } });
  };

  const askWhy = (): void => {
    const thing = chosen();
    if (thing !== undefined) set({ asking: { kind: "why", id: thing.one.id } });
  };

  /** A new card from a passage; it is chosen at once. */
  const addCard = (place: Place | null): void => {
    const { now } = get();
    const added = now === null || place === null ? null : newCard(now, place, freeId(now));
    if (added === null) return say("noSelection");
    review.decide({ op: "add", on: "card", added }, "added");
    choose("evidence", added.id);
  };

  return { change, setStatus, askEdit, askWhy, addCard };
}

/** Undo and redo show what they have changed. */
function history({ review, chosen }: Hand, choose: (tab: Tab, id: string) => void) {
  const { getState: get } = review.store;

  const show = (decision: Decision | undefined): void => {
    const { base, now, tab } = get();
    if (decision === undefined || base === null || now === null) return;
    const list = decision.op === "label" ? tab : TAB_OF[decision.on];
    const id = decision.op === "label" ? undefined : decision.op === "add" ? decision.added.id : decision.id;
    if (id !== undefined && thingOf(now, list, id) !== undefined) return choose(list, id);
    // What was chosen may be gone with the decision that made it.
    const [first] = rowsOf(tab, { base, now }).main;
    if (chosen() === undefined && first !== undefined) choose(tab, first.id);
  };

  const undo = (): void => {
    const last = get().log.at(-1);
    review.undo();
    show(last);
  };
  const redo = (): void => {
    const [next] = get().undone;
    review.redo();
    show(next);
  };
  return { undo, redo };
}

function joining({ review, chosen, say }: Hand) {
  const { getState: get, setState: set } = review.store;

  /** First shows with what it would merge; asked again, merges. */
  const merge = (): void => {
    const { now, asking } = get();
    const thing = chosen();
    if (thing === undefined || thing.on === "issue" || now === null) return;
    const { id } = thing.one;
    if (asking?.kind === "merge" && asking.id === id) {
      const from = asking.candidates[asking.at];
      if (from !== undefined) review.decide({ op: "merge", on: thing.on, id, from }, "merged");
      return;
    }
    const candidates = mergeCandidates(now, thing.on, id);
    if (candidates.length === 0) say("nothingToMerge");
    else set({ asking: { kind: "merge", id, candidates, at: 0 } });
  };

  /** Shows the next candidate for a merger. */
  const nextCandidate = (): void => {
    const { asking } = get();
    if (asking?.kind === "merge") set({ asking: { ...asking, at: (asking.at + 1) % asking.candidates.length } });
  };

  const splitInto = (wanted: readonly Piece[]): void => {
    const { now } = get();
    const thing = chosen();
    if (thing === undefined || thing.on === "issue" || now === null) return;
    const parts: { readonly id: string; readonly words: string; readonly at?: number }[] = [];
    for (const piece of wanted) parts.push({ id: freeId(now, parts.map(({ id }) => id)), ...piece });
    review.decide({ op: "split", on: thing.on, id: thing.one.id, parts }, "split");
  };

  /** Splits what has two pieces. Of more, first shows them; asked again, makes a thing of each. */
  const split = (): void => {
    const thing = chosen();
    if (thing === undefined || thing.on === "issue") return;
    const pieces = piecesOf(thing);
    const { asking } = get();
    if (pieces.length === 0) say("nothingToSplit");
    else if (pieces.length === 1 || (asking?.kind === "split" && asking.id === thing.one.id)) splitInto(pieces.map(({ words }) => ({ words })));
    else set({ asking: { kind: "split", id: thing.one.id } });
  };

  /** Makes a thing of one piece; the others stay together. */
  const pullOut = (piece: Piece): void => splitInto([piece]);

  return { merge, nextCandidate, split, pullOut };
}

/** What can be split off: a passage with its number, or another name of an actor. */
export interface Piece {
  readonly words: string;
  readonly at?: number;
}

/** The pieces of a thing besides the first, which keeps its name. */
export const piecesOf = (thing: Exclude<Thing, { readonly on: "issue" }>): readonly Piece[] =>
  thing.on === "actor"
    ? thing.one.aliases.filter((alias) => alias !== thing.one.name).map((words) => ({ words }))
    : thing.one.anchors.slice(1).map(({ quote }, index) => ({ words: shortened(quote), at: index + 1 }));

/** The list and id of a row's name among the marks. */
function rowOf(key: string): readonly [Tab, string] {
  const colon = key.indexOf(":");
  return [TABS.find((tab) => tab === key.slice(0, colon)) ?? "evidence", key.slice(colon + 1)];
}
