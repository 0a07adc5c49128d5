import { useState } from "react";
import type { Shut } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { doorProblemText } from "./doorProblemText.ts";

interface Knocking {
  readonly busy: boolean;
  /** What went wrong the last time, in words. */
  readonly problem: string | null;
  /** Asks at a door; the answer, or null where it stayed shut. */
  knock<T extends { readonly ok: true }>(ask: () => Promise<T | Shut>): Promise<T | null>;
}

/** One question at a time at a class's door, and what became of it. */
export function useDoor(): Knocking {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const knock = async <T extends { readonly ok: true }>(ask: () => Promise<T | Shut>): Promise<T | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await ask();
      if (answer.ok) return answer;
      setProblem(doorProblemText(answer));
    } catch {
      setProblem(m.class_door_noServer());
    } finally {
      setBusy(false);
    }
    return null;
  };
  return { busy, problem, knock };
}
