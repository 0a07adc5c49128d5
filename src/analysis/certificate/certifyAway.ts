import type { Certificate } from "./certificate.ts";
import { certification } from "./certification.ts";
import type { CertifyTask } from "./certification.ts";
import type { CertifyProgress } from "./certify.ts";
import type { Job, JobResult } from "./jobs.ts";
import { weightOf } from "./jobs.ts";

/** Somebody who does one job at a time: a thread, a worker of a browser. Rejects when it has failed. */
export type JobHand = (job: Job) => Promise<JobResult>;

/**
 * Certifies a scenario with several hands side by side. Progress is told after every job.
 *
 * @returns The same certificate as one hand would give.
 */
export async function certifyAway(task: CertifyTask, hands: readonly JobHand[], onProgress: (progress: CertifyProgress) => void): Promise<Certificate> {
  const talk = certification(task);
  let turn = talk.next([]);
  for (let part = 1; turn.done !== true; part++) {
    const jobs = turn.value;
    const whole = jobs.reduce((sum, job) => sum + weightOf(job), 0);
    let done = 0;
    const results = await doAll(jobs, hands, (job) => {
      done += weightOf(job);
      onProgress({ doing: job.kind, part, done: done / whole });
    });
    turn = talk.next(results);
  }
  return turn.value;
}

/** Each hand takes the next job when it has done one; results come in the order of the jobs. */
async function doAll(jobs: readonly Job[], hands: readonly JobHand[], onDone: (job: Job) => void): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  let next = 0;
  const serve = async (hand: JobHand): Promise<void> => {
    for (let place = next++; place < jobs.length; place = next++) {
      const job = jobs[place] as Job;
      results[place] = await hand(job);
      onDone(job);
    }
  };
  await Promise.all(hands.map(serve));
  return results;
}
