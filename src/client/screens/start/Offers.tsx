import { useLocation } from "wouter";
import type { ShelfScenario } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { offerOf, VersionChoice } from "../parts/VersionChoice.tsx";
import { GameWishes } from "./GameWishes.tsx";

interface OffersProps {
  readonly offers: readonly ShelfScenario[];
  /** Something else is the main thing to do on this page. */
  readonly second: boolean;
}

/** What can be played: one of the scenarios, whole or short. */
export function Offers({ offers, second }: OffersProps) {
  const [, go] = useLocation();
  const wish = useGame((state) => state.wish);
  const wished = useGame((state) => state.wishes.scenario);
  const chosen = offerOf(offers, wished) ?? offers[0];
  if (chosen === undefined) return null;
  const version = wished === chosen.short?.id ? chosen.short.id : chosen.id;
  const begin = (): void => {
    wish({ scenario: version });
    go("/roles");
  };
  return (
    <section className="stack" aria-label={chosen.title}>
      {offers.length === 1 ? <Only offer={chosen} /> : <Choice offers={offers} chosen={chosen.id} onChoose={(scenario) => wish({ scenario, assumptions: null })} />}
      <VersionChoice offer={chosen} chosen={version} onChoose={(scenario) => wish({ scenario })} />
      <ActionButton look={second ? "plain" : "main"} onPress={begin}>
        {m.start_newGame()} {!second && <Icon name="arrow" />}
      </ActionButton>
      <details>
        <summary>{m.start_about()}</summary>
        <div className="stack start-about">
          <p>{chosen.summary}</p>
          <p>{chosen.disclaimer}</p>
          {chosen.contentNote !== null && <p>{chosen.contentNote}</p>}
        </div>
      </details>
      <details>
        <summary>{m.start_more()}</summary>
        <GameWishes />
      </details>
    </section>
  );
}

function Only({ offer: { question, title, roles, rounds } }: { readonly offer: ShelfScenario }) {
  return (
    <div>
      <h2>{question}</h2>
      <p className="small quiet">{m.start_facts({ title, roles, rounds })}</p>
    </div>
  );
}

interface ChoiceProps {
  readonly offers: readonly ShelfScenario[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ offers, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="start-shelf">
      <legend>{m.version_scenarios()}</legend>
      {offers.map(({ id, title, question, roles, rounds }) => (
        <label key={id} className="start-offer" data-chosen={id === chosen}>
          <input type="radio" name="scenario" checked={id === chosen} onChange={() => onChoose(id)} />
          <b>{title}</b>
          <span>{question}</span>
          <span className="small quiet">{m.version_facts({ roles, rounds })}</span>
        </label>
      ))}
    </fieldset>
  );
}
