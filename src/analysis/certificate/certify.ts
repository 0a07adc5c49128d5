import type { Certificate } from "./certificate.ts";
import { certification } from "./certification.ts";
import type { CertifyTask } from "./certification.ts";
import type { Job } from "./jobs.ts";
import { weightOf } from "./jobs.ts";
import { jobRunner } from "./runJob.ts";

/** How far a certificate has come. */
export interface CertifyProgress {
  /** Kind of the job that was done last. */
  readonly doing: Job["kind"];
  /** Round of work, from 1 to 3, and how much of it is done, 0..1. */
  readonly part: number;
  readonly done: number;
}

/**
 * Certifies a scenario in one go, on the spot: for a worker or a test. Progress is told after every job, some tenths of a second.
 *
 * @returns The same certificate as jobs done elsewhere in any order would give.
 */
export function certify(task: CertifyTask, onProgress: (progress: CertifyProgress) => void = () => undefined): Certificate {
  const run = jobRunner(task.scenario);
  const talk = certification(task);
  let turn = talk.next([]);
  for (let part = 1; turn.done !== true; part++) {
    const jobs = turn.value;
    const whole = jobs.reduce((sum, job) => sum + weightOf(job), 0);
    let done = 0;
    const results = jobs.map((job) => {
      const result = run(job);
      done += weightOf(job);
      onProgress({ doing: job.kind, part, done: done / whole });
      return result;
    });
    turn = talk.next(results);
  }
  return turn.value;
}
