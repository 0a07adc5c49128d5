import { figure, signed } from "../../viewmodel/figures.ts";
import type { MeterReport } from "../../viewmodel/reportView.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Spark } from "../parts/Spark.tsx";
import { causeTitle } from "../phrases/causeTitle.ts";

/** Changes below this are told only on demand, points. */
const TOLD = 0.5;

/** The meters that moved, each with what moved it most. */
export function MeterReports({ meters, round }: { readonly meters: readonly MeterReport[]; readonly round: number }) {
  const moved = meters.filter(({ meter }) => Math.abs(meter.change) >= TOLD);
  const still = meters.filter(({ meter }) => Math.abs(meter.change) < TOLD);
  return (
    <section className="stack rule">
      <h2>{m.report_meters()}</h2>
      {moved.map((report) => (
        <MeterLine key={report.meter.id} report={report} round={round} />
      ))}
      {still.length > 0 && (
        <details>
          <summary>{m.report_still({ count: still.length })}</summary>
          <div className="stack still-meters">
            {still.map((report) => (
              <MeterLine key={report.meter.id} report={report} round={round} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function MeterLine({ report: { meter, causes }, round }: { readonly report: MeterReport; readonly round: number }) {
  const openPanel = useGame((state) => state.openPanel);
  return (
    <article className="meter-line" aria-label={meter.title}>
      <div className="meter-head">
        <h3>{meter.title}</h3>
        <Spark history={meter.history} news={meter.news} width={84} height={26} />
        <span className="meter-value">
          <b>{figure(meter.value, 0)}</b> <Delta change={meter.change} news={meter.news} />
        </span>
      </div>
      <ul className="meter-causes">
        {causes.map((cause) => (
          <li key={cause.key}>
            <b>{signed(cause.points)}</b>
            <span>
              {causeTitle(cause)}
              {cause.why !== "" && <span className="quiet">. {cause.why}</span>}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={() => openPanel({ kind: "why", meter: meter.id, round })}>
        {m.report_why()}
        <span className="unseen"> {meter.title}</span>
      </button>
    </article>
  );
}
