import { parentPort, workerData } from "node:worker_threads";
import type { Job } from "../analysis/certificate/jobs.ts";
import { jobRunner } from "../analysis/certificate/runJob.ts";
import type { Scenario } from "../scenario/index.ts";

// A worker of `certify`: it is given the scenario once, then jobs one at a time, and answers each with its result.
const run = jobRunner(workerData as Scenario);
parentPort?.on("message", (job: Job) => parentPort?.postMessage(run(job)));
