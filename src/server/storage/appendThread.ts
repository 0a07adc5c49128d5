import { Worker } from "node:worker_threads";
import type { Tables } from "./tables.ts";

/** Lines on their way to the disk. */
export interface Lines {
  readonly id: number;
  readonly rows: readonly Tables["lines"][];
}

/** They are durable where there is no problem. */
export interface Kept {
  readonly id: number;
  readonly problem: string | null;
}

/** Appends to an SQLite file in a thread of its own: nobody else waits while the disk syncs. */
export class AppendThread {
  readonly #folder: string;
  readonly #waiting = new Map<number, (problem: string | null) => void>();
  #thread: Worker | null;
  #last = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#thread = this.#start();
  }

  /** Resolves when all of the lines are durable; rejects where none of them is known to be. */
  append(rows: Lines["rows"]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#last += 1;
      const id = this.#last;
      this.#waiting.set(id, (problem) => {
        this.#waiting.delete(id);
        if (problem === null) resolve();
        else reject(new Error(problem));
      });
      this.#thread ??= this.#start();
      this.#thread.postMessage({ id, rows } satisfies Lines);
    });
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL("./appendWorker.ts", import.meta.url), { workerData: this.#folder });
    thread.on("message", ({ id, problem }: Kept) => this.#waiting.get(id)?.(problem));
    const over = (trouble?: unknown): void => {
      if (this.#thread !== thread) return;
      this.#thread = null;
      for (const tell of this.#waiting.values()) tell(trouble instanceof Error ? trouble.message : "the thread that writes has ended");
    };
    thread.on("error", over);
    thread.on("exit", () => over());
    // A server that is to end has waited for its lines before.
    thread.unref();
    return thread;
  }
}
