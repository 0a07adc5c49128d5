import { parentPort } from "node:worker_threads";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { think } from "../session/deputize.ts";
import type { Asked, Told } from "./thoughtDesk.ts";

/** The scenarios that were asked about, by their fingerprint; each comes with the first question about it. */
const known = new Map<string, CompiledScenario>();

parentPort?.on("message", ({ id, fingerprint, compiled, view, how }: Asked) => {
  if (compiled !== null) known.set(fingerprint, compiled);
  parentPort?.postMessage(answer());

  function answer(): Told {
    const scenario = known.get(fingerprint);
    try {
      return { id, command: scenario === undefined ? null : think(scenario, view, how) };
    } catch {
      return { id, command: null };
    }
  }
});
