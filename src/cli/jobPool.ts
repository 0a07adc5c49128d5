import { Worker } from "node:worker_threads";
import type { Job, JobResult } from "../analysis/certificate/jobs.ts";
import type { Scenario } from "../scenario/index.ts";

/** Workers that do jobs of one scenario side by side. */
export interface JobPool {
  /** Does all jobs; results come in the order of the jobs. `onDone` is told of each as soon as it is done. */
  run(jobs: readonly Job[], onDone: (job: Job) => void): Promise<readonly JobResult[]>;
  close(): Promise<void>;
}

/** Opens a pool of so many workers. They end with the pool, or when one of them fails. */
export function openJobPool(scenario: Scenario, size: number): JobPool {
  const workers = Array.from({ length: size }, () => new Worker(new URL("./certifyWorker.ts", import.meta.url), { workerData: scenario }));
  return {
    async run(jobs, onDone) {
      const results: JobResult[] = [];
      let next = 0;
      const serve = async (worker: Worker): Promise<void> => {
        for (let place = next++; place < jobs.length; place = next++) {
          const job = jobs[place] as Job;
          results[place] = await answerOf(worker, job);
          onDone(job);
        }
      };
      await Promise.all(workers.map(serve));
      return results;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function answerOf(worker: Worker, job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const settle = (): void => void worker.off("message", done).off("error", failed).off("exit", gone);
    const done = (result: JobResult): void => (settle(), resolve(result));
    const failed = (error: unknown): void => (settle(), reject(error));
    const gone = (): void => failed(new Error("a worker stopped before its job was done"));
    worker.on("message", done).on("error", failed).on("exit", gone);
    worker.postMessage(job);
  });
}
