import { useLocation } from "wouter";
import type { ShelfScenario } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { NamesChoice, offerOf, shelfWordsOf, spokenIn, VersionChoice } from "../parts/VersionChoice.tsx";
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
  const { scenario: wished, skin } = useGame((state) => state.wishes);
  const chosen = offerOf(offers, wished) ?? offers[0];
  if (chosen === undefined) return null;
  const words = shelfWordsOf(chosen);
  const version = wished === chosen.short?.id ? chosen.short.id : chosen.id;
  const begin = (): void => {
    wish({ scenario: version });
    go("/roles");
  };
  return (
    <section className="stack" aria-label={words.title}>
      {offers.length === 1 ? <Only offer={chosen} /> : <Choice offers={offers} chosen={chosen.id} onChoose={(scenario) => wish({ scenario, skin: null, assumptions: null })} />}
      <VersionChoice offer={chosen} chosen={version} onChoose={(scenario) => wish({ scenario })} alone />
      <ActionButton look={second ? "plain" : "main"} onPress={begin}>
        {m.start_newGame()} {!second && <Icon name="arrow" />}
      </ActionButton>
      <details>
        <summary>{m.start_about()}</summary>
        <div className="stack start-about">
          <p>{words.summary}</p>
          <p>{words.disclaimer}</p>
          {words.contentNote !== null && <p>{words.contentNote}</p>}
        </div>
      </details>
      <details>
        <summary>{m.start_more()}</summary>
        <div className="stack">
          <NamesChoice offer={chosen} chosen={skin} onChoose={(id) => wish({ skin: id })} />
          <GameWishes />
        </div>
      </details>
    </section>
  );
}

function Only({ offer }: { readonly offer: ShelfScenario }) {
  const { question, title } = shelfWordsOf(offer);
  return (
    <div>
      <h2>{question}</h2>
      <Spoken offer={offer} />
      <p className="small quiet">{m.start_facts({ title, roles: offer.roles, rounds: offer.rounds })}</p>
    </div>
  );
}

/** In which language it is, where that is not the one of the page. */
function Spoken({ offer }: { readonly offer: ShelfScenario }) {
  const spoken = spokenIn(offer);
  return spoken === null ? null : <small className="quiet spoken-in">{spoken}</small>;
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
      {offers.map((offer) => ({ ...offer, ...shelfWordsOf(offer), offer })).map(({ id, title, question, roles, rounds, offer }) => (
        <label key={id} className="start-offer" data-chosen={id === chosen}>
          <input type="radio" name="scenario" checked={id === chosen} onChange={() => onChoose(id)} />
          <b>
            {title} <Spoken offer={offer} />
          </b>
          <span>{question}</span>
          {id === chosen && <span className="small quiet">{m.version_facts({ roles, rounds })}</span>}
        </label>
      ))}
    </fieldset>
  );
}
