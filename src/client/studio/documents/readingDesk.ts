import type { UnreadableCode } from "../../../documents/adapters/opened.ts";
import type { BlockLabel, CanonicalDocument, DocId, Dossier } from "../../../documents/model.ts";

/** A file as somebody dropped it, or a text as somebody pasted it. */
export interface Dropped {
  readonly name: string;
  readonly content: ArrayBuffer | string;
}

/** Why a file cannot be read; the words are the screen's. `broken`: the reader itself broke down; `same`: the same text is there already. */
export type Unreadable = UnreadableCode | "broken" | "same";

export type Opened = { readonly ok: true; readonly doc: CanonicalDocument } | { readonly ok: false; readonly problem: Unreadable };

/** A kind that the author has given to a block. */
export interface BlockLabelled {
  readonly doc: DocId;
  readonly start: number;
  readonly label: BlockLabel;
}

/** What to read together. */
export interface Pile {
  readonly documents: readonly CanonicalDocument[];
  readonly labels: readonly BlockLabelled[];
}

/** What is asked of the worker, with the answer and what it tells on the way. */
export interface ReadingJobs {
  readonly open: { readonly question: Dropped; readonly answer: Opened };
  readonly read: { readonly question: Pile; readonly answer: Dossier };
  readonly draft: { readonly question: Dossier; readonly answer: unknown };
}

export type ReadingJob = keyof ReadingJobs;

export interface AskedReading<J extends ReadingJob = ReadingJob> {
  readonly id: number;
  readonly job: J;
  readonly question: ReadingJobs[J]["question"];
}

export type ToldReading =
  | { readonly id: number; readonly kind: "progress"; readonly done: number }
  | { readonly id: number; readonly kind: "done"; readonly answer: unknown }
  | { readonly id: number; readonly kind: "failed"; readonly problem: string };

/** Reads documents away from the page, so that the page drops no frame. */
export interface ReadingDesk {
  /** Makes a document of a file. */
  open(file: Dropped): Promise<Opened>;
  /** Reads documents together; `tell` hears how many are done. */
  read(pile: Pile, tell: (done: number) => void): Promise<Dossier>;
  /** Makes a draft scenario of a dossier as its author has left it: JSON. */
  draft(dossier: Dossier): Promise<unknown>;
}

/** What of a worker is used. */
export type ReadingWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror">;

interface Waiting {
  readonly tell: (done: number) => void;
  readonly resolve: (answer: never) => void;
  readonly reject: (problem: Error) => void;
}

/** Opens a desk; its worker starts with the first question, and anew after one that broke down. */
export function openReadingDesk(startWorker: () => ReadingWorker = readingWorker): ReadingDesk {
  const waiting = new Map<number, Waiting>();
  let worker: ReadingWorker | null = null;
  let last = 0;

  const breakDown = (): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error("the worker stopped"));
    waiting.clear();
  };

  const hear = ({ data }: MessageEvent<ToldReading>): void => {
    const one = waiting.get(data.id);
    if (data.kind === "progress") return one?.tell(data.done);
    waiting.delete(data.id);
    if (data.kind === "done") one?.resolve(data.answer as never);
    else one?.reject(new Error(data.problem));
  };

  const start = (): ReadingWorker => {
    const started = startWorker();
    started.onmessage = hear;
    started.onerror = breakDown;
    started.onmessageerror = breakDown;
    return started;
  };

  const ask = <J extends ReadingJob>(job: J, question: ReadingJobs[J]["question"], tell: (done: number) => void = () => undefined): Promise<ReadingJobs[J]["answer"]> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { tell, resolve, reject });
      worker ??= start();
      worker.postMessage({ id: last, job, question } satisfies AskedReading);
    });

  return {
    open: (file) => ask("open", file),
    read: (pile, tell) => ask("read", pile, tell),
    draft: (dossier) => ask("draft", dossier),
  };
}

function readingWorker(): ReadingWorker {
  return new Worker(new URL("./readingWorker.ts", import.meta.url), { type: "module" });
}
