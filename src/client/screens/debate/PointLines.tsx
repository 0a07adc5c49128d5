import type { PointView } from "../../viewmodel/debateRecord.ts";
import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";
import { POINT_TEXTS, pointAnswerText } from "../phrases/pointText.ts";

/** Questions that the floor put to a claim, and what became of them. */
export function PointLines({ points }: { readonly points: readonly PointView[] }) {
  if (points.length === 0) return null;
  return (
    <ul className="asked">
      {points.map((point) => (
        <li key={point.id}>
          <span className="row">
            <Flag letter={point.by.flag} size={13} />
            <span>
              {m.debate_point_asks({ role: point.by.short })} <b>{POINT_TEXTS[point.question]()}</b>
            </span>
          </span>
          <span>{outcomeText(point)}</span>
        </li>
      ))}
    </ul>
  );
}

function outcomeText({ state, to, answer }: PointView): string {
  if (state === "open") return m.debate_point_open({ role: to.short });
  if (state === "declined") return m.debate_point_declined({ role: to.short });
  return `${m.debate_point_answers({ role: to.short })} ${pointAnswerText(answer)}`;
}
