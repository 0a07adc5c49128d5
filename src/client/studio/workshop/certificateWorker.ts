import type { Job, JobResult } from "../../../analysis/certificate/jobs.ts";
import { jobRunner } from "../../../analysis/certificate/runJob.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";

/** What of a worker's world is used here; the page's types know none. */
interface WorkerWorld {
  onmessage: ((event: MessageEvent<Scenario | Job>) => void) | null;
  postMessage(result: JobResult): void;
}

const world = self as unknown as WorkerWorld;
let run: ((job: Job) => JobResult) | null = null;

// It is given the scenario once, then jobs one at a time, and answers each with its result.
world.onmessage = ({ data }) => {
  if (!("kind" in data)) run = jobRunner(data);
  else if (run !== null) world.postMessage(run(data));
};
