import { useMemo } from "react";
import type { Spread, SurveySummary } from "../../store/classPort.ts";
import { figure } from "../../viewmodel/figures.ts";
import { knowledgeItems } from "../../viewmodel/survey/knowledgeItems.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { itemText, optionText } from "./itemText.ts";
import { ArrowLine } from "./OwnComparison.tsx";
import { SCALES } from "./scales.ts";
import "./survey.css";

interface ClassComparisonProps {
  readonly scenario: MatchOnScreen["scenario"];
  readonly summary: SurveySummary;
  /** Whether the right answers are told: not before the survey has been answered again. */
  readonly answers: boolean;
}

/** What a class answered before and after, all together. */
export function ClassComparison({ scenario, summary, answers }: ClassComparisonProps) {
  const { pre, post, before, after, moved } = summary;
  const arrows = [before, after].every((tally) => (tally?.opinion.quartiles ?? null) !== null);
  return (
    <section className="stack">
      <h3>{m.survey_class_title()}</h3>
      <p>
        {m.survey_class_count({ pre, post })} {before === null && after === null && m.survey_class_few()}
      </p>
      {moved !== null && (
        <ul className="row wrap">
          <li className="chip">{m.survey_class_opinionUp({ count: moved.up })}</li>
          <li className="chip">{m.survey_class_opinionDown({ count: moved.down })}</li>
          <li className="chip">{m.survey_class_opinionSame({ count: moved.same })}</li>
        </ul>
      )}
      {(before !== null || after !== null) && (
        <dl className="survey-shifts">
          {SCALES.map(({ of, label, low, high, top }) => (
            <div key={of}>
              <dt>{label()}</dt>
              <dd>
                <SpreadPlot before={before?.[of] ?? null} after={after?.[of] ?? null} top={top} />
                <span className="survey-ends small quiet">
                  <span>{low()}</span>
                  <span>{high()}</span>
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {arrows && <p className="small quiet">{m.survey_class_arrows()}</p>}
      {answers && after !== null && <ItemTable scenario={scenario} before={before?.items ?? null} after={after.items} />}
    </section>
  );
}

interface SpreadPlotProps {
  readonly before: Spread | null;
  readonly after: Spread | null;
  readonly top: number;
}

const WIDTH = 260;
const HEIGHT = 84;
const EDGE = 8;
const BAR = 30;

/** Two histograms over each other, before above and after below, and between them arrows from quartile to quartile where there are any. */
function SpreadPlot({ before, after, top }: SpreadPlotProps) {
  const at = (value: number): number => EDGE + ((WIDTH - 2 * EDGE) * value) / top;
  const most = Math.max(1, ...(before?.fifths ?? []), ...(after?.fifths ?? []));
  const slot = (WIDTH - 2 * EDGE) / 5;
  const bars = (spread: Spread | null, way: 1 | -1) =>
    spread?.fifths.map((count, index) => {
      const height = (BAR * count) / most;
      return <rect key={`${way}.${EDGE + index * slot}`} x={EDGE + index * slot + 1} width={slot - 2} y={way < 0 ? BAR - height : HEIGHT - BAR} height={height} className={way < 0 ? "before" : "after"} />;
    });
  const [from, to] = [before?.quartiles ?? null, after?.quartiles ?? null];
  const arrows = from === null || to === null ? [] : (["low", "middle", "high"] as const).map((of, index) => ({ of, from: at(from[of]), to: at(to[of]), y: BAR + 6 + index * 6 }));
  return (
    <>
      <svg className="survey-spread" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {bars(before, -1)}
        {bars(after, 1)}
        {arrows.map(({ of, ...arrow }) => (
          <ArrowLine key={of} {...arrow} />
        ))}
      </svg>
      {before !== null && (
        <span className="survey-figures">
          <b>{m.survey_compare_before()}</b> {spreadText(before)}
        </span>
      )}
      {after !== null && (
        <span className="survey-figures">
          <b>{m.survey_compare_after()}</b> {spreadText(after)}
        </span>
      )}
    </>
  );
}

function spreadText({ fifths, quartiles }: Spread): string {
  if (quartiles === null) return m.survey_class_fifths({ counts: fifths.join(", ") });
  const { low, middle, high } = quartiles;
  return m.survey_class_spread({ middle: figure(middle, 0), low: figure(low, 0), high: figure(high, 0) });
}

interface ItemTableProps {
  readonly scenario: ClassComparisonProps["scenario"];
  readonly before: readonly (readonly number[])[] | null;
  readonly after: readonly (readonly number[])[];
}

/** How many knew the answers. */
function ItemTable({ scenario, before, after }: ItemTableProps) {
  const items = useMemo(() => knowledgeItems(scenario), [scenario]);
  return (
    <ul className="survey-known">
      {items.map((item, index) => {
        const right = item.options[item.right];
        const now = after[index]?.[item.right] ?? 0;
        const then = before?.[index]?.[item.right];
        return (
          <li key={`${item.kind}.${item.subject}`}>
            <span>{itemText(item, scenario)}</span>
            <b>{right !== undefined && optionText(item, right)}</b>
            <span className="quiet">{then === undefined ? m.survey_class_itemOnly({ after: now }) : m.survey_class_itemRight({ before: then, after: now })}</span>
          </li>
        );
      })}
    </ul>
  );
}
