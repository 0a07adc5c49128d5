import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";

/** The consequences of a round, one stage after the other. */
export function ResolutionScreen() {
  const { view } = useMatch();
  const seeResolution = useGame((state) => state.seeResolution);
  const round = view.rounds.at(-1)?.round ?? 0;
  return (
    <GameFrame title={m.resolution_title()} foot={<ActionButton onPress={() => seeResolution(round)}>{m.resolution_toReport()}</ActionButton>}>
      <h1>{m.resolution_title()}</h1>
    </GameFrame>
  );
}
