import { useMemo } from "react";
import type { TargetChoice } from "../../viewmodel/cardChoices.ts";
import { cardChoices } from "../../viewmodel/cardChoices.ts";
import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { CardOption } from "./CardOption.tsx";

/** The lead chooses a claim of its own, and a card of the hand to put under it. */
export function EvidencePart({ turn }: { readonly turn: DebateTurn }) {
  const compose = useGame((state) => state.compose);
  const picked = useGame((state) => state.draft.composer["target"]);
  const open = turn.targets.filter(({ possible }) => possible > 0);
  const target = open.find(({ key }) => key === picked) ?? open.at(-1);
  return (
    <>
      <fieldset className="part">
        <legend>{m.debate_choose_evidence()}</legend>
        {open.map((one) => (
          <Target key={one.key} target={one} chosen={one === target} choose={() => compose("target", one.key)} />
        ))}
      </fieldset>
      {target !== undefined && <Hand target={target} cardsLeft={turn.cardsLeft} />}
    </>
  );
}

function Target({ target, chosen, choose }: { readonly target: TargetChoice; readonly chosen: boolean; readonly choose: () => void }) {
  return (
    <div className="option" data-chosen={chosen}>
      <label>
        <input type="radio" name="target" checked={chosen} onChange={choose} />
        <span>
          {m.debate_choose_claimTarget({ mark: target.mark, text: target.text })}
          <small>{m.debate_choose_cardsFit({ count: target.possible })}</small>
        </span>
      </label>
    </div>
  );
}

function Hand({ target, cardsLeft }: { readonly target: TargetChoice; readonly cardsLeft: number }) {
  const { scenario, view } = useMatch();
  const choices = useMemo(() => cardChoices(scenario, view, target), [scenario, view, target]);
  const fit = choices.filter(({ obstacle }) => obstacle === null);
  const unfit = choices.filter(({ obstacle }) => obstacle !== null);
  return (
    <section className="part" aria-label={m.debate_choose_yourCards()}>
      <h3>{m.debate_choose_yourCards()}</h3>
      <p className="small quiet">{m.debate_turn_cardsLeft({ count: cardsLeft })}</p>
      <ul className="own-cards">
        {fit.map((choice) => (
          <CardOption key={choice.card.id} choice={choice} target={target} />
        ))}
      </ul>
      {unfit.length > 0 && (
        <details>
          <summary>{m.debate_choose_unfit({ count: unfit.length })}</summary>
          <ul className="own-cards">
            {unfit.map((choice) => (
              <CardOption key={choice.card.id} choice={choice} target={target} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
