import type { CardChoice, TargetChoice } from "../../viewmodel/cardChoices.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { MoveEffect } from "./MoveEffect.tsx";

const OBSTACLES: Readonly<Record<NonNullable<CardChoice["obstacle"]>, () => string>> = {
  doesNotBear: m.debate_choose_obstacle_doesNotBear,
  speaksFor: m.debate_choose_obstacle_speaksFor,
  speaksAgainst: m.debate_choose_obstacle_speaksAgainst,
  alreadyThere: m.debate_choose_obstacle_alreadyThere,
  full: m.debate_choose_obstacle_full,
};

/** A card of the hand, what it would do under a claim of one's own, and the button that lays it there; or why it cannot. */
export function CardOption({ choice, target }: { readonly choice: CardChoice; readonly target: TargetChoice }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  const openPanel = useGame((state) => state.openPanel);
  const { card, obstacle, relevance, preview } = choice;
  const play = (): void => void submit({ type: "playCard", role: view.you ?? "", card: card.id, on: target.on });
  return (
    <li className="hand-card" data-off={obstacle !== null}>
      <p className="card-text">
        {card.text} <b className="score">{m.debate_card_score({ score: card.score.points })}</b>
      </p>
      <p className="card-who">
        <b>{card.speaker}</b> · {card.status}
      </p>
      {obstacle !== null && <p className="obstacle">{OBSTACLES[obstacle]()}</p>}
      {preview !== null && <MoveEffect move={{ helps: target.side, preview, relevance }} />}
      <div className="row hand-card-foot">
        {obstacle === null && (
          <ActionButton look="slim" onPress={play} blocked={busy ? m.parts_waiting() : null}>
            {m.debate_choose_play_support({ mark: target.mark })}
          </ActionButton>
        )}
        <button type="button" className="text-button" onClick={() => openPanel({ kind: "card", card: card.id })}>
          {m.debate_card_all({ id: card.id })}
        </button>
      </div>
    </li>
  );
}
