import { percent, signed } from "../../viewmodel/figures.ts";
import type { VerdictView } from "../../viewmodel/verdictView.ts";
import { m } from "../../words/words.ts";
import { SupportBar } from "./HouseStrip.tsx";

/** What each claim did in each bloc, in percentage points. */
export function VerdictTable({ verdict }: { readonly verdict: VerdictView }) {
  const { house } = verdict;
  const marks = house.claims.map(({ claim, mark, side }) => ({ claim, mark, side }));
  return (
    <div className="house">
      <table className="verdict-table">
        <caption>{m.debate_verdict_table()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.debate_verdict_bloc()}</th>
            <th scope="col">{m.debate_verdict_start()}</th>
            {marks.map(({ claim, mark, side }) => (
              <th key={claim} scope="col" data-side={side}>
                {mark}
              </th>
            ))}
            <th scope="col">{m.debate_verdict_end()}</th>
            <th aria-hidden="true" className="bar-cell" />
          </tr>
        </thead>
        <tbody>
          {house.blocs.map(({ id, title, prior, support, reasons }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{percent(prior)}</td>
              {reasons.map(({ claim, points }) => (
                <td key={claim}>{signed(points)}</td>
              ))}
              <td>
                <b>{percent(support)}</b>
              </td>
              <td className="bar-cell">
                <SupportBar label={m.debate_house_blocBar({ title, now: percent(support), before: percent(prior) })} prior={prior} support={support} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{m.debate_verdict_house()}</th>
            <td>{percent(house.before, 1)}</td>
            {house.claims.map(({ claim, points }) => (
              <td key={claim}>{signed(points)}</td>
            ))}
            <td>
              <b>{percent(house.now, 1)}</b>
            </td>
            <td className="bar-cell">
              <SupportBar
                label={m.debate_house_bar({ now: percent(house.now, 1), needed: percent(house.threshold), before: percent(house.before, 1) })}
                prior={house.before}
                support={house.now}
                threshold={house.threshold}
              />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
