import type { Scenario } from "../../../scenario/schema/scenario.ts";
import type { Spread, SurveySummary } from "../../store/classPort.ts";
import type { RubricDesk } from "../rubric/rubricDesks.ts";
import { RUBRIC } from "../rubric/rubricIndicators.ts";
import { itemName } from "../survey/itemName.ts";
import { knowledgeItems } from "../survey/knowledgeItems.ts";
import { csvText } from "./csvText.ts";

const SCALES = ["opinion", "confidence", "pro", "con"] as const;
const FIFTHS = [1, 2, 3, 4, 5] as const;

/** What a class answered together, a row for each question, time and answer: nothing where fewer than three have answered, no quartiles below six. */
export function surveyTable(scenario: Scenario, { pre, post, before, after }: SurveySummary): string {
  const items = knowledgeItems(scenario);
  const times = [
    { time: "before", answered: pre, tally: before },
    { time: "after", answered: post, tally: after },
  ];
  const rows = times.flatMap(({ time, answered, tally }) => {
    if (tally === null) return [];
    const scales = SCALES.map((of) => [time, of, "", answered, ...quartiles(tally[of]), ...tally[of].fifths, null, null]);
    const known = items.flatMap((item, index) =>
      [...item.options.map(({ id }) => id), "unknown"].map((option, at) => {
        // "I do not know" is counted last, after as many places as a question can have.
        const count = option === "unknown" ? tally.items[index]?.at(-1) : tally.items[index]?.[at];
        return [time, itemName(item), option, answered, null, null, null, null, null, null, null, null, count ?? 0, at === item.right ? 1 : 0];
      }),
    );
    return [...scales, ...known];
  });
  return csvText(["time", "question", "option", "answered", "lower_quartile", "median", "upper_quartile", ...FIFTHS.map((fifth) => `fifth_${fifth}`), "count", "right"], rows);
}

const quartiles = ({ quartiles: of }: Spread): readonly (number | null)[] => [of?.low ?? null, of?.middle ?? null, of?.high ?? null];

/** A row for each figure that the log gives for a row of the rubric. */
export function indicatorTable(desks: readonly RubricDesk[]): string {
  const rows = desks.flatMap(({ room, role, indicators }) => indicators.flatMap(({ row, figures }) => Object.entries(figures).map(([figure, value]) => [room, role, row, figure, Number(value.toFixed(4))])));
  return csvText(["room", "role", "row", "figure", "value"], rows);
}

/** A row for each row of the rubric: what the game proposes, and what the teacher has decided. */
export function rubricTable(desks: readonly RubricDesk[]): string {
  const rows = desks.flatMap(({ room, role, indicators, grades }) => RUBRIC.map((row) => [room, role, row, indicators.find((one) => one.row === row)?.suggestion ?? null, grades[row] ?? null]));
  return csvText(["room", "role", "row", "proposed", "given"], rows);
}
