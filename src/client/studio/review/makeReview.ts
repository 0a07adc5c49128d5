import { createStore, type StoreApi } from "zustand/vanilla";
import { applyDecisions, labelsOf, type Decision, type Ruling } from "../../../documents/decisions.ts";
import type { CanonicalDocument, DocId, Dossier } from "../../../documents/model.ts";
import { followText } from "../../../documents/review/followText.ts";
import { openReview, type ReopenedReview, sealReview } from "../../../documents/review/reviewFile.ts";
import type { Dropped, Opened, ReadingDesk } from "../documents/readingDesk.ts";
import type { ReviewShelf } from "./reviewShelf.ts";
import { FIRST_STATE, kept, type ReviewState, type Said } from "./reviewState.ts";

/** Everything that a review is made of; the pages draw its state and call its functions. */
export interface Review {
  readonly store: StoreApi<ReviewState>;
  /** Comes back to what this browser has kept. */
  reopen(): Promise<void>;
  /** Opens files, several at once, and reads all documents of the shelf together. */
  addFiles(files: readonly Dropped[]): Promise<void>;
  forgetArrival(key: number): void;
  /** Takes a document off the shelf; what was decided about it waits in the log for its return. */
  removeDocument(id: DocId): Promise<void>;
  /** Empties the shelf and the log. */
  startAnew(): void;
  /** Reads again after a breakdown. */
  readAgain(): Promise<void>;
  decide(ruling: Ruling, said: Said): void;
  undo(): void;
  redo(): void;
  /** The review as a file, without the articles or with them. */
  save(articles: "stay" | "come"): string;
  /** Goes on with the decisions of a review file, in the place of those made here. */
  openFile(text: string): ReopenedReview;
  /** Makes the draft scenario: the text of a scenario.json. */
  draft(): Promise<string>;
}

