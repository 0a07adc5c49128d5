import { useMemo } from "react";
import { evenFigure, figure, percent } from "../../viewmodel/figures.ts";
import { newsOf } from "../../viewmodel/meterView.ts";
import type { InterestRow } from "../../viewmodel/publicInterestView.ts";
import { MOST_WEIGHT, publicInterestView } from "../../viewmodel/publicInterestView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Delta } from "../parts/Delta.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useInterestWeights, WEIGHT_FIELD } from "./interestWeights.ts";

/** Weights move in steps of a quarter. */
const STEP = 0.25;

/** The public-interest index, with weights that a class can set itself. */
export function InterestPart() {
  const { compiled, view } = useMatch();
  const compose = useGame((state) => state.compose);
  const weights = useInterestWeights();
  const interest = useMemo(() => publicInterestView(compiled, view, weights), [compiled, view, weights]);
  const reset = (): void => {
    for (const { reference, given } of interest.rows) compose(WEIGHT_FIELD + reference, String(given));
  };
  return (
    <section className="debrief-part interest" aria-labelledby="interest-heading">
      <h3 id="interest-heading">{m.debrief_interest_title()}</h3>
      <p className="interest-value" aria-live="polite">
        <b>{m.debrief_interest_value({ end: evenFigure(interest.end) })}</b> <Delta change={interest.end - interest.start} news={newsOf(interest.end - interest.start, "high")} /> <span className="quiet small">{m.debrief_interest_from({ start: evenFigure(interest.start) })}</span>
      </p>
      <p className="small">{m.debrief_interest_about()}</p>
      <p className="small quiet">{m.debrief_interest_scale()}</p>
      <Rows rows={interest.rows.filter(({ given }) => given !== 0)} />
      <details>
        <summary>{m.debrief_interest_more()}</summary>
        <Rows rows={interest.rows.filter(({ given }) => given === 0)} />
      </details>
      {interest.changed && (
        <ActionButton look="plain" onPress={reset}>
          <Icon name="undo" />
          {m.debrief_interest_reset()}
        </ActionButton>
      )}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly InterestRow[] }) {
  const compose = useGame((state) => state.compose);
  return (
    <ul className="interest-rows">
      {rows.map((row) => (
        <Row key={row.reference} row={row} set={(weight) => compose(WEIGHT_FIELD + row.reference, String(weight))} />
      ))}
    </ul>
  );
}

function Row({ row, set }: { readonly row: InterestRow; readonly set: (weight: number) => void }) {
  const { reference, title, weight, share, points } = row;
  const change = (text: string): void => {
    const value = Number(text);
    if (Number.isFinite(value)) set(Math.min(MOST_WEIGHT, Math.max(-MOST_WEIGHT, value)));
  };
  const share100 = percent(share);
  const told = weight === 0 ? m.debrief_interest_nothing() : weight > 0 ? m.debrief_interest_wantsHigh({ share: share100 }) : m.debrief_interest_wantsLow({ share: share100 });
  const id = `weight-${reference}`;
  return (
    <li data-counts={weight !== 0}>
      <p id={id}>
        <b>{title}</b> <small className="quiet">{weight === 0 ? told : `${told}, ${m.debrief_interest_points({ points: evenFigure(points) })}`}</small>
      </p>
      <input type="range" min={-MOST_WEIGHT} max={MOST_WEIGHT} step={STEP} value={weight} aria-label={m.debrief_interest_weight({ title })} aria-valuetext={`${figure(weight, 2)}, ${told}`} onChange={(event) => change(event.target.value)} />
      <input className="field" type="number" min={-MOST_WEIGHT} max={MOST_WEIGHT} step={STEP} value={weight} aria-label={m.debrief_interest_number({ title })} onChange={(event) => change(event.target.value)} />
    </li>
  );
}
