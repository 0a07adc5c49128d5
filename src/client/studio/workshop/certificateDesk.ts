import type { Certificate, CertificatePlan } from "../../../analysis/certificate/certificate.ts";
import type { CertifyProgress } from "../../../analysis/certificate/certify.ts";
import { certifyAway } from "../../../analysis/certificate/certifyAway.ts";
import type { Job, JobResult } from "../../../analysis/certificate/jobs.ts";
import type { Finding } from "../../../scenario/finding.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";

/** What of a worker is used. */
export type CertificateWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export interface CertificateOrder {
  readonly scenario: Scenario;
  /** What the checks found; errors are not among it. */
  readonly problems: readonly Pick<Finding, "severity">[];
  readonly plan: CertificatePlan;
  readonly onProgress: (progress: CertifyProgress) => void;
}

/** More workers than this bring little, and one core is left to the page. */
const MOST_WORKERS = 4;

/** A certificate in the making: it can be called off, and then never comes. */
export interface CertificateRun {
  readonly certificate: Promise<Certificate>;
  stop(): void;
}

/** Certifies a scenario in workers, so that the page stays at hand. The same certificate as the command `certify` gives. */
export function startCertificate({ onProgress, ...task }: CertificateOrder, newWorker: () => CertificateWorker = certificateWorker): CertificateRun {
  const size = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));
  const workers = Array.from({ length: size }, () => {
    const worker = newWorker();
    worker.postMessage(task.scenario);
    return worker;
  });
  const stop = (): void => {
    for (const worker of workers) worker.terminate();
  };
  return { certificate: certifyAway(task, workers.map((worker) => (job) => answerOf(worker, job)), onProgress).finally(stop), stop };
}

function answerOf(worker: CertificateWorker, job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<JobResult>) => resolve(data);
    worker.onerror = () => reject(new Error("a worker has failed"));
    worker.postMessage(job);
  });
}

function certificateWorker(): CertificateWorker {
  return new Worker(new URL("./certificateWorker.ts", import.meta.url), { type: "module" });
}
