import { useMemo } from "react";
import type { InThisGame, RealityEntry } from "../../viewmodel/realityView.ts";
import { realityView } from "../../viewmodel/realityView.ts";
import { percent } from "../../viewmodel/figures.ts";
import { dateText, listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { PartHeading } from "./PartHeading.tsx";

/** What really happened since, beside what this game did about it, and what the model leaves out. */
export function RealityStep() {
  const { scenario, view } = useMatch();
  const entries = useMemo(() => realityView(scenario, view), [scenario, view]);
  return (
    <>
      <section className="debrief-part">
        <PartHeading part="reality" title={m.steps_reality_after()} about={entries.length === 0 ? m.steps_reality_none() : m.steps_reality_about({ date: dateText(scenario.snapshot) })} />
        {scenario.skin !== undefined && <p>{m.steps_reality_realNames()}</p>}
        <ol className="reality">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      </section>
      <div className="debrief-halves even">
        <section className="debrief-part">
          <PartHeading part="leavesOut" title={m.steps_reality_leavesOut()} />
          {scenario.leavesOut.length === 0 ? (
            <p className="quiet">{m.steps_reality_leavesNone()}</p>
          ) : (
            <ul className="leaves-out">
              {scenario.leavesOut.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </section>
        <section className="debrief-part">
          <PartHeading part="disclaimer" title={m.steps_reality_disclaimer()} />
          <p className="disclaimer">
            {scenario.disclaimer} {m.steps_reality_invented()}
          </p>
        </section>
      </div>
    </>
  );
}

function Entry({ entry: { date, title, text, source, here, assumptions } }: { readonly entry: RealityEntry }) {
  const { scenario } = useMatch();
  const cite = m.steps_reality_source({ publisher: source.publisher, title: source.title, date: dateText(source.date) });
  return (
    <li>
      <div>
        <p className="kick">{dateText(date)}</p>
        <h3>{title}</h3>
        <p>{text}</p>
        <p className="small quiet">
          {source.url === undefined ? (
            cite
          ) : (
            <a className="text-button" href={source.url} rel="noreferrer" target="_blank">
              {cite}
            </a>
          )}
        </p>
      </div>
      {here.length + assumptions.length > 0 && (
        <div className="here">
          <h4>{m.steps_reality_here()}</h4>
          <ul>
            {here.filter(isDeed).map((one) => (
              <li key={`${one.kind}.${one.title}`}>{hereText(one, scenario.roundName)}</li>
            ))}
          </ul>
          <CardsHere here={here} />
          {assumptions.length > 0 && <p className="small quiet">{m.steps_reality_assumption({ titles: listed(assumptions) })}</p>}
        </div>
      )}
    </li>
  );
}

type CardHere = Extract<InThisGame, { readonly card: string }>;
type Deed = Exclude<InThisGame, CardHere>;

const isDeed = (one: InThisGame): one is Deed => !("card" in one);

function CardsHere({ here }: { readonly here: readonly InThisGame[] }) {
  const cards = here.filter((one): one is CardHere => !isDeed(one));
  const played = cards.filter(({ kind }) => kind === "played").map(({ card }) => card);
  const unplayed = cards.filter(({ kind }) => kind === "unplayed").map(({ card }) => card);
  return (
    <p className="small quiet">
      {played.length > 0 && m.steps_reality_played({ cards: listed(played) })} {unplayed.length > 0 && m.steps_reality_unplayed({ cards: listed(unplayed) })}
    </p>
  );
}

function hereText(one: Deed, name: string): string {
  const { title } = one;
  switch (one.kind) {
    case "adopted":
      return m.steps_reality_adopted({ title, name, round: one.round });
    case "neverAdopted":
      return m.steps_reality_neverAdopted({ title });
    case "passed":
      return m.steps_reality_passed({ title, name, round: one.round, share: percent(one.support) });
    case "fallen":
      return m.steps_reality_fallen({ title, name, round: one.round, share: percent(one.support) });
    case "notProven":
      return m.proof_told_reality({ title, name, round: one.round, share: percent(one.support) });
    case "undebated":
      return m.steps_reality_undebated({ title });
  }
}
