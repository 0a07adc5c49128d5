import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Answer, Asked, JobKind, Question, Told } from "./rulesJobs.ts";
import { JOBS } from "./rulesJobs.ts";

/** Works things out by the rules, away from the page where there are workers, so that the page drops no frame. */
export interface RulesDesk {
  ask<K extends JobKind>(compiled: CompiledScenario, kind: K, question: Question<K>): Promise<Answer<K>>;
}

/** What of a worker is used. */
export type RulesWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror">;

/** A worker that has not answered for so long has failed, milliseconds. */
const PATIENCE = 15_000;

type Waiting = (told: Told) => void;

/** Opens a desk; its worker starts with the first question. One that fails is not asked again: the page works things out itself, with the same answers. */
export function openRulesDesk(startWorker: () => RulesWorker = rulesWorker): RulesDesk {
  const waiting = new Map<number, Waiting>();
  let worker: RulesWorker | "none" | null = null;
  let known: CompiledScenario | null = null;
  let last = 0;

  const giveUp = (): void => {
    if (worker !== null && worker !== "none") worker.terminate();
    worker = "none";
    for (const [id, tell] of waiting) tell({ id, ok: false, problem: "no worker" });
    waiting.clear();
  };

  const open = (): RulesWorker => {
    const started = startWorker();
    started.onmessage = ({ data }: MessageEvent<Told>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    started.onerror = giveUp;
    started.onmessageerror = giveUp;
    return started;
  };

  const send = (asked: Omit<Asked, "id" | "compiled">, compiled: CompiledScenario): Promise<Told> =>
    new Promise((resolve) => {
      last += 1;
      const id = last;
      const timer = setTimeout(giveUp, PATIENCE);
      waiting.set(id, (told) => {
        clearTimeout(timer);
        resolve(told);
      });
      try {
        worker ??= open();
        if (worker === "none") throw new Error("no worker");
        worker.postMessage({ ...asked, id, compiled: compiled === known ? null : compiled } satisfies Asked);
        known = compiled;
      } catch {
        giveUp();
      }
    });

  return {
    ask: async <K extends JobKind>(compiled: CompiledScenario, kind: K, question: Question<K>): Promise<Answer<K>> => {
      const told = worker === "none" ? null : await send({ kind, question }, compiled);
      return told?.ok === true ? (told.answer as Answer<K>) : JOBS[kind](compiled, question);
    },
  };
}

function rulesWorker(): RulesWorker {
  return new Worker(new URL("./rulesWorker.ts", import.meta.url), { type: "module" });
}
