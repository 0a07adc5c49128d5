import type { Timekeeper } from "../session/classHost.ts";

/** The machine's clock. A timer may come a moment early: then it is set again by who asked. */
export const systemTime: Timekeeper = {
  now: () => Date.now(),
  at: (time, callback) => {
    const timer = setTimeout(callback, Math.max(0, time - Date.now()) + 1);
    return () => clearTimeout(timer);
  },
};
