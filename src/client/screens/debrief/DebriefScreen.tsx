import { useMatch } from "../gameContext.ts";
import { GameFrame } from "../parts/GameFrame.tsx";

/** How the game ended, and why. */
export function DebriefScreen() {
  const { scenario, view } = useMatch();
  const ending = scenario.endings.find(({ id }) => id === view.world.ending);
  return (
    <GameFrame title={ending?.title ?? ""}>
      <h1>{ending?.title}</h1>
      <p className="lede">{ending?.text}</p>
    </GameFrame>
  );
}
