import { useState } from "react";
import { evenFigure, percent } from "../../viewmodel/figures.ts";
import type { Measure, SpreadView } from "../../viewmodel/labSpread.ts";
import { spreadView } from "../../viewmodel/labSpread.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Field } from "../parts/Field.tsx";
import { subjectText } from "../phrases/changeText.ts";
import type { DotRow } from "./DotPlot.tsx";
import { DotPlot } from "./DotPlot.tsx";
import type { LabSubject } from "./whatIfLab.ts";
import { AS_PLAYED, useRetold, useSpreads, useTrials } from "./whatIfLab.ts";

const PLAYED: LabSubject = { kind: "variant", variant: AS_PLAYED };
/** The value of the field that stands for the public-interest index. */
const INTEREST = "";

/** Two hundred lucks for the game and for each trial. */
export function WhatIfLuck() {
  const { scenario } = useMatch();
  const { trials } = useTrials();
  const [measure, setMeasure] = useState<Measure>(null);
  const rows = [PLAYED, ...trials.all].map((subject) => ({ label: subjectText(scenario, subject), subject }));
  const measures = [{ value: INTEREST, title: m.lab_interest() }, ...scenario.meters.map(({ id, title }) => ({ value: id, title }))];
  return (
    <section className="debrief-part" aria-labelledby="lab-luck">
      <header className="part-heading">
        <h3 id="lab-luck">{m.lab_luck_title()}</h3>
        <p className="quiet">{m.lab_luck_about()}</p>
        {trials.all.some(({ kind }) => kind === "anew") && <p className="quiet">{m.lab_luck_anew()}</p>}
      </header>
      <div className="lab-fields">
        <Field label={m.lab_luck_measure()} options={measures} chosen={measure ?? INTEREST} onChoose={(value) => setMeasure(value === INTEREST ? null : value)} />
      </div>
      <LuckPlot rows={rows} measure={measure} />
    </section>
  );
}

interface Subject {
  readonly label: string;
  readonly subject: LabSubject;
}

/** Dots of several subjects, by one measure; the game itself is the first. */
export function LuckPlot({ rows, measure }: { readonly rows: readonly Subject[]; readonly measure: Measure }) {
  const { compiled, scenario } = useMatch();
  const spreads = useSpreads(rows.map(({ subject }) => subject));
  const real = useRetold(AS_PLAYED);
  const told = rows.map(({ label }, at) => ({ label, spread: spreadView(compiled, spreads[at] ?? null, measure) }));
  const drawn = told.map(({ label, spread }, at): DotRow => ({ id: String(at), label, told: tellings(spread), values: spread?.values ?? [] }));
  const line = measure === null ? real?.interest : real?.meters[measure];
  if (drawn[0]?.values.length === 0 || line === undefined) return <p aria-busy="true">{m.lab_luck_waiting()}</p>;
  const title = m.lab_luck_title2({ measure: measure === null ? m.lab_interest() : (scenario.meters.find(({ id }) => id === measure)?.title ?? "") });
  return (
    <DotPlot title={title} rows={drawn} reached={line.at(-1) ?? 0}>
      <Figures rows={told} />
      <Endings rows={told} />
    </DotPlot>
  );
}

function tellings(spread: SpreadView | null): readonly string[] {
  if (spread === null) return [m.lab_luck_waiting()];
  const { games, of, mean, deviation, endings } = spread;
  if (games < of) return [m.lab_luck_working({ games, of })];
  const [first] = endings;
  return [m.lab_luck_told({ mean: evenFigure(mean), deviation: evenFigure(deviation) }), ...(first === undefined ? [] : [m.lab_luck_ending({ ending: first.title, share: percent(first.share) })])];
}

interface Told {
  readonly rows: readonly { readonly label: string; readonly spread: SpreadView | null }[];
}

function Figures({ rows }: Told) {
  const heads = [m.lab_luck_table_row(), m.lab_luck_table_mean(), m.lab_luck_table_deviation(), m.lab_luck_table_low(), m.lab_luck_table_middle(), m.lab_luck_table_high()];
  return (
    <table className="evidence-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, spread }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {spread !== null && [spread.mean, spread.deviation, ...spread.tenths].map((value, at) => <td key={heads[at + 1]}>{evenFigure(value)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How often each ending came, a column a row of dots. */
function Endings({ rows }: Told) {
  const { scenario } = useMatch();
  const shares = rows.map(({ spread }) => new Map(spread?.endings.map(({ id, share }) => [id, share])));
  const come = scenario.endings.filter(({ id }) => shares.some((known) => known.has(id)));
  return (
    <table className="evidence-table">
      <caption>{m.lab_luck_table_endings()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.lab_luck_table_ending()}</th>
          {rows.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {come.map(({ id, title }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {rows.map(({ label }, at) => (
              <td key={label}>{percent(shares[at]?.get(id) ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
