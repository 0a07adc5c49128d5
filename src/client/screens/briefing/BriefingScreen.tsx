import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";

/** To be filled. */
export function BriefingScreen() {
  const submit = useGame((state) => state.submit);
  return (
    <GameFrame title={m.app_screen_briefing()} foot={<ActionButton onPress={() => void submit({ type: "advance" })}>{m.app_screen_briefing()}</ActionButton>}>
      <h1>{m.app_screen_briefing()}</h1>
    </GameFrame>
  );
}
