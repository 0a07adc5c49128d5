/** Time of one call in microseconds. */
export interface Timing {
  readonly median: number;
  readonly best: number;
}

/** Many short samples: shorter than the slices in which a busy machine takes the core away, so that most are whole. */
const SAMPLES = 301;
const SAMPLE_MS = 2;
const WARM_UP_MS = 1500;

/** Something to be timed; called with 0, 1, 2, … */
export type Work = (turn: number) => unknown;

/**
 * Calls each work until it is warm, then times samples of about 2 ms of each in turn, so that a busy moment strikes all alike. Before
 * each sample the work is done once untimed, so that it does not pay for what the others left in the caches.
 */
export function measureTogether(works: readonly Work[]): readonly Timing[] {
  const runners = works.map(warmUp);
  const times = works.map((): number[] => []);
  for (let sample = 0; sample < SAMPLES; sample++) for (const [place, run] of runners.entries()) times[place]?.push(run());
  return times.map((list) => {
    const sorted = list.sort((left, right) => left - right);
    return { median: sorted[SAMPLES >> 1] ?? NaN, best: sorted[0] ?? NaN };
  });
}

/** The median and best time of one call. */
export function measure(work: Work): Timing {
  return measureTogether([work])[0] as Timing;
}

/** Warms a work up; gives what takes one sample, in microseconds a call. */
function warmUp(work: Work): () => number {
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
  return () => {
    run(1);
    return (run(calls) / calls) * 1000;
  };
}
