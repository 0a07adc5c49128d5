import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";

/** To be filled. */
export function DecisionScreen() {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  return (
    <GameFrame title={m.app_screen_decision()} foot={<ActionButton onPress={() => void submit({ type: "sealChoice", role: view.you ?? "", choice: { adopt: [], repeal: [] }, reason: null })}>{m.app_screen_decision()}</ActionButton>}>
      <h1>{m.app_screen_decision()}</h1>
    </GameFrame>
  );
}
