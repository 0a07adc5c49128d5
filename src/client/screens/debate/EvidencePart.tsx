import { useMemo } from "react";
import type { DebateTurn, TargetChoice } from "../../viewmodel/debateTurn.ts";
import { cardChoices } from "../../viewmodel/debateTurn.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { CardOption } from "./CardOption.tsx";

/** Chooses something on the table, and a card of the hand to lay on it. */
export function EvidencePart({ turn }: { readonly turn: DebateTurn }) {
  const compose = useGame((state) => state.compose);
  const picked = useGame((state) => state.draft.composer["target"]);
  const open = turn.targets.filter(({ possible }) => possible > 0);
  const target = open.find(({ key }) => key === picked) ?? open.at(turn.kind === "case" ? -1 : 0);
  const legend = turn.kind === "case" ? m.debate_choose_evidence() : turn.kind === "floor" ? m.debate_choose_targetFloor() : m.debate_choose_target();
  return (
    <>
      <fieldset className="part">
        <legend>{legend}</legend>
        {open.length === 0 && <p className="quiet">{m.debate_choose_nothingFits()}</p>}
        {open.map((one) => (
          <Target key={one.key} target={one} chosen={one === target} choose={() => compose("target", one.key)} />
        ))}
        {open.length < turn.targets.length && (
          <details>
            <summary>{m.debate_choose_noneFits({ count: turn.targets.length - open.length })}</summary>
            <ul className="out-of-reach">
              {turn.targets
                .filter(({ possible }) => possible === 0)
                .map((one) => (
                  <li key={one.key}>{targetText(one)}</li>
                ))}
            </ul>
          </details>
        )}
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
          {targetText(target)}
          <small>{m.debate_choose_cardsFit({ count: target.possible })}</small>
        </span>
      </label>
    </div>
  );
}

const targetText = ({ on, mark, text }: TargetChoice): string => ("claim" in on ? m.debate_choose_claimTarget({ mark, text }) : m.debate_choose_cardTarget({ mark, text }));

function Hand({ target, cardsLeft }: { readonly target: TargetChoice; readonly cardsLeft: number }) {
  const { scenario, view } = useMatch();
  const choices = useMemo(() => cardChoices(scenario, view, target), [scenario, view, target]);
  const fit = choices.filter(({ obstacle }) => obstacle === null);
  const unfit = choices.filter(({ obstacle }) => obstacle !== null);
  return (
    <section className="part" aria-label={m.debate_choose_yourCards()}>
      <h3>{m.debate_choose_yourCards()}</h3>
      <p className="small quiet">{m.debate_turn_cardsLeft({ count: cardsLeft })}</p>
      <ul className="hand">
        {fit.map((choice) => (
          <CardOption key={choice.card.id} choice={choice} target={target} />
        ))}
      </ul>
      {unfit.length > 0 && (
        <details>
          <summary>{m.debate_choose_unfit({ count: unfit.length })}</summary>
          <ul className="hand">
            {unfit.map((choice) => (
              <CardOption key={choice.card.id} choice={choice} target={target} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
