import type { Draft } from "../../store/draftSlice.ts";
import type { DecisionView } from "../../viewmodel/decisionView.ts";
import { figure, percent } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Field } from "../parts/Field.tsx";
import { Icon } from "../parts/Icon.tsx";

type Guess = Draft["forecast"][number];

/** How sure a guess can be: below a half it would be a guess the other way. */
const SURE = [0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** What the player expects of a few meters. */
export function ForecastPart({ forecasts, sealed }: { readonly forecasts: DecisionView["forecasts"]; readonly sealed: boolean }) {
  const forecast = useGame((state) => state.draft.forecast);
  const guess = useGame((state) => state.guess);
  const { most, meters } = forecasts;
  const put = (at: number, next: Guess | null): void => guess([...forecast.slice(0, at), ...(next === null ? [] : [next]), ...forecast.slice(at + 1)]);
  const rows = sealed ? forecast.length : Math.min(most, forecast.length + 1);
  return (
    <section className="stack rule" aria-label={m.decision_forecast_title()}>
      <h2 className="row">
        <Icon name="trend" /> {m.decision_forecast_title()}
      </h2>
      <p className="small quiet">
        {m.decision_forecast_about({ most })} {m.decision_forecast_score()}
      </p>
      <div className="forecasts">
        {Array.from({ length: rows }, (_, at) => {
          const taken = forecast.filter((_guess, other) => other !== at).map(({ meter }) => meter);
          return <GuessRow key={at} number={at + 1} guess={forecast[at] ?? null} meters={meters.filter(({ id }) => !taken.includes(id))} sealed={sealed} onChange={(next) => put(at, next)} />;
        })}
      </div>
    </section>
  );
}

interface GuessRowProps {
  readonly number: number;
  readonly guess: Guess | null;
  readonly meters: DecisionView["forecasts"]["meters"];
  readonly sealed: boolean;
  onChange(guess: Guess | null): void;
}

function GuessRow({ number, guess, meters, sealed, onChange }: GuessRowProps) {
  const options = [{ value: "", title: m.decision_forecast_none() }, ...meters.map(({ id, title, value }) => ({ value: id, title: m.decision_forecast_now({ meter: title, value: figure(value, 0) }) }))];
  const ways = [
    { value: "up" as const, title: m.decision_forecast_up() },
    { value: "down" as const, title: m.decision_forecast_down() },
  ];
  const sure = SURE.map((value) => ({ value, title: percent(value) }));
  if (sealed && guess !== null) return <p>{`${meters.find(({ id }) => id === guess.meter)?.title ?? ""} ${guess.direction === "up" ? m.decision_forecast_up() : m.decision_forecast_down()}, ${percent(guess.confidence)}`}</p>;
  return (
    <div className="forecast">
      <Field label={m.decision_forecast_meter({ number })} options={options} chosen={guess?.meter ?? ""} onChoose={(meter) => onChange(meter === "" ? null : { direction: "up", confidence: 0.7, ...guess, meter })} />
      {guess !== null && (
        <>
          <Field label={m.decision_forecast_way()} options={ways} chosen={guess.direction} onChoose={(direction) => onChange({ ...guess, direction })} />
          <Field label={m.decision_forecast_sure()} options={sure} chosen={guess.confidence} onChoose={(confidence) => onChange({ ...guess, confidence })} />
        </>
      )}
    </div>
  );
}
