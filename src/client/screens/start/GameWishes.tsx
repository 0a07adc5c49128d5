import { useLocation } from "wouter";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ImportSave } from "../parts/ImportSave.tsx";

const LEVELS = [
  [2, m.start_level_normal],
  [1, m.start_level_scripted],
  [0, m.start_level_random],
] as const;

/** How the others play, the luck, and a save from a file. */
export function GameWishes() {
  const [, go] = useLocation();
  const wishes = useGame((state) => state.wishes);
  const wish = useGame((state) => state.wish);
  return (
    <div className="stack start-more">
      <fieldset className="stack">
        <legend>{m.start_level_label()}</legend>
        {LEVELS.map(([level, text]) => (
          <label key={level} className="tick">
            <input type="radio" name="level" checked={Math.min(2, wishes.level) === level} onChange={() => wish({ level })} />
            {text()}
          </label>
        ))}
      </fieldset>
      <label>
        <b>{m.start_seed()}</b>
        <input className="field" inputMode="numeric" pattern="[0-9]*" maxLength={10} value={wishes.seed} onChange={(event) => wish({ seed: event.target.value.replace(/\D/g, "") })} />
        <span className="small quiet">{m.start_seedAbout()}</span>
      </label>
      <ImportSave onDone={(opened) => opened && go("/play")} />
    </div>
  );
}
