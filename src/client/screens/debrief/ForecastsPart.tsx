import { useMemo } from "react";
import { direction as wayOf, evenFigure, percent } from "../../viewmodel/figures.ts";
import type { ForecastRow, Foresight } from "../../viewmodel/forecastsView.ts";
import { forecastsView } from "../../viewmodel/forecastsView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";
import { PartHeading } from "./PartHeading.tsx";
import { RoleCell } from "./RoleCell.tsx";

/** The Brier score of not knowing, how near to it is the same, and how much surer than right is worth a word. */
const COIN = 0.25;
const NEAR = 0.03;
const OVER_SURE = 0.15;

/** Who foresaw what, and how well: nothing where no forecasts were played. */
export function ForecastsPart() {
  const { scenario, view } = useMatch();
  const told = useMemo(() => forecastsView({ scenario }, view), [scenario, view]);
  if (told === null) return null;
  return (
    <section className="debrief-part">
      <PartHeading part="forecasts" title={m.debrief_forecasts_title()} about={m.debrief_forecasts_about()} />
      <div className="stack">
        <table className="evidence-table">
          <caption className="unseen">{m.debrief_forecasts_table()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.debrief_forecasts_role()}</th>
              <th scope="col">{m.debrief_forecasts_right()}</th>
              <th scope="col">{m.debrief_forecasts_brier()}</th>
              <th scope="col">{m.debrief_forecasts_meaning()}</th>
            </tr>
          </thead>
          <tbody>
            {told.roles.map((one) => (
              <Role key={one.role.id} one={one} />
            ))}
          </tbody>
        </table>
        <section>
          <h3>{m.debrief_forecasts_yours()}</h3>
          {told.yours.length === 0 && <p className="quiet">{m.debrief_forecasts_none()}</p>}
          <ul className="conditions">
            {told.yours.map((one) => (
              <Yours key={`${one.round}.${one.title}`} one={one} name={scenario.roundName} />
            ))}
          </ul>
        </section>
      </div>
    </section>
  );
}

function Role({ one: { role, made, hits, brier, sure, right } }: { readonly one: Foresight }) {
  const meaning = Math.abs(brier - COIN) < NEAR ? m.debrief_forecasts_coin() : brier < COIN ? m.debrief_forecasts_better() : m.debrief_forecasts_worse();
  return (
    <tr data-you={role.you}>
      <RoleCell role={role} />
      <td>{`${hits} / ${made}`}</td>
      <td>
        <b>{evenFigure(brier, 2)}</b>
      </td>
      <td>
        {meaning}
        {sure - right >= OVER_SURE && <small>{m.debrief_forecasts_overSure({ sure: percent(sure), right: percent(right) })}</small>}
      </td>
    </tr>
  );
}

function Yours({ one: { round, title, direction, confidence, change, hit }, name }: { readonly one: ForecastRow; readonly name: string }) {
  const words = { name, round, title, sure: percent(confidence) };
  return (
    <li data-holds={hit}>
      <Icon name={hit ? "check" : "cross"} size={14} />
      <span>
        {direction === "up" ? m.debrief_forecasts_up(words) : m.debrief_forecasts_down(words)} <b>{hit ? m.debrief_forecasts_hit() : m.debrief_forecasts_miss()}</b> {changeText(change)}
      </span>
    </li>
  );
}

/** What the meter really did, in words. */
function changeText(change: number): string {
  const points = evenFigure(Math.abs(change));
  const texts = { up: m.debrief_forecasts_rose, down: m.debrief_forecasts_sank, level: m.debrief_forecasts_stayed };
  return texts[wayOf(change)]({ points });
}
