import { useMemo } from "react";
import { cardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";
import { ScorePicture } from "../parts/ScorePicture.tsx";
import type { KitPart } from "../../viewmodel/kitPart.ts";
import { KitSheet } from "./KitSheet.tsx";

/** How a card is tagged and scored, on one page: with the card of the scenario that has most to show. */
export function ScoreSheet({ compiled: { scenario } }: KitPart) {
  const card = useMemo(() => {
    const views = scenario.cards.flatMap(({ id }) => cardView(scenario, id, {}) ?? []);
    const tellingTags = (score: (typeof views)[number]["score"]): number => score.ledger.filter(({ points }) => points !== 0).length;
    return views.reduce((best, view) => (tellingTags(view.score) > tellingTags(best.score) ? view : best));
  }, [scenario]);
  return (
    <KitSheet scenario={scenario} name={m.kit_part_scores()} wide>
      <h2>{m.kit_scores_title()}</h2>
      <p className="lede">{m.kit_scores_lede()}</p>
      <ScorePicture card={card} />
    </KitSheet>
  );
}
