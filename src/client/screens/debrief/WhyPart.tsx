import { useMemo } from "react";
import type { EndingReason } from "../../viewmodel/endingReasons.ts";
import { endingReasons } from "../../viewmodel/endingReasons.ts";
import { barredUse } from "../../viewmodel/debriefView.ts";
import { evenPercent, evenFigure, shownRest } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Conditions } from "./Conditions.tsx";
import { PartHeading } from "./PartHeading.tsx";

/** Each ending that was asked, what it needs, and what was there. */
export function WhyPart() {
  const { compiled, view } = useMatch();
  const reasons = useMemo(() => endingReasons(compiled, view), [compiled, view]);
  const missed = reasons.filter(({ reached }) => !reached);
  const reached = reasons.find((reason) => reason.reached);
  return (
    <section className="debrief-part">
      <PartHeading part="why" title={m.debrief_why_title()} about={m.debrief_why_about()} />
      <ol className="endings">
        {missed.map((ending) => (
          <Ending key={ending.id} ending={ending} />
        ))}
        {reached !== undefined && <Ending ending={reached} />}
      </ol>
      <BarredUse />
    </section>
  );
}

/** What is barred, what really stops and what rises all the same, in one sentence. */
function BarredUse() {
  const { compiled, view } = useMatch();
  const use = useMemo(() => barredUse(compiled, view), [compiled, view]);
  if (use === null) return null;
  const { title, rise, barred, stopped, around } = use;
  const words = { title, rise: evenFigure(Math.abs(rise)), barred: evenPercent(barred), stopped: evenPercent(stopped), open: evenPercent(shownRest(barred, stopped)), around: evenPercent(around) };
  return <p className="barred-use">{rise > 0 ? m.debrief_use_rising(words) : m.debrief_use_falling(words)}</p>;
}

function Ending({ ending }: { readonly ending: EndingReason }) {
  const { title, judged, reached } = ending;
  return (
    <li className="ending" data-reached={reached}>
      <p className="small quiet">{reached ? m.debrief_why_reached() : m.debrief_why_notReached()}</p>
      <h3>{title}</h3>
      {judged === null ? <p className="small">{m.debrief_why_rest()}</p> : <Conditions judged={judged} causes={reached} />}
    </li>
  );
}
