import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Asked, JobKind, Told } from "./rulesJobs.ts";
import { JOBS } from "./rulesJobs.ts";

/** What of a worker's world is used here; the page's types know none. */
interface WorkerWorld {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(told: Told): void;
}

const world = self as unknown as WorkerWorld;
let known: CompiledScenario | null = null;

world.onmessage = ({ data }) => {
  known = data.compiled ?? known;
  world.postMessage(answer(data));
};

function answer<K extends JobKind>({ id, kind, question }: Asked<K>): Told {
  try {
    if (known === null) throw new Error("the scenario never came");
    return { id, ok: true, answer: JOBS[kind](known, question) };
  } catch (problem) {
    return { id, ok: false, problem: String(problem) };
  }
}
