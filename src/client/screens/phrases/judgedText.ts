import { figure, percent } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import type { FigureLimit, FigureUnit, JudgedAdoption, JudgedCount, JudgedFigure, JudgedMotion, JudgedOrder } from "../../viewmodel/judgeCondition.ts";
import { m } from "../../words/words.ts";

const OUTCOMES: Readonly<Record<JudgedMotion["outcome"], () => string>> = {
  passed: m.debrief_why_outcome_passed,
  fallen: m.debrief_why_outcome_fallen,
  undebated: m.debrief_why_outcome_undebated,
};
const LIMITS: Readonly<Record<FigureLimit["sign"], (words: { value: string }) => string>> = {
  atLeast: m.debrief_why_limit_atLeast,
  moreThan: m.debrief_why_limit_moreThan,
  atMost: m.debrief_why_limit_atMost,
  lessThan: m.debrief_why_limit_lessThan,
};

/** A part of a condition without parts of its own, with the figure that it was held against. */
export function judgedText(judged: JudgedFigure | JudgedCount | JudgedMotion | JudgedAdoption | JudgedOrder, roundName: string): string {
  switch (judged.kind) {
    case "figure":
      return figureText(judged);
    case "count":
      return countText(judged);
    case "motion": {
      const { title, wanted, outcome } = judged;
      const wish = wanted === "passed" ? m.debrief_why_motionPassed({ title }) : m.debrief_why_motionFallen({ title });
      return m.debrief_why_motion({ wanted: wish, outcome: OUTCOMES[outcome]() });
    }
    case "adopted": {
      const { title, wanted, by, first } = judged;
      const outcome = roundText(first, roundName);
      if (!wanted) return m.debrief_why_neverAdopted({ title, outcome });
      return by === null ? m.debrief_why_adopted({ title, outcome }) : m.debrief_why_adoptedBy({ title, name: roundName, by, outcome });
    }
    case "before": {
      const others = judged.others.map(({ title, first }) => `“${title}” (${roundText(first, roundName)})`);
      return m.debrief_why_before({ title: judged.title, others: listed(others), outcome: roundText(judged.first, roundName) });
    }
  }
}

const roundText = (first: number, name: string): string => (first === 0 ? m.debrief_why_never() : m.debrief_why_inRound({ name, round: first }));

function figureText({ title, unit, value, limits }: JudgedFigure): string {
  const digits = Math.max(...limits.map((limit) => digitsFor({ unit, value, limit: limit.value })), 0);
  const needed = limits.map((limit) => LIMITS[limit.sign]({ value: written(limit.value, unit, digits) }));
  return m.debrief_why_figure({ title, value: written(value, unit, digits), limits: needed.join(m.debrief_why_and()) });
}

const COUNTED: Readonly<Record<JudgedCount["counted"], (words: { role: string }) => string>> = {
  score: m.debrief_why_counted_score,
  kept: m.debrief_why_counted_kept,
  broken: m.debrief_why_counted_broken,
  treaties: m.debrief_why_counted_treaties,
};

function countText({ counted, role, value, limits }: JudgedCount): string {
  const needed = limits.map((limit) => LIMITS[limit.sign]({ value: figure(limit.value) }));
  const what = COUNTED[counted]({ role: role === "" ? m.debrief_why_counted_everybody() : role });
  return m.debrief_why_count({ what, value: figure(value), limits: needed.join(m.debrief_why_and()) });
}

/** Most decimals that are shown. */
const MOST_DIGITS = 3;

/** As few decimals as tell a figure from what was needed: 65.96 is not 66. */
function digitsFor({ unit, value, limit }: { readonly unit: FigureUnit; readonly value: number; readonly limit: number }): number {
  let digits = unit === "share" || unit === "rung" || unit === "round" ? 0 : 1;
  while (digits < MOST_DIGITS && value !== limit && written(value, unit, digits) === written(limit, unit, digits)) digits++;
  return digits;
}

function written(value: number, unit: FigureUnit, digits: number): string {
  if (unit === "share") return percent(value, digits);
  return unit === "rung" ? m.debrief_why_rung({ value: figure(value, digits) }) : figure(value, digits);
}
