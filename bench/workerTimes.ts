import { Worker } from "node:worker_threads";
import type { Scenario } from "../src/scenario/index.ts";
import type { WorkerTiming } from "./gameWorker.ts";

/** What a worker of the page must do in time, in milliseconds. */
const LIMITS: Readonly<Record<WorkerTiming["name"], number>> = { counterfactuals: 20, otherLuck: 500, otherFigures: 500, playouts: 2000 };

/** How long a worker takes to tell what each choice of a finished game was worth, to try it with other luck, and to play ten thousand games on from the middle of one. */
export async function workerTimes(scenario: Scenario): Promise<string> {
  const timings = await new Promise<readonly WorkerTiming[]>((resolve, reject) => {
    new Worker(new URL("./gameWorker.ts", import.meta.url), { workerData: scenario }).once("message", resolve).once("error", reject);
  });
  const rows = timings.map(({ name, what, milliseconds }) => {
    const limit = LIMITS[name];
    return `${what.padEnd(44)}${milliseconds.toFixed(1).padStart(12)}${`${limit}${milliseconds <= limit ? "" : " over"}`.padStart(12)}\n`;
  });
  return `${"in a worker".padEnd(44)}${"ms".padStart(12)}${"limit ms".padStart(12)}\n${rows.join("")}`;
}
