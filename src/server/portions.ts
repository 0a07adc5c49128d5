/** So long a portion lasts, milliseconds; a single piece of work may take longer. */
const PORTION_MS = 1;

/**
 * Work that may wait, done in small portions: between two of them whoever asks for something is answered. So telling a whole school
 * what has happened delays nobody's acknowledgement.
 */
export class Portions {
  #waiting: (() => void)[] = [];
  #next = 0;

  add(work: readonly (() => void)[]): void {
    const idle = this.#next === this.#waiting.length;
    this.#waiting.push(...work);
    if (idle && work.length > 0) setImmediate(() => this.#work());
  }

  #work(): void {
    const until = performance.now() + PORTION_MS;
    while (this.#next < this.#waiting.length && performance.now() < until) {
      const work = this.#waiting[this.#next];
      this.#next += 1;
      work?.();
    }
    if (this.#next < this.#waiting.length) setImmediate(() => this.#work());
    else {
      this.#waiting = [];
      this.#next = 0;
    }
  }
}
