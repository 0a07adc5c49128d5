import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import { evenSigned } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";

/** Closing words: the claim that decides, by one press. */
export function ClashPart({ turn }: { readonly turn: DebateTurn }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const named = turn.clashes.find(({ id }) => id === turn.clash);
  return (
    <fieldset className="part">
      <legend>{m.debate_clash_legend()}</legend>
      {turn.clashes.map(({ id, mark, text, points }) => (
        <div key={id} className="option" data-chosen={id === turn.clash}>
          <label>
            <input type="radio" name="clash" checked={id === turn.clash} onChange={() => void submit({ type: "markClash", role: view.you ?? "", claim: id })} />
            <span>
              {m.debate_choose_claimTarget({ mark, text })}
              <small>{m.debate_clash_points({ points: evenSigned(points) })}</small>
            </span>
          </label>
        </div>
      ))}
      <p className="quiet" aria-live="polite">
        {named !== undefined && m.debate_clash_marked({ mark: named.mark })}
      </p>
    </fieldset>
  );
}
