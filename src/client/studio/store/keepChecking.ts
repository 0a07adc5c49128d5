import type { Checked } from "./studioState.ts";
import type { StudioStore } from "./studioStore.ts";

/** What of a worker is used. */
export type CheckWorker = Pick<Worker, "postMessage" | "onmessage">;

/** The text is checked after so much rest, milliseconds. */
const REST = 300;

/**
 * Has the text checked after every change, in a worker: of a large scenario that takes longer than a page may stand still.
 *
 * One check at a time; when it is done, the latest text is next.
 */
export function keepChecking(store: StudioStore, startWorker: () => CheckWorker = checkWorker): void {
  let worker: CheckWorker | null = null;
  let busy = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    const { id, text, checkedText } = store.getState();
    if (busy || id === null || text === checkedText) return;
    worker ??= startWorker();
    worker.onmessage = ({ data }: MessageEvent<Checked>) => {
      busy = false;
      if (store.getState().id !== null) store.getState().showChecked(data);
      check();
    };
    busy = true;
    worker.postMessage(text);
  };
  store.subscribe((state, before) => {
    if (state.text === before.text && state.id === before.id) return;
    clearTimeout(rest);
    rest = setTimeout(check, state.id === before.id ? REST : 0);
  });
}

function checkWorker(): CheckWorker {
  return new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });
}
