import { useEffect, useMemo, useState } from "react";
import { decisiveMeter } from "../../../viewmodel/endingReasons.ts";
import { mostMoved } from "../../../viewmodel/debriefView.ts";
import type { DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { debriefThings } from "../../../viewmodel/debriefThings.ts";
import { waterfallView } from "../../../viewmodel/waterfallView.ts";
import { type WhatIfView, whatIfViews } from "../../../viewmodel/whatIfView.ts";
import { m } from "../../../words/words.ts";
import { type MatchOnScreen, useGame, useMatch } from "../../gameContext.ts";
import { causeTitle } from "../../phrases/causeTitle.ts";
import { ONE_WORDS } from "../../phrases/oneWords.ts";
import { thingText } from "./markText.ts";

/** A question that can be put to the class as it is. */
export interface ReadyQuestion {
  readonly question: string;
  readonly options: readonly string[];
}

/** What the class takes: letters of an answer, and answers. */
export const LONGEST_ANSWER = 80;
export const MOST_ANSWERS = 8;
/** Counterfactuals among which is asked. */
const UNDOS = 3;

/** Questions for a step, with answers from the match that is over. Those with fewer than two answers are left out. */
export function useReadyQuestions(step: DebriefStepId): readonly ReadyQuestion[] {
  const { compiled, view } = useMatch();
  const changes = useWhatIfs(step === "whatif" || step === "why");
  const questions = useMemo(() => (step === "whatif" ? [] : questionsOf({ compiled, scenario: compiled.scenario, view }, step)), [compiled, view, step]);
  const undo = changes.length === 0 ? [] : [{ question: m.classDebrief_question_undo(), options: changes }];
  return [...questions, ...undo].map(({ question, options }) => ({ question, options: fitting(options) })).filter(({ options }) => options.length > 1);
}

function questionsOf(match: MatchOnScreen, step: DebriefStepId): readonly ReadyQuestion[] {
  const { compiled, scenario, view } = match;
  switch (step) {
    case "decompress":
      return [{ question: m.classDebrief_question_word(), options: ONE_WORDS.map((word) => word()) }];
    case "happened":
      return [{ question: m.classDebrief_question_moment(), options: debriefThings(compiled, view, "happened").map(thingText) }];
    case "why":
      return [{ question: m.classDebrief_question_link(), options: links(match) }];
    case "goals":
      return [{ question: m.classDebrief_question_goal(), options: scenario.roles.map(({ short }) => short) }];
    case "evidence":
      return [{ question: m.classDebrief_question_claim(), options: claims(match) }];
    case "assumptions":
      return [{ question: m.classDebrief_question_holds(), options: HOLDS.map((word) => word()) }];
    case "reality":
      return [{ question: m.classDebrief_question_left(), options: LEFT_OUT.map((word) => word()) }];
    case "transfer":
      return [{ question: m.classDebrief_question_lever(), options: debriefThings(compiled, view, "happened").flatMap(({ thing, title }) => (thing.startsWith("policy:") ? [title] : [])) }];
    default:
      return [];
  }
}

const HOLDS = [m.classDebrief_holds_yes, m.classDebrief_holds_some, m.classDebrief_holds_no, m.classDebrief_holds_unsure];
const LEFT_OUT = [m.classDebrief_left_people, m.classDebrief_left_firms, m.classDebrief_left_others, m.classDebrief_left_time, m.classDebrief_left_luck, m.classDebrief_left_law];

/** Among how many numbers one is sought that has more than one cause. */
const MOVED = 6;

/** The largest causes of what the number did on which the ending hung; of another that moved, where that one has fewer than two. */
function links({ compiled, view }: MatchOnScreen): readonly string[] {
  const meters = [decisiveMeter(compiled, view), ...mostMoved(compiled, view, MOVED).map(({ id }) => id)];
  const causes = meters.map((meter) => (waterfallView(compiled, view, meter ?? "")?.steps ?? []).flatMap(({ cause }) => (cause === null || cause.kind === "settling" ? [] : [causeTitle(cause)])).slice(0, 5));
  return causes.find((titles) => new Set(titles).size > 1) ?? [];
}

/** The claims that were made, those with the most cards first. */
function claims({ scenario, view }: MatchOnScreen): readonly string[] {
  const used = view.debates.flatMap(({ claims: made, plays, motion }) =>
    made.map(({ claim }) => ({
      text: scenario.motions.find(({ id }) => id === motion)?.claims.find(({ id }) => id === claim)?.text ?? "",
      cards: plays.filter(({ on }) => "claim" in on && on.claim === claim).length,
    })),
  );
  return used.filter(({ text }) => text !== "").sort((a, b) => b.cards - a.cards).map(({ text }) => text);
}

/** As many as the class takes, each once and none too long. */
function fitting(options: readonly string[]): readonly string[] {
  const cut = options.map((text) => (text.length <= LONGEST_ANSWER ? text : `${text.slice(0, LONGEST_ANSWER - 1).trimEnd()}…`));
  return [...new Set(cut)].slice(0, MOST_ANSWERS);
}

const CHANGES: Readonly<Record<WhatIfView["kind"], (words: { title: string; role: string }) => string>> = {
  adopted: m.classDebrief_undo_adopted,
  repealed: m.classDebrief_undo_repealed,
  notAdopted: m.classDebrief_undo_notAdopted,
  notRepealed: m.classDebrief_undo_notRepealed,
  turnedToPass: ({ title }) => m.classDebrief_undo_turnedToPass({ title }),
  turnedToFall: ({ title }) => m.classDebrief_undo_turnedToFall({ title }),
};

/** The single changes that would have made the largest difference; none until they are worked out. */
function useWhatIfs(wanted: boolean): readonly string[] {
  const { compiled, view } = useMatch();
  const door = useGame((state) => state.door);
  const [told, setTold] = useState<{ readonly of: typeof view; readonly found: Awaited<ReturnType<typeof door.whatIf>> } | null>(null);
  useEffect(() => {
    let here = true;
    if (wanted) void door.whatIf().then((found) => here && setTold({ of: view, found }));
    return () => {
      here = false;
    };
  }, [door, wanted, view]);
  // What was worked out for another room says nothing about this one.
  if (!wanted || told === null || told.of !== view) return [];
  return whatIfViews(compiled, view, { found: told.found, count: UNDOS }).map(({ kind, title, role }) => CHANGES[kind]({ title, role: role?.short ?? "" }));
}
