import { useMemo } from "react";
import { figure } from "../../viewmodel/figures.ts";
import type { Waterfall, WaterfallStep } from "../../viewmodel/waterfallView.ts";
import { waterfallView } from "../../viewmodel/waterfallView.ts";
import { stopOfCause } from "../../viewmodel/trailView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Flag } from "../parts/Flag.tsx";
import { causeTitle } from "../phrases/causeTitle.ts";
import { PartHeading } from "./PartHeading.tsx";
import { useMeterPick } from "./useMeterPick.ts";
import { useTrail } from "./useTrail.ts";

/** The meter that was picked, from its start to its end, cause by cause: picture and table in one. */
export function CausesPart() {
  const { compiled, view } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  const { meter } = useMeterPick();
  const waterfall = useMemo(() => waterfallView(compiled, view, meter), [compiled, view, meter]);
  return (
    <section className="debrief-part">
      <PartHeading part="causes" title={m.debrief_causes_title()} about={m.steps_causes_about()} />
      {waterfall !== null && <WaterfallTable waterfall={waterfall} />}
      <button type="button" className="text-button" onClick={() => openPanel({ kind: "why", meter, round: null })}>
        {m.debrief_causes_all()}
      </button>
    </section>
  );
}

/** Air left and right of what the picture must show, points. */
const MARGIN = 2;

function WaterfallTable({ waterfall }: { readonly waterfall: Waterfall }) {
  const { title, start, end, steps, low, high, news } = waterfall;
  const left = Math.max(0, low - MARGIN);
  const span = Math.max(1, high + MARGIN - left);
  const x = (points: number): number => (100 * (points - left)) / span;
  return (
    <table className="waterfall">
      <caption className="unseen">{m.debrief_causes_table({ meter: title })}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{m.debrief_causes_cause()}</th>
          <th scope="col">{m.debrief_causes_at()}</th>
          <th scope="col">{m.debrief_causes_points()}</th>
        </tr>
      </thead>
      <tbody>
        <tr className="end">
          <th scope="row">{m.debrief_causes_start()}</th>
          <td>
            <Whole at={x(start)} />
          </td>
          <td>{figure(start)}</td>
        </tr>
        {steps.map((step) => (
          <Step key={step.key} step={step} meter={waterfall.meter} x={x} />
        ))}
        <tr className="end">
          <th scope="row">{m.debrief_causes_end()}</th>
          <td>
            <Whole at={x(end)} />
          </td>
          <td>
            {figure(end)} <Delta change={end - start} news={news} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Whole({ at }: { readonly at: number }) {
  return (
    <svg width="100%" height="22" aria-hidden="true">
      <circle className="whole" cx={`${at}%`} cy="11" r="6" />
    </svg>
  );
}

function Step({ step, meter, x }: { readonly step: WaterfallStep; readonly meter: string; readonly x: (points: number) => number }) {
  const { cause, whys, from, to, points, news, causes } = step;
  return (
    <tr>
      <th scope="row">
        <span className="row">
          {cause?.role != null && <Flag letter={cause.role.flag} size={14} />}
          {cause === null ? m.debrief_causes_rest({ count: causes }) : <FollowCause step={step} meter={meter} title={causeTitle(cause)} />}
        </span>
        {whys[0] !== undefined && <small>{whys[0]}</small>}
      </th>
      <td>
        <span className="unseen">{figure(to)}</span>
        <svg width="100%" height="22" aria-hidden="true" data-news={news}>
          <line x1={`${x(from)}%`} x2={`${x(from)}%`} y1="-6" y2="11" />
          <rect x={`${x(Math.min(from, to))}%`} y="4" width={`${Math.max(0.4, Math.abs(x(to) - x(from)))}%`} height="14" rx="2" />
        </svg>
      </td>
      <td>
        <Delta change={points} news={news} />
      </td>
    </tr>
  );
}

/** The name of a cause; where it leads further, a press follows it. */
function FollowCause({ step, meter, title }: { readonly step: WaterfallStep; readonly meter: string; readonly title: string }) {
  const { start } = useTrail();
  const stop = stopOfCause(step.key);
  if (stop === null) return <>{title}</>;
  return (
    <button type="button" className="text-button" aria-label={m.steps_trail_follow({ title })} onClick={() => start([{ kind: "meter", id: meter }, stop])}>
      {title}
    </button>
  );
}
