import { figure } from "../../viewmodel/figures.ts";
import type { GoalWeight } from "../../viewmodel/roleView.ts";
import { m } from "../../words/words.ts";

/** What a role wants and how much each wish counts. */
export function WeightBars({ weights }: { readonly weights: readonly GoalWeight[] }) {
  return (
    <ul className="weights">
      {weights.map(({ reference, title, about, wants, share }) => (
        <li key={reference}>
          <span>
            <span className="mark" aria-hidden="true">
              {wants === "high" ? "▲" : "▼"}
            </span>{" "}
            {wants === "high" ? m.parts_wantsHigh({ title }) : m.parts_wantsLow({ title })}
            {about !== null && <small className="quiet"> {about}</small>}
          </span>
          <b>{figure(share, 0)}</b>
          <i style={{ width: `${share}%` }} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
