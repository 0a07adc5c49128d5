/** Addresses that are remembered; the oldest are forgotten first. */
const MOST_KEYS = 10_000;

/** How often something may be tried: `burst` times at once, and again one each `everyMs`. */
export class Tries {
  readonly #burst: number;
  readonly #everyMs: number;
  readonly #now: () => number;
  /** For each key the time at which all its tries are back. */
  readonly #fullAt = new Map<string, number>();

  constructor({ burst, everyMs, now = Date.now }: { readonly burst: number; readonly everyMs: number; readonly now?: () => number }) {
    this.#burst = burst;
    this.#everyMs = everyMs;
    this.#now = now;
  }

  /** Milliseconds until the next try counts; 0 when it counts now. */
  wait(key: string): number {
    const full = this.#fullAt.get(key) ?? 0;
    return Math.max(0, full - this.#now() - (this.#burst - 1) * this.#everyMs);
  }

  spend(key: string): void {
    const full = Math.max(this.#fullAt.get(key) ?? 0, this.#now()) + this.#everyMs;
    this.#fullAt.delete(key);
    this.#fullAt.set(key, full);
    const [oldest] = this.#fullAt.keys();
    if (this.#fullAt.size > MOST_KEYS && oldest !== undefined) this.#fullAt.delete(oldest);
  }
}
