import { Worker } from "node:worker_threads";
import type { JobHand } from "../analysis/certificate/certifyAway.ts";
import type { Job, JobResult } from "../analysis/certificate/jobs.ts";
import type { Scenario } from "../scenario/index.ts";

/** Threads that do jobs of one scenario side by side. */
export interface JobPool {
  readonly hands: readonly JobHand[];
  close(): Promise<void>;
}

/** Opens a pool of so many threads. They end with the pool, or when one of them fails. */
export function openJobPool(scenario: Scenario, size: number): JobPool {
  const workers = Array.from({ length: size }, () => new Worker(new URL("./certifyWorker.ts", import.meta.url), { workerData: scenario }));
  return {
    hands: workers.map((worker) => (job) => answerOf(worker, job)),
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
