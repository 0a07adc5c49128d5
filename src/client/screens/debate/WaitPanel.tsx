import type { DebateView } from "../../viewmodel/debateView.ts";
import { m } from "../../words/words.ts";
import { useGame, useInClass } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Hint } from "../parts/Hint.tsx";
import { waitText } from "../phrases/debateTurnText.ts";
import { stepText } from "../phrases/stepText.ts";
import { Latest } from "./Latest.tsx";
import { HouseLine } from "./HouseLine.tsx";

/** Whom the house listens to, while it is not your turn. */
export function WaitPanel({ debate }: { readonly debate: DebateView }) {
  const skipAhead = useGame((state) => state.door.skipAhead);
  const inClass = useInClass();
  const { step } = debate;
  return (
    <div className="stack">
      <h2>{step === null ? m.debate_house_title() : stepText(step)}</h2>
      <p className="waiting">
        <Icon name="hourglass" />
        {waitText(debate)}
      </p>
      <HouseLine house={debate.house} />
      <Latest />
      {!inClass && <Hint name="wait" />}
      {!inClass && (
        <ActionButton look="plain" onPress={skipAhead}>
          <Icon name="skip" />
          {m.debate_skipAhead()}
        </ActionButton>
      )}
    </div>
  );
}
