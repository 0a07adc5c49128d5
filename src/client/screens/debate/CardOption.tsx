import type { CardChoice, TargetChoice } from "../../viewmodel/debateTurn.ts";
import { figure, percent } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { relevanceText } from "./CardOnTable.tsx";

const OBSTACLES: Readonly<Record<NonNullable<CardChoice["obstacle"]>, () => string>> = {
  doesNotBear: m.debate_choose_obstacle_doesNotBear,
  speaksFor: m.debate_choose_obstacle_speaksFor,
  speaksAgainst: m.debate_choose_obstacle_speaksAgainst,
  alreadyThere: m.debate_choose_obstacle_alreadyThere,
  full: m.debate_choose_obstacle_full,
};

/** Least move of the house that is told as one, a share. */
const LEAST_MOVE = 0.0005;

/** A card of the hand, what it would do where it would lie, and the button that lays it there; or why it cannot. */
export function CardOption({ choice, target }: { readonly choice: CardChoice; readonly target: TargetChoice }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  const openPanel = useGame((state) => state.openPanel);
  const { card, obstacle, as, relevance, why, preview } = choice;
  const play = (): void => void submit({ type: "playCard", role: view.you ?? "", card: card.id, on: target.on });
  const label = "play" in target.on ? m.debate_choose_play_card() : (as === "support" ? m.debate_choose_play_support : m.debate_choose_play_attack)({ mark: target.mark });
  return (
    <li className="hand-card" data-off={obstacle !== null}>
      <p className="card-text">
        {card.text} <b className="score">{m.debate_card_score({ score: card.score.points })}</b>
      </p>
      <p className="card-who">
        <b>{card.speaker}</b> · {card.status}
      </p>
      {obstacle !== null && <p className="obstacle">{OBSTACLES[obstacle]()}</p>}
      {why !== "" && <p className="card-why">{why}</p>}
      {preview !== null && (
        <p className="effect">
          {Math.abs(preview.to - preview.from) < LEAST_MOVE ? m.debate_choose_effectNone() : m.debate_choose_effect({ from: percent(preview.from, 1), to: percent(preview.to, 1) })}
          {preview.claim !== null && <span> · {m.debate_choose_claimEffect({ mark: preview.claim.mark, from: figure(100 * preview.claim.from, 0), to: figure(100 * preview.claim.to, 0) })}</span>}
          <span className="quiet"> · {relevanceText(relevance)}</span>
        </p>
      )}
      <div className="row hand-card-foot">
        {obstacle === null && (
          <ActionButton look="slim" onPress={play} blocked={busy ? m.parts_waiting() : null}>
            {label}
          </ActionButton>
        )}
        <button type="button" className="text-button" onClick={() => openPanel({ kind: "card", card: card.id })}>
          {m.debate_card_all({ id: card.id })}
        </button>
      </div>
    </li>
  );
}
