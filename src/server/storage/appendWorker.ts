import { parentPort, workerData } from "node:worker_threads";
import type { Kept, Lines } from "./appendThread.ts";
import { sqliteStore } from "./openStore.ts";

const store = sqliteStore(workerData as string);

parentPort?.on("message", ({ id, rows }: Lines) => {
  store.append(rows).then(
    () => parentPort?.postMessage({ id, problem: null } satisfies Kept),
    (error: unknown) => parentPort?.postMessage({ id, problem: error instanceof Error ? error.message : String(error) } satisfies Kept),
  );
});
