/** Time of one call in microseconds. */
export interface Timing {
  readonly median: number;
  readonly best: number;
}

/** Many short samples: shorter than the slices in which a busy machine takes the core away, so that most are whole. */
const SAMPLES = 301;
const SAMPLE_MS = 2;
const WARM_UP_MS = 1500;

/** Calls `work(0)`, `work(1)`, … until warm, then times samples of about 2 ms and gives the median and best time of one call. */
export function measure(work: (turn: number) => void): Timing {
  let turn = 0;
  const run = (calls: number): number => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) work(turn++);
    return performance.now() - start;
  };
  let calls = 1;
  let spent = 0;
  while (spent < WARM_UP_MS) {
    const took = run(calls);
    spent += took;
    if (took < SAMPLE_MS) calls *= 2;
  }
  const times = Array.from({ length: SAMPLES }, () => (run(calls) / calls) * 1000).sort((left, right) => left - right);
  return { median: times[SAMPLES >> 1] ?? NaN, best: times[0] ?? NaN };
}
