import type { KeptLine } from "./keptLines.ts";
import { RunningClass } from "./runningClass.ts";

interface Server {
  readonly base: string;
  readonly hostKey: string | null;
  /** By the issue, everybody is back in play so soon. */
  readonly seconds: number;
  read(id: string): readonly KeptLine[] | Promise<readonly KeptLine[]>;
}

/** Classes under way on a server that is killed again and again, and what came of it. */
export class CrashRun {
  readonly #server: Server;
  readonly #returns: number[] = [];
  #classes: readonly RunningClass[] = [];
  #opened = 0;
  #acknowledged = 0;

  constructor(server: Server) {
    this.#server = server;
  }

  get first(): RunningClass {
    const [first] = this.#classes;
    if (first === undefined) throw new Error("no class is under way");
    return first;
  }

  /** Sees to it that so many games are under way: one that is over makes room for another. */
  async play(count: number): Promise<void> {
    await this.#leave(this.#classes.filter((one) => one.over));
    const { base, hostKey } = this.#server;
    const missing = count - this.#classes.length;
    this.#opened += missing;
    const opened = await Promise.all(Array.from({ length: missing }, () => RunningClass.open(base, hostKey)));
    this.#classes = [...this.#classes, ...opened];
  }

  /** Everybody comes back, counted from a moment, and finds everything there. */
  async goesOn(since: number): Promise<void> {
    const { seconds, read } = this.#server;
    this.#returns.push(...(await Promise.all(this.#classes.map((one) => one.backInPlay(since, seconds)))).flat());
    for (const one of this.#classes) await one.nothingIsLost(read);
  }

  /** Looks at every log once more, and leaves. @returns What came of it, in a line. */
  async end(faults: number): Promise<string> {
    await this.#leave(this.#classes);
    return `${faults} times, all of ${this.#acknowledged} acknowledged commands of ${this.#opened} classes kept; ${this.#returns.length} returns to play: ${spread(this.#returns)}`;
  }

  /** Whatever has happened: nobody stays connected. */
  abandon(): void {
    for (const one of this.#classes) one.leave();
  }

  async #leave(classes: readonly RunningClass[]): Promise<void> {
    for (const one of classes) {
      one.leave();
      this.#acknowledged += await one.nothingIsLost(this.#server.read);
    }
    this.#classes = this.#classes.filter((one) => !classes.includes(one));
  }
}

/** How long things took, in seconds. @param times - In milliseconds. */
export function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => ((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN) / 1000).toFixed(2);
  return `p50 ${at(0.5)} s, p99 ${at(0.99)} s, slowest ${at(1)} s`;
}
