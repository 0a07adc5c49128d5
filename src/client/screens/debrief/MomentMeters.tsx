import { useMemo } from "react";
import { evenFigure } from "../../viewmodel/figures.ts";
import { meterViews } from "../../viewmodel/meterView.ts";
import type { TimelineStop } from "../../viewmodel/timelineStops.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";

/** All meters as they stood at a stop, from 0 to 100, with what the last round did to each. */
export function MomentMeters({ stop }: { readonly stop: TimelineStop }) {
  const { compiled } = useMatch();
  const meters = useMemo(() => meterViews(compiled, stop.meters), [compiled, stop]);
  return (
    <table className="moment-meters">
      <caption className="unseen">{m.steps_timeline_meters()}</caption>
      <tbody>
        {meters.map(({ id, title, value, change, news, history }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td className="moment-bar" aria-hidden="true">
              <i style={{ inlineSize: `${value}%` }} />
              <i className="from" style={{ insetInlineStart: `${history[0] ?? value}%` }} />
            </td>
            <td>
              <b>{evenFigure(value, 0)}</b>
            </td>
            <td>{history.length > 1 && <Delta change={change} news={news} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
