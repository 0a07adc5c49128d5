import { Worker } from "node:worker_threads";
import type { Command, Level, SeatView } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { isLongThought, think } from "../session/deputize.ts";
import type { StandIn } from "../session/soloMatch.ts";

/** A question on its way to the worker; the scenario comes with the first one about it. */
export interface Asked {
  readonly id: number;
  readonly fingerprint: string;
  readonly compiled: CompiledScenario | null;
  readonly view: SeatView;
  readonly how: { readonly level: Level; readonly seed: number };
}

/** What comes back; null where the thought failed. */
export interface Told {
  readonly id: number;
  readonly command: Command | null;
}

/** Thinks for the stand-ins of all classes: what takes long in a thread of its own, so that no student waits for it. */
export interface ThoughtDesk {
  readonly think: StandIn;
  close(): Promise<void>;
}

/** What of a thread is used. */
export type ThoughtThread = Pick<Worker, "postMessage" | "terminate" | "unref"> & {
  on(event: "message", listener: (told: Told) => void): unknown;
  on(event: "error" | "exit", listener: () => void): unknown;
};

/** A thread that is silent for so long has failed, milliseconds: many rooms may ask at once. */
const PATIENCE_MS = 30_000;

/** Opens a desk; its thread starts with the first long thought. Whatever goes wrong with it, the thought is thought here, with the same result. */
export function openThoughtDesk(start: () => ThoughtThread = thoughtThread): ThoughtDesk {
  const waiting = new Map<number, (command: Command | null) => void>();
  const sent = new Set<string>();
  let thread: ThoughtThread | null = null;
  let last = 0;

  const giveUp = (): void => {
    const failed = thread;
    thread = null;
    sent.clear();
    for (const tell of waiting.values()) tell(null);
    void failed?.terminate();
  };

  const open = (): ThoughtThread => {
    const started = start();
    started.on("message", ({ id, command }) => waiting.get(id)?.(command));
    const over = (): void => {
      if (thread === started) giveUp();
    };
    started.on("error", over);
    started.on("exit", over);
    // A server that is to end does not wait for a thought.
    started.unref();
    return started;
  };

  const ask = (question: Omit<Asked, "id" | "fingerprint" | "compiled">, compiled: CompiledScenario): Promise<Command | null> =>
    new Promise((resolve) => {
      last += 1;
      const id = last;
      const timer = setTimeout(giveUp, PATIENCE_MS);
      waiting.set(id, (command) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(command);
      });
      const { fingerprint } = compiled;
      try {
        thread ??= open();
        thread.postMessage({ ...question, id, fingerprint, compiled: sent.has(fingerprint) ? null : compiled } satisfies Asked);
        sent.add(fingerprint);
      } catch {
        giveUp();
      }
    });

  return {
    think: (compiled, view, how) => (isLongThought(view, how.level) ? ask({ view, how }, compiled).then((command) => command ?? think(compiled, view, how)) : think(compiled, view, how)),
    close: async () => {
      const open = thread;
      thread = null;
      await open?.terminate();
    },
  };
}

const thoughtThread = (): ThoughtThread => new Worker(new URL("./thoughtWorker.ts", import.meta.url));
