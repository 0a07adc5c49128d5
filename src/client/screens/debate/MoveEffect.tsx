import { evenPercent, figure } from "../../viewmodel/figures.ts";
import type { PlaceForCard } from "../../viewmodel/cardChoices.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { relevanceText } from "./CardOnTable.tsx";

/** Least move of the house that is told as one, a share. */
const LEAST_MOVE = 0.0005;

/** What a card would do in a place, and which side it would help there. */
export function MoveEffect({ move: { helps, preview, relevance } }: { readonly move: Pick<PlaceForCard, "helps" | "preview" | "relevance"> }) {
  const { view } = useMatch();
  const debate = view.debates.at(-1);
  const yours = debate?.leads[helps] === view.you;
  const side = yours ? m.debate_choose_helpsYou() : helps === "pro" ? m.debate_choose_helps_pro() : m.debate_choose_helps_con();
  return (
    <p className="effect" data-side={helps}>
      <b>{side}.</b> {Math.abs(preview.to - preview.from) < LEAST_MOVE ? m.debate_choose_effectNone() : m.debate_choose_effect({ from: evenPercent(preview.from), to: evenPercent(preview.to) })}
      {preview.claim !== null && <span> · {m.debate_choose_claimEffect({ mark: preview.claim.mark, from: figure(100 * preview.claim.from, 0), to: figure(100 * preview.claim.to, 0) })}</span>}
      <span className="quiet"> · {relevanceText(relevance)}</span>
    </p>
  );
}
