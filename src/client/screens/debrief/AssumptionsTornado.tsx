import { useEffect, useMemo, useState } from "react";
import { evenSigned, figure } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import type { FigureEnd, ToldEnds, TornadoBar } from "../../viewmodel/labFigures.ts";
import { tornado, turns, withFigure } from "../../viewmodel/labFigures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { AS_PLAYED, useRetold } from "./whatIfLab.ts";

const DIGITS = 2;

/** Each contested figure alone at both ends of its range: which of them turns the ending. */
export function AssumptionsTornado() {
  const { scenario } = useMatch();
  const real = useRetold(AS_PLAYED);
  const ends = useEnds();
  const of = scenario.assumptions.length;
  const bars = useMemo(() => (real === null ? [] : tornado(scenario, real, ends)), [scenario, real, ends]);
  const turning = bars.filter(turns);
  return (
    <section className="assume-tornado" aria-labelledby="lab-tornado" aria-busy={ends.length < of}>
      <h3 id="lab-tornado">{m.lab_assume_alone()}</h3>
      <p className="quiet">{m.lab_assume_aloneAbout()}</p>
      {ends.length < of ? (
        <p>{m.lab_assume_working({ done: ends.length, of })}</p>
      ) : (
        <>
          <p>{turning.length === 0 ? m.lab_assume_aloneNone() : m.lab_assume_aloneSome({ count: turning.length, of, names: listed(turning.map(({ title }) => title)) })}</p>
          <Bars bars={bars} />
        </>
      )}
    </section>
  );
}

/** Both ends of each assumption, as far as they are told; given up when the page is left. */
function useEnds(): readonly ToldEnds[] {
  const { scenario, view } = useMatch();
  const lab = useGame((state) => state.door).lab;
  const [ends, setEnds] = useState<readonly ToldEnds[]>([]);
  useEffect(() => {
    let wanted = true;
    const follow = async (): Promise<void> => {
      setEnds([]);
      for (const { id, range } of scenario.assumptions) {
        const [low, high] = await Promise.all(range.map((value) => lab.retell({ changes: [], figures: withFigure(scenario, view.assumptions, { id, value }) })));
        if (!wanted || low === undefined || high === undefined) return;
        setEnds((known) => [...known, { id, low, high }]);
      }
    };
    follow().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [lab, scenario, view]);
  return ends;
}

function Bars({ bars }: { readonly bars: readonly TornadoBar[] }) {
  const widest = Math.max(1, ...bars.flatMap(({ low, high }) => [Math.abs(low.points), Math.abs(high.points)]));
  return (
    <table className="tornado">
      <thead>
        <tr>
          <th scope="col">{m.lab_assume_column_name()}</th>
          <th scope="col">{m.lab_assume_column_low()}</th>
          <th scope="col">{m.lab_assume_column_high()}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id} data-turns={turns(bar)}>
            <th scope="row">
              {bar.title}
              <Bar bar={bar} widest={widest} />
            </th>
            <td>{endText(bar.low)}</td>
            <td>{endText(bar.high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function endText({ value, points, turnsTo }: FigureEnd): string {
  const words = { value: figure(value, DIGITS), change: evenSigned(points) };
  return turnsTo === null ? m.lab_assume_end(words) : m.lab_assume_endTurned({ ...words, ending: turnsTo });
}

/** How far both ends reach to either side of what came; the cells beside it say the same in figures. */
function Bar({ bar: { low, high }, widest }: { readonly bar: TornadoBar; readonly widest: number }) {
  const place = (points: number): number => 50 + (48 * points) / widest;
  const ends = [
    { name: "low", end: low },
    { name: "high", end: high },
  ];
  return (
    <svg className="tornado-bar" height="18" aria-hidden="true">
      {ends.map(({ name, end: { points, turnsTo } }) => (
        <rect key={name} data-end={name} data-turned={turnsTo !== null} x={`${Math.min(50, place(points))}%`} width={`${Math.max(0.4, Math.abs(place(points) - 50))}%`} y={name === "low" ? 1 : 10} height="7" rx="1.5" />
      ))}
      <line x1="50%" x2="50%" y1="0" y2="18" />
    </svg>
  );
}
