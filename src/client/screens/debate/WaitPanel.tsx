import type { DebateView } from "../../viewmodel/debateView.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { stepName } from "./StepTrail.tsx";

/** Whom the house listens to, while it is not your turn. */
export function WaitPanel({ debate }: { readonly debate: DebateView }) {
  const skipAhead = useGame((state) => state.door.skipAhead);
  const { step, waitsFor } = debate;
  const roles = waitsFor.map(({ short }) => short).join(", ");
  const text = step === null || roles === "" ? m.debate_waiting_rules() : step === "floor" ? m.debate_waiting_floor({ roles }) : m.debate_waiting_now({ roles, step: stepName(step) });
  return (
    <div className="stack">
      <h2>{step === null ? m.debate_house_title() : stepName(step)}</h2>
      <output className="waiting">
        <Icon name="hourglass" />
        {text}
      </output>
      <ActionButton look="plain" onPress={skipAhead}>
        <Icon name="skip" />
        {m.debate_skipAhead()}
      </ActionButton>
    </div>
  );
}
