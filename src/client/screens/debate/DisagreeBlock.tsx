import { useMemo } from "react";
import { cardsInPlay, disagreements } from "../../viewmodel/disagreements.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";
import { Question } from "../parts/Question.tsx";

/** The questions on which the articles disagree, where a card on the table or in the hand speaks of one. */
export function DisagreeBlock() {
  const { scenario, view } = useMatch();
  const found = useMemo(() => disagreements(scenario, cardsInPlay(view)), [scenario, view]);
  if (found.length === 0) return null;
  return (
    <section className="disagreements" aria-labelledby="disagree">
      <h2 id="disagree" className="row">
        <Icon name="warning" />
        {m.debate_disagree_title()}
      </h2>
      <p className="small quiet">{m.debate_disagree_about()}</p>
      <ul>
        {found.map((one) => (
          <Question key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}
