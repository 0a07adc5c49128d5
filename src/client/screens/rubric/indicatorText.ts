import type { RubricRow } from "../../store/classPort.ts";
import { figure } from "../../viewmodel/figures.ts";
import type { RubricIndicator } from "../../viewmodel/rubric/rubricIndicators.ts";
import { m } from "../../words/words.ts";

export const ROW_TEXT: Readonly<Record<RubricRow, () => string>> = {
  claim: m.rubric_row_claim,
  sourcing: m.rubric_row_sourcing,
  corroboration: m.rubric_row_corroboration,
  rebuttal: m.rubric_row_rebuttal,
  perspective: m.rubric_row_perspective,
  systems: m.rubric_row_systems,
  deliberation: m.rubric_row_deliberation,
};

export const LEVEL_TEXT: Readonly<Record<RubricRow, () => string>> = {
  claim: m.rubric_level_claim,
  sourcing: m.rubric_level_sourcing,
  corroboration: m.rubric_level_corroboration,
  rebuttal: m.rubric_level_rebuttal,
  perspective: m.rubric_level_perspective,
  systems: m.rubric_level_systems,
  deliberation: m.rubric_level_deliberation,
};

/** What the log says about a row, in words. */
export function indicatorText({ row, figures, suggestion }: RubricIndicator): string {
  const of = (name: string): string => figure(figures[name] ?? 0, 2);
  switch (row) {
    case "claim":
      return suggestion === null ? m.rubric_reason_none() : m.rubric_reason_claim({ claims: of("claims"), backed: of("backed") });
    case "sourcing":
      return m.rubric_reason_sourcing({ checks: of("checks"), asked: of("asked"), cards: of("cards"), contradicted: of("contradicted") });
    case "corroboration":
      return suggestion === null ? m.rubric_reason_none() : m.rubric_reason_corroboration({ several: of("several"), claims: of("claims"), most: of("most") });
    case "rebuttal":
      return suggestion === null ? m.rubric_reason_none() : m.rubric_reason_rebuttal({ attacks: of("attacks"), strongest: of("strongest"), debates: of("debates") });
    case "perspective":
      return suggestion === null ? m.rubric_reason_none() : figures["stars"] === undefined ? m.rubric_reason_perspectiveUnrated() : m.rubric_reason_perspective({ stars: of("stars") });
    case "systems":
      return figures["brier"] === undefined ? m.rubric_reason_systemsNone() : m.rubric_reason_systems({ hits: of("hits"), made: of("made"), brier: of("brier") });
    case "deliberation": {
      const joint = figures["joint"] === undefined ? "" : ` ${m.rubric_reason_joint({ joint: of("joint") })}`;
      return suggestion === null ? m.rubric_reason_none() : m.rubric_reason_deliberation({ kept: of("kept"), broken: of("broken"), offered: of("offered") }) + joint;
    }
  }
}
