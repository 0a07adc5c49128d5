import { useMemo } from "react";
import type { OwnLearning } from "../../store/learningDesk.ts";
import { knowledgeItems } from "../../viewmodel/survey/knowledgeItems.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";
import { itemText, optionReason, optionText } from "./itemText.ts";
import { SCALES } from "./scales.ts";

interface OwnComparisonProps {
  readonly scenario: MatchOnScreen["scenario"];
  readonly own: OwnLearning;
  /** On paper nothing can be opened: the answers stand there. */
  readonly paper?: boolean;
}

/** One's own answers before and after, and what is right. */
export function OwnComparison({ scenario, own: { pre, post }, paper = false }: OwnComparisonProps) {
  return (
    <section className="stack">
      <h3>{m.survey_compare_own()}</h3>
      {pre === null && post !== null && <p className="quiet">{m.survey_compare_none()}</p>}
      <dl className="survey-shifts">
        {SCALES.map(({ of, label, top }) => (
          <div key={of}>
            <dt>{label()}</dt>
            <dd>
              <Shift before={pre?.[of] ?? null} after={post?.[of] ?? null} top={top} />
            </dd>
          </div>
        ))}
      </dl>
      {post !== null && <Review scenario={scenario} own={{ pre, post }} open={paper} />}
    </section>
  );
}

interface ShiftProps {
  readonly before: number | null;
  readonly after: number | null;
  readonly top: number;
}

const WIDTH = 200;
const EDGE = 8;

/** From a value to another on a scale from 0, as an arrow with its figures. */
export function Shift({ before, after, top }: ShiftProps) {
  const at = (value: number): number => EDGE + ((WIDTH - 2 * EDGE) * value) / top;
  const text = before !== null && after !== null ? m.survey_compare_moved({ before, after }) : after !== null ? m.survey_compare_only({ after }) : m.survey_compare_onlyBefore({ before: before ?? "–" });
  return (
    <>
      <svg className="survey-arrow" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
        <line x1={EDGE} x2={WIDTH - EDGE} y1={10} y2={10} className="axis" />
        {before !== null && after !== null && <ArrowLine from={at(before)} to={at(after)} y={10} />}
        {before !== null && <circle cx={at(before)} cy={10} r={5} className="before" />}
        {after !== null && <circle cx={at(after)} cy={10} r={5} className="after" />}
      </svg>
      <span>{text}</span>
    </>
  );
}

const HEAD = 5;

/** A line with a head, where it is long enough for one. */
export function ArrowLine({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  const way = Math.sign(to - from);
  if (Math.abs(to - from) < 2) return null;
  const tip = to - way * 5;
  return (
    <g className="arrow">
      <line x1={from} x2={tip} y1={y} y2={y} />
      {Math.abs(to - from) > 2 * HEAD + 5 && <path d={`M${tip - way * HEAD} ${y - HEAD}L${tip} ${y}L${tip - way * HEAD} ${y + HEAD}`} />}
    </g>
  );
}

interface ReviewProps {
  readonly scenario: OwnComparisonProps["scenario"];
  readonly own: Pick<OwnLearning, "pre" | "post">;
  readonly open: boolean;
}

/** The questions on how it works: what was answered, what is right, and why. */
function Review({ scenario, own: { pre, post }, open }: ReviewProps) {
  const items = useMemo(() => knowledgeItems(scenario), [scenario]);
  const score = (answers: OwnLearning["pre"]): number => items.filter(({ right }, index) => answers?.items[index] === right).length;
  const of = items.length;
  return (
    <section className="stack">
      <p>{pre === null ? m.survey_compare_rightNow({ now: score(post), of }) : m.survey_compare_right({ right: score(pre), now: score(post), of })}</p>
      <details open={open}>
        <summary>{m.survey_review_title()}</summary>
        <div className="stack">
          {items.map((item, index) => (
            <section key={`${item.kind}.${item.subject}`}>
              <h4>{itemText(item, scenario)}</h4>
              <ul className="survey-review">
                {item.options.map((option, at) => (
                  <li key={option.id} data-right={at === item.right}>
                    <Icon name={at === item.right ? "check" : "cross"} size={14} />
                    <span>
                      <b>{optionText(item, option)}</b> {at === item.right && <span className="unseen">{m.survey_review_right()}</span>}
                      {pre?.items[index] === at && <span className="chip">{m.survey_review_before()}</span>} {post?.items[index] === at && <span className="chip">{m.survey_review_after()}</span>}
                      <span className="quiet small survey-reason">{optionReason(item, option)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </details>
    </section>
  );
}
