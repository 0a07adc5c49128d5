/** Upper bounds of the histogram of acknowledgements, in milliseconds. */
const BOUNDS = [1, 2, 5, 10, 25, 50, 100, 250, 1000] as const;

/** Figures about this process, for Prometheus. No names and no codes. */
export class Metrics {
  readonly #counts = new Map<string, number>();
  readonly #gauges = new Map<string, () => number>();
  readonly #acks = [...BOUNDS, Infinity].map((bound) => ({ bound, count: 0 }));
  #ackSum = 0;

  count(name: string, by = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  gauge(name: string, read: () => number): void {
    this.#gauges.set(name, read);
  }

  /** A request was answered after so many milliseconds, durable line and all. */
  acknowledged(milliseconds: number): void {
    this.#ackSum += milliseconds;
    for (const bucket of this.#acks) if (milliseconds <= bucket.bound) bucket.count += 1;
  }

  /** The text that Prometheus reads. */
  text(): string {
    const memory = process.memoryUsage();
    const lines = [
      ...[...this.#counts].map(([name, value]) => ["counter", `countermove_${name}_total`, value] as const),
      ...[...this.#gauges].map(([name, read]) => ["gauge", `countermove_${name}`, read()] as const),
      ["gauge", "process_resident_memory_bytes", memory.rss] as const,
      ["counter", "process_cpu_seconds_total", process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6] as const,
    ].flatMap(([kind, name, value]) => [`# TYPE ${name} ${kind}`, `${name} ${value}`]);
    const buckets = this.#acks.map(({ bound, count }) => `countermove_ack_milliseconds_bucket{le="${bound === Infinity ? "+Inf" : bound}"} ${count}`);
    const total = this.#acks.at(-1)?.count ?? 0;
    return [...lines, "# TYPE countermove_ack_milliseconds histogram", ...buckets, `countermove_ack_milliseconds_sum ${this.#ackSum}`, `countermove_ack_milliseconds_count ${total}`, ""].join("\n");
  }
}

/** A line of the log: an event with figures and ids, as JSON. Never names, codes, tickets or texts. */
export type LogLine = (event: string, detail?: Readonly<Record<string, string | number>>) => void;

export const logToConsole: LogLine = (event, detail = {}) => {
  console.log(JSON.stringify({ time: new Date().toISOString(), event, ...detail }));
};
