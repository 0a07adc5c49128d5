import type { PushedMeter } from "../../viewmodel/resolutionView.ts";
import { newsOf } from "../../viewmodel/meterView.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Flag } from "../parts/Flag.tsx";
import { causeTitle } from "../phrases/causeTitle.ts";

/** Meters that a stage pushed, each with its main causes and the way to its whole ledger. */
export function PushedMeters({ meters, round }: { readonly meters: readonly PushedMeter[]; readonly round: number }) {
  const openPanel = useGame((state) => state.openPanel);
  return (
    <ul className="pushed">
      {meters.map(({ id, title, good, points, news, rows }) => (
        <li key={id}>
          <div className="pushed-head">
            <b>{title}</b>
            <Delta change={points} news={news} />
            <button type="button" className="text-button" aria-label={m.resolution_whyMeter({ meter: title })} onClick={() => openPanel({ kind: "why", meter: id, round })}>
              {m.resolution_why()}
            </button>
          </div>
          <ul>
            {rows.map((row) => (
              <li key={row.key}>
                <Delta change={row.points} news={newsOf(row.points, good)} />
                <p>
                  <b>
                    {row.role !== null && <Flag letter={row.role.flag} size={13} />} {causeTitle(row)}
                  </b>{" "}
                  {row.why}
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
