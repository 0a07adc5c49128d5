import { useEffect, useMemo, useState } from "react";
import type { LabChange } from "../../store/labDoor.ts";
import { meterCurve, largestOwnChange, type MeterCurve } from "../../viewmodel/meterCurve.ts";
import { evenFigure, percent, signed } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";
import { Curve, type CurveLine } from "./Curve.tsx";
import { useMeterPick } from "./useMeterPick.ts";
import { useTrail } from "./useTrail.ts";

/** One meter over the rounds: what happened, what you expected, and how it would have gone without your largest choice. */
export function CurvePart() {
  const { compiled, scenario, view } = useMatch();
  const { meter, pick } = useMeterPick();
  const { start } = useTrail();
  const curve = useMemo(() => meterCurve(compiled, view, meter), [compiled, view, meter]);
  const without = useWithout();
  if (curve === null) return null;
  const { title, history, forecasts } = curve;
  const lines: readonly CurveLine[] = [
    { id: "happened", label: m.steps_curve_happened(), values: history, look: "happened" },
    ...(without === null ? [] : [{ id: "without", label: m.steps_curve_without({ title: without.title }), values: without.meters[meter] ?? [], look: "quiet" as const }]),
  ];
  const rounds = history.map((_, at) => (at === 0 ? m.steps_curve_start() : String(at)));
  return (
    <section className="debrief-part curve-part">
      <header className="part-heading">
        <h2>{titleText(curve)}</h2>
      </header>
      <label className="row meter-pick">
        <span>{m.steps_curve_meter()}</span>
        <select value={meter} onChange={(event) => pick(event.target.value)}>
          {scenario.meters.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <h3 className="unseen">{m.steps_curve_rounds()}</h3>
      <Curve title={title} about={m.steps_curve_about()} steps={rounds} stepName={scenario.roundName} lines={lines} />
      <Forecasts forecasts={forecasts} name={scenario.roundName} />
      <button type="button" className="text-button" onClick={() => start([{ kind: "meter", id: meter }])}>
        {m.steps_curve_all()} <Icon name="right" size={14} />
      </button>
    </section>
  );
}

/** What the curve comes to, in a few words: against your forecast where you made one. */
function titleText({ title, history, forecasts }: MeterCurve): string {
  const change = (history.at(-1) ?? 0) - (history[0] ?? 0);
  const missed = forecasts.filter(({ hit }) => !hit);
  if (missed.length * 2 > forecasts.length) return missed.at(-1)?.direction === "up" ? m.steps_curve_missed({ meter: title }) : m.steps_curve_beat({ meter: title });
  const words = { meter: title, points: evenFigure(Math.abs(change)) };
  return Math.abs(change) < LEVEL ? m.steps_curve_level(words) : change > 0 ? m.steps_curve_rose(words) : m.steps_curve_sank(words);
}

/** A change of less is none. Points. */
const LEVEL = 0.5;

function Forecasts({ forecasts, name }: { readonly forecasts: MeterCurve["forecasts"]; readonly name: string }) {
  if (forecasts.length === 0) return null;
  return (
    <section>
      <h4>{m.steps_curve_expected()}</h4>
      <ul className="conditions">
        {forecasts.map(({ round, direction, confidence, change, hit }) => {
          const words = { name, round, sure: percent(confidence), change: signed(change) };
          return (
            <li key={round} data-holds={hit}>
              <Icon name={hit ? "check" : "cross"} size={14} />
              <span>
                {direction === "up" ? m.steps_curve_forecastUp(words) : m.steps_curve_forecastDown(words)} <span className="unseen">{hit ? m.steps_curve_hit() : m.steps_curve_miss()}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Without {
  readonly title: string;
  readonly meters: Readonly<Record<string, readonly number[]>>;
}

/** How the meters would have gone without the largest choice of one's own; null until it is worked out, and where there is none. */
function useWithout(): Without | null {
  const { compiled, view } = useMatch();
  const door = useGame((state) => state.door);
  const [without, setWithout] = useState<Without | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const largest = largestOwnChange(compiled, view, await door.whatIf());
      if (largest === null || !wanted) return;
      const change: LabChange = largest.change;
      const { meters } = await door.lab.retell({ changes: [change], figures: null });
      if (wanted) setWithout({ title: largest.title, meters });
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [compiled, door, view]);
  return without;
}
