import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";

/** To be filled. */
export function EvidenceScreen() {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  return (
    <GameFrame title={m.app_screen_evidence()} foot={<ActionButton onPress={() => void submit({ type: "finishStep", role: view.you ?? "" })}>{m.app_screen_evidence()}</ActionButton>}>
      <h1>{m.app_screen_evidence()}</h1>
    </GameFrame>
  );
}
