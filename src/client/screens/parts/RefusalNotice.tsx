import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { refusalText } from "../phrases/refusalText.ts";
import { Icon } from "./Icon.tsx";

/** Why the last command was refused, until it is put away. */
export function RefusalNotice() {
  const refusal = useGame((state) => state.refusal);
  const scenario = useGame((state) => state.scenario);
  const dropRefusal = useGame((state) => state.dropRefusal);
  return (
    <div role="alert" className="notices">
      {refusal !== null && (
        <div className="notice">
          <Icon name="warning" />
          <span>{refusalText(refusal, scenario)}</span>
          <button type="button" className="text-button" onClick={dropRefusal}>
            <Icon name="cross" size={16} /> {m.parts_close()}
          </button>
        </div>
      )}
    </div>
  );
}
