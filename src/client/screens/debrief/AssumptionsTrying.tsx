import { useMemo } from "react";
import { figure, percent } from "../../viewmodel/figures.ts";
import type { FigureView } from "../../viewmodel/labFigures.ts";
import { figureSets, figureViews, readFigures, sameFigures, withFigure } from "../../viewmodel/labFigures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { AssumptionsTornado } from "./AssumptionsTornado.tsx";
import { AssumptionsVerdict } from "./AssumptionsVerdict.tsx";
import "./assumptions.css";

type Figures = Readonly<Record<string, number>>;

/** Decimals of a contested figure. */
const DIGITS = 2;
/** What the composer remembers the figures under. */
const FIGURES_FIELD = "lab.figures";

/** The contested figures to be set otherwise, and whether the verdict holds then. */
export function AssumptionsTrying() {
  const { scenario, view } = useMatch();
  const { figures, setFigures } = useFigures(view.assumptions);
  const played = sameFigures(scenario, figures, view.assumptions);
  const sets = useMemo(() => figureSets(scenario, view.assumptions), [scenario, view]);
  const names = { game: m.lab_assume_game, own: m.lab_assume_own };
  return (
    <>
      <div className="tabs">
        <span className="unseen">{m.lab_assume_sets()}</span>
        {sets.map(({ id, kind, title, figures: set }) => (
          <button key={id} type="button" aria-pressed={sameFigures(scenario, set, figures)} onClick={() => setFigures(set)}>
            {kind === "preset" ? title : names[kind]()}
          </button>
        ))}
      </div>
      <div className="assume-halves">
        <ul className="assume-figures">
          {figureViews(scenario, view.assumptions, figures).map((one) => (
            <Slider key={one.id} one={one} set={(value) => setFigures(withFigure(scenario, figures, { id: one.id, value }))} />
          ))}
        </ul>
        <AssumptionsVerdict figures={played ? null : figures} />
      </div>
      <AssumptionsTornado />
    </>
  );
}

/** The figures that were set; those of the game at first. */
function useFigures(played: Figures): { readonly figures: Figures; readonly setFigures: (figures: Figures) => void } {
  const kept = useGame((state) => state.draft.composer[FIGURES_FIELD]);
  const compose = useGame((state) => state.compose);
  const figures = useMemo(() => readFigures(kept, played), [kept, played]);
  return { figures, setFigures: (next) => compose(FIGURES_FIELD, JSON.stringify(next)) };
}

function Slider({ one: { id, title, claim, range, value, played, step }, set }: { readonly one: FigureView; readonly set: (value: number) => void }) {
  const [low, high] = range;
  const name = `assumption-${id}`;
  const share = (value - low) / (high - low);
  return (
    <li data-changed={value !== played}>
      <label htmlFor={name}>{m.lab_assume_slider({ title, value: figure(value, DIGITS) })}</label>
      <input id={name} type="range" min={low} max={high} step={step} value={value} aria-valuetext={`${figure(value, DIGITS)}, ${percent(share)}`} onChange={(event) => set(Number(event.target.value))} />
      <small className="quiet">
        {claim} {m.lab_assume_was({ value: figure(played, DIGITS), low: figure(low, DIGITS), high: figure(high, DIGITS) })}
      </small>
    </li>
  );
}
