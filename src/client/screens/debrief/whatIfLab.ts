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
  return useAnswer(retell, JSON.stringify(variant))?.answer ?? null;
}

type Asked = Parameters<Lab["choiceAt"]>[0];

/** What a role could choose in a round: null before it is known, "over" where the round is not played any more. While something else is tried in the same place, what could be chosen before that. */
export function useChoiceAt(where: Asked): LabChoice | "over" | null {
  const found = useAnswer(choiceAt, JSON.stringify(where));
  const { round, role } = found === null ? where : (JSON.parse(found.question) as Asked);
  return found !== null && round === where.round && role === where.role ? found.answer : null;
}

const retell = async (lab: Lab, question: string): Promise<LabHistory> => lab.retell(JSON.parse(question) as LabVariant);
const choiceAt = async (lab: Lab, question: string): Promise<LabChoice | "over"> => (await lab.choiceAt(JSON.parse(question) as Asked)) ?? "over";

interface Answered<T> {
  readonly question: string;
  readonly answer: T;
}

/** The answer to a question; while the next is awaited, the last one with its question. What cannot be answered stays open. */
function useAnswer<T>(ask: (lab: Lab, question: string) => Promise<T>, question: string): Answered<T> | null {
  const lab = useLab();
  const [answered, setAnswered] = useState<Answered<T> | null>(null);
  useEffect(() => {
    let wanted = true;
    ask(lab, question).then(
      (answer) => wanted && setAnswered({ question, answer }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [lab, ask, question]);
  return answered;
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
