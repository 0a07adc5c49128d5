import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Trials } from "../../viewmodel/labTrials.ts";
import { readTrials } from "../../viewmodel/labTrials.ts";
import { useGame } from "../gameContext.ts";

/** What the composer remembers trials under. */
const TRIALS_FIELD = "lab";

type Lab = ReturnType<typeof useLab>;
export type LabVariant = Parameters<Lab["retell"]>[0];
export type LabHistory = Awaited<ReturnType<Lab["retell"]>>;
export type LabSubject = Parameters<Lab["spread"]>[0];
export type LabChoice = NonNullable<Awaited<ReturnType<Lab["choiceAt"]>>>;
export type LabKin = NonNullable<Awaited<ReturnType<Lab["kin"]>>>;
type LabSpread = ReturnType<Lab["spread"]> extends AsyncIterable<infer Spread> ? Spread : never;

/** The game as it was played. */
export const AS_PLAYED: LabVariant = { changes: [], figures: null };

const useLab = () => useGame((state) => state.door).lab;

/** What is being tried, and the way to change it; a reload brings it back. */
export function useTrials(): { readonly trials: Trials; readonly setTrials: (trials: Trials) => void } {
  const kept = useGame((state) => state.draft.composer[TRIALS_FIELD]);
  const compose = useGame((state) => state.compose);
  const trials = useMemo(() => readTrials(kept), [kept]);
  const setTrials = useCallback((next: Trials): void => compose(TRIALS_FIELD, JSON.stringify(next)), [compose]);
  return { trials, setTrials };
}

/** A variant round by round; the last one stays until the next is there, null before the first. */
export function useRetold(variant: LabVariant): LabHistory | null {
  const lab = useLab();
  return useAnswer(JSON.stringify(variant), (asked) => lab.retell(JSON.parse(asked) as LabVariant));
}

/** What a role could choose in a round: null before it is known, "over" where the round is not played any more. */
export function useChoiceAt(where: Parameters<Lab["choiceAt"]>[0]): LabChoice | "over" | null {
  const lab = useLab();
  return useAnswer(JSON.stringify(where), async (asked) => (await lab.choiceAt(JSON.parse(asked) as typeof where)) ?? "over");
}

/** The answer to a question; while the next is awaited, the last one. What cannot be answered stays open. */
function useAnswer<T>(question: string, ask: (question: string) => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  const asking = useRef(ask);
  useEffect(() => {
    let wanted = true;
    asking.current(question).then(
      (found) => wanted && setAnswer(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [question]);
  return answer;
}

/** Where many games end, for each subject; told again as more are played, and given up when the page is left. */
export function useSpreads(subjects: readonly LabSubject[]): readonly (LabSpread | null)[] {
  const lab = useLab();
  const [known, setKnown] = useState<Readonly<Record<string, LabSpread>>>({});
  const complete = useRef(new Set<string>());
  const keys = subjects.map((subject) => JSON.stringify(subject));
  const asked = keys.join("\n");
  useEffect(() => {
    let wanted = true;
    const follow = async (): Promise<void> => {
      for (const key of asked.split("\n")) {
        if (complete.current.has(key)) continue;
        for await (const spread of lab.spread(JSON.parse(key) as LabSubject)) {
          if (!wanted) return;
          setKnown((before) => ({ ...before, [key]: spread }));
        }
        complete.current.add(key);
      }
    };
    void follow();
    return () => {
      wanted = false;
    };
  }, [lab, asked]);
  return keys.map((key) => known[key] ?? null);
}