export interface ReviewNeeds {
  readonly desk: ReadingDesk;
  readonly shelf: ReviewShelf;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

type Store = StoreApi<ReviewState>;
type Reading = ReturnType<typeof readingQueue>;

/** A review without documents. */
export function makeReview({ desk, shelf, clock }: ReviewNeeds): Review {
  const store = createStore<ReviewState>(() => FIRST_STATE);
  const { getState: get, setState: set } = store;
  const readings = readingQueue(store, desk);
  store.subscribe((state, before) => {
    if (state.opened && before.opened) shelf.keep(kept(state));
  });
  return {
    store,
    reopen: async () => {
      const before = await shelf.load().catch(() => null);
      set({ ...before, opened: true });
      if (get().documents.length > 0) await readings.read();
    },
    readAgain: readings.read,
    draft: async () => {
      const { now } = get();
      if (now === null) throw new Error("a draft needs a dossier");
      return `${JSON.stringify(await desk.draft(now), null, 2)}\n`;
    },
    ...shelving(store, desk, readings),
    ...history(store, clock, readings),
  };
}

/** What comes to the shelf, and what goes from it. */
function shelving({ getState: get, setState: set }: Store, desk: ReadingDesk, readings: Reading): Pick<Review, "addFiles" | "forgetArrival" | "removeDocument" | "startAnew"> {
  let lastKey = 0;

  /** `here`: what is on the shelf, or on its way there. */
  const arrive = async (file: Dropped, here: Set<DocId>): Promise<CanonicalDocument | null> => {
    lastKey += 1;
    const key = lastKey;
    set({ arrivals: [...get().arrivals, { key, name: file.name, problem: null }] });
    const opened = await desk.open(file).catch((): Opened => ({ ok: false, problem: "broken" }));
    const problem = !opened.ok ? opened.problem : here.has(opened.doc.id) ? "same" : null;
    if (opened.ok) here.add(opened.doc.id);
    const others = get().arrivals.filter((arrival) => arrival.key !== key);
    set({ arrivals: problem === null ? others : [...others, { key, name: file.name, problem }] });
    return opened.ok && problem === null ? opened.doc : null;
  };

  /** Takes the log over to documents that came in the place of others of the same name. */
  const follow = (old: readonly CanonicalDocument[], before: Dossier): void => {
    for (const { id, name } of old) {
      const { base, documents, log } = get();
      const to = documents.find((doc) => doc.name === name)?.id;
      if (base === null || to === undefined) continue;
      const followed = followText(log, { before, after: base, from: id, to });
      set({ log: followed.log, undone: [], now: applyDecisions(base, followed.log), replaced: { name, kept: followed.log.length, lost: followed.lost } });
      if (JSON.stringify(labelsOf(log)) !== JSON.stringify(labelsOf(followed.log))) void readings.read();
    }
  };

  return {
    addFiles: async (files) => {
      const here = new Set(get().documents.map(({ id }) => id));
      const fresh = (await Promise.all(files.map((file) => arrive(file, here)))).filter((doc) => doc !== null);
      if (fresh.length === 0) return;
      const before = get().base;
      const old = get().documents.filter(({ name }) => fresh.some((doc) => doc.name === name));
      const newer = (doc: CanonicalDocument): CanonicalDocument => fresh.find(({ name }) => name === doc.name) ?? doc;
      const documents = distinct([...get().documents.map(newer), ...fresh]);
      set({ documents, doc: documents.find(({ name }) => old.some((doc) => doc.name === name))?.id ?? get().doc ?? documents[0]?.id ?? null });
      await readings.read();
      if (before !== null && old.length > 0) follow(old, before);
    },
    forgetArrival: (key) => set({ arrivals: get().arrivals.filter((arrival) => arrival.key !== key) }),
    removeDocument: async (id) => {
      const documents = get().documents.filter((doc) => doc.id !== id);
      set({ documents, doc: get().doc === id ? (documents[0]?.id ?? null) : get().doc, asking: null });
      await readings.read();
    },
    startAnew: () => set({ ...FIRST_STATE, opened: true, letters: get().letters }),
  };
}

/** The log of decisions, to and fro. */
function history({ getState: get, setState: set }: Store, clock: () => number, readings: Reading): Pick<Review, "decide" | "undo" | "redo" | "save" | "openFile"> {
  const say = (what: Said): void => set({ said: { what, count: (get().said?.count ?? 0) + 1 } });

  /** Shows another log; blocks that are labelled otherwise than they were read have their documents read again. */
  const show = (log: readonly Decision[], undone: readonly Decision[]): void => {
    const { base, log: before } = get();
    set({ log, undone, asking: null, now: base === null ? null : applyDecisions(base, log) });
    if (JSON.stringify(labelsOf(before)) !== JSON.stringify(labelsOf(log))) void readings.read();
  };

  return {
    decide: (ruling, said) => {
      show([...get().log, { ...ruling, at: clock() }], []);
      say(said);
    },
    undo: () => {
      const { log, undone } = get();
      const last = log.at(-1);
      if (last === undefined) return say("nothingToUndo");
      show(log.slice(0, -1), [last, ...undone]);
      say("undone");
    },
    redo: () => {
      const { log, undone } = get();
      const [next, ...rest] = undone;
      if (next === undefined) return say("nothingToRedo");
      show([...log, next], rest);
      say("redone");
    },
    save: (articles) => `${JSON.stringify(sealReview(get().documents, get().log, articles), null, 2)}\n`,
    openFile: (text) => {
      const opened = openReview(text, get().documents);
      if (!opened.ok) return opened;
      show(opened.log, []);
      if (opened.brought.length === 0) return opened;
      const documents = [...get().documents, ...opened.brought];
      set({ documents, doc: get().doc ?? documents[0]?.id ?? null });
      void readings.read();
      return opened;
    },
  };
}

/** Reads what lies on the shelf, one reading after the other; while one runs, any number of wishes make one more. */
function readingQueue({ getState: get, setState: set }: Store, desk: ReadingDesk): { read(): Promise<void> } {
  let running: Promise<void> | null = null;
  let again = false;

  const readOnce = async (): Promise<void> => {
    const { documents, log } = get();
    if (documents.length === 0) return set({ base: null, now: null, reading: null, broken: false });
    const of = documents.length;
    set({ reading: { done: 0, of }, broken: false });
    try {
      const base: Dossier = await desk.read({ documents, labels: labelsOf(log) }, (done) => set({ reading: { done, of } }));
      // What was decided while the documents were read holds too.
      set({ base, now: applyDecisions(base, get().log), reading: null });
    } catch {
      set({ reading: null, broken: true });
    }
  };

  const readAll = async (): Promise<void> => {
    do {
      again = false;
      await readOnce();
    } while (again);
    running = null;
  };

  return {
    read: () => {
      if (running !== null) again = true;
      return (running ??= readAll());
    },
  };
}

const distinct = (documents: readonly CanonicalDocument[]): readonly CanonicalDocument[] => [...new Map(documents.map((doc) => [doc.id, doc])).values()];
