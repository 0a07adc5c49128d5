import { useMemo } from "react";
import type { CardWithPlaces, PlaceForCard } from "../../viewmodel/cardChoices.ts";
import { cardsWithPlaces } from "../../viewmodel/cardChoices.ts";
import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { MoveEffect } from "./MoveEffect.tsx";

/** Places of a card that are shown at once. */
const SHOWN = 2;

/** The hand, card by card, with all the places where each can be laid: in rebuttal and from the floor. */
export function HandPart({ turn }: { readonly turn: DebateTurn }) {
  const { scenario, view } = useMatch();
  const cards = useMemo(() => cardsWithPlaces(scenario, view, turn.targets), [scenario, view, turn.targets]);
  const fit = cards.filter(({ places }) => places.length > 0);
  const idle = cards.filter(({ places }) => places.length === 0);
  if (turn.cardsLeft === 0) return null;
  return (
    <section className="part" aria-label={m.debate_choose_yourCards()}>
      <p className="small quiet">{fit.length === 0 ? m.debate_choose_nothingFits() : m.debate_turn_cardsLeft({ count: turn.cardsLeft })}</p>
      <ul className="own-cards">
        {fit.map((one) => (
          <CardToPlay key={one.card.id} one={one} />
        ))}
      </ul>
      {idle.length > 0 && (
        <details>
          <summary>{m.debate_choose_noPlace({ count: idle.length })}</summary>
          <ul className="own-cards">
            {idle.map((one) => (
              <CardToPlay key={one.card.id} one={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function CardToPlay({ one: { card, places } }: { readonly one: CardWithPlaces }) {
  const openPanel = useGame((state) => state.openPanel);
  const more = places.slice(SHOWN);
  return (
    <li className="hand-card" data-off={places.length === 0}>
      <p className="card-text">
        {card.text} <b className="score">{m.debate_card_score({ score: card.score.points })}</b>
      </p>
      <p className="card-who">
        <b>{card.speaker}</b> · {card.status}
      </p>
      <Places card={card.id} places={places.slice(0, SHOWN)} />
      <div className="row hand-card-foot">
        {more.length > 0 && (
          <details>
            <summary>
              {m.debate_choose_morePlaces({ count: more.length })}
              <span className="unseen">{m.parts_ofCard({ id: card.id })}</span>
            </summary>
            <Places card={card.id} places={more} />
          </details>
        )}
        <button type="button" className="text-button" onClick={() => openPanel({ kind: "card", card: card.id })}>
          {m.debate_card_all({ id: card.id })}
        </button>
      </div>
    </li>
  );
}

function Places({ card, places }: { readonly card: string; readonly places: readonly PlaceForCard[] }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  return (
    <ul className="places">
      {places.map((place) => (
        <li key={place.target.key}>
          <ActionButton look="slim" onPress={() => void submit({ type: "playCard", role: view.you ?? "", card, on: place.target.on })} blocked={busy ? m.parts_waiting() : null}>
            {labelOf(place)}
          </ActionButton>
          <MoveEffect move={place} />
          {place.target.card !== "" && <p className="small quiet">{m.debate_choose_answers({ card: place.target.card, text: place.target.text })}</p>}
          {place.why !== "" && <p className="card-why">{place.why}</p>}
        </li>
      ))}
    </ul>
  );
}

function labelOf({ target: { card, mark }, as }: PlaceForCard): string {
  if (card !== "") return m.debate_choose_play_card({ card, mark });
  return as === "support" ? m.debate_choose_play_support({ mark }) : m.debate_choose_play_attack({ mark });
}
