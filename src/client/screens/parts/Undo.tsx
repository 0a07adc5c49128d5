import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Icon } from "./Icon.tsx";

/** Takes back the last change of what is being chosen. */
export function Undo() {
  const undo = useGame((state) => state.undo);
  const possible = useGame((state) => state.draft.past.length > 0);
  if (!possible) return null;
  return (
    <button type="button" className="text-button" onClick={undo}>
      <Icon name="undo" size={16} /> {m.parts_undo()}
      <span className="unseen">{m.parts_undoAbout()}</span>
    </button>
  );
}
