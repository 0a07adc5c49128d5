import { evenPercent, evenSigned, percent } from "../../viewmodel/figures.ts";
import type { VerdictView } from "../../viewmodel/verdictView.ts";
import { m } from "../../words/words.ts";
import { SCROLLS } from "../parts/scrolls.ts";
import { SupportBar } from "./HouseStrip.tsx";

/** What each claim did in each bloc, in percentage points. */
export function VerdictTable({ verdict }: { readonly verdict: VerdictView }) {
  const { house } = verdict;
  return (
    <section className="house wide-table" {...SCROLLS} aria-label={m.debate_verdict_table()}>
      <table className="verdict-table">
        <caption>{m.debate_verdict_table()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.debate_verdict_bloc()}</th>
            <th scope="col">{m.debate_verdict_start()}</th>
            {house.claims.map(({ claim, mark, side }) => (
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
              <td>{evenPercent(prior)}</td>
              {reasons.map(({ claim, points }) => (
                <td key={claim}>{evenSigned(points)}</td>
              ))}
              <td>
                <b>{evenPercent(support)}</b>
              </td>
              <td className="bar-cell">
                <SupportBar label={m.debate_house_blocBar({ title, now: percent(support), before: percent(prior) })} prior={prior} support={support} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <WholeHouse house={house} />
        </tfoot>
      </table>
    </section>
  );
}

function WholeHouse({ house }: Pick<VerdictView, "house">) {
  const { before, now, threshold, claims } = house;
  return (
    <tr>
      <th scope="row">{m.debate_verdict_house()}</th>
      <td>{evenPercent(before)}</td>
      {claims.map(({ claim, points }) => (
        <td key={claim}>{evenSigned(points)}</td>
      ))}
      <td>
        <b>{evenPercent(now)}</b>
      </td>
      <td className="bar-cell">
        <SupportBar label={m.debate_house_bar({ now: evenPercent(now), needed: percent(threshold), before: evenPercent(before) })} prior={before} support={now} threshold={threshold} />
      </td>
    </tr>
  );
}
