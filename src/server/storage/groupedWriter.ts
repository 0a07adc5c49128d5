import type { ClassEntry } from "../../session/classState.ts";
import type { ClassStore } from "./classStore.ts";
import type { Tables } from "./tables.ts";

/** A batch waits for so long for more; on a slow disk the batch before it is what is waited for. */
const GATHER_MS = 4;
/** Where many write, batches begin so long after each other at the soonest: a batch costs the processor as much as several lines. */
const BEAT_MS = 12;

type Rows = readonly Tables["lines"][];
/** What became of each class's lines: null where they are durable. */
type Outcome = ReadonlyMap<string, unknown>;

/**
 * Gathers the lines of all classes into one transaction every few milliseconds, so that a burst costs one sync of the disk and not one
 * a line. Batches are written one after the other, so lines become durable in the order in which they came.
 */
export class GroupedWriter {
  readonly #store: Pick<ClassStore, "append">;
  readonly #onBatch: (lines: number, milliseconds: number) => void;
  #waiting: Tables["lines"][] = [];
  #batch: Promise<Outcome> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #begun = -Infinity;

  constructor(store: Pick<ClassStore, "append">, onBatch: (lines: number, milliseconds: number) => void = () => undefined) {
    this.#store = store;
    this.#onBatch = onBatch;
  }

  /** Resolves when the lines are durable; rejects when they could not be kept. */
  async append(id: string, entries: readonly ClassEntry[], position: number): Promise<void> {
    for (const [index, entry] of entries.entries()) this.#waiting.push({ class: id, seq: position + index, at: entry.at, line: JSON.stringify(entry) });
    this.#batch ??= this.#write();
    const failure = (await this.#batch).get(id);
    if (failure !== null) throw failure;
  }

  /** Resolves when everything given so far is durable or lost. */
  async idle(): Promise<void> {
    while (this.#batch !== null) await this.#batch;
    await this.#last;
  }

  async #write(): Promise<Outcome> {
    await new Promise((resolve) => setTimeout(resolve, Math.max(GATHER_MS, this.#begun + BEAT_MS - performance.now())));
    await this.#last;
    const rows = this.#waiting;
    this.#waiting = [];
    this.#batch = null;
    const start = performance.now();
    this.#begun = start;
    const written = this.#keep(rows);
    this.#last = written;
    const outcome = await written;
    this.#onBatch(rows.length, performance.now() - start);
    return outcome;
  }

  /** All in one transaction; where that fails, each class by itself, so that one class's trouble is nobody else's. */
  async #keep(rows: Rows): Promise<Outcome> {
    const byClass = Map.groupBy(rows, (row) => row.class);
    try {
      await this.#store.append(rows);
      return new Map([...byClass.keys()].map((id) => [id, null]));
    } catch (trouble) {
      if (byClass.size === 1) return new Map([...byClass.keys()].map((id) => [id, trouble]));
      const outcomes = new Map<string, unknown>();
      for (const [id, own] of byClass) outcomes.set(id, await this.#store.append(own).then(() => null, (error: unknown) => error));
      return outcomes;
    }
  }
}
