import { type ReactNode, useMemo } from "react";
import { mostMoved } from "../../../viewmodel/debriefView.ts";
import { figure } from "../../../viewmodel/figures.ts";
import { m } from "../../../words/words.ts";
import { useMatch } from "../../gameContext.ts";
import { Delta } from "../../parts/Delta.tsx";
import { GameFrame } from "../../parts/GameFrame.tsx";

const MOVED_SHOWN = 5;

/** How the game on the wall ended, and what moved most in it: until the debrief is led. */
export function WallEnding({ steer }: { readonly steer: ReactNode }) {
  const { compiled, scenario, view } = useMatch();
  const ending = scenario.endings.find(({ id }) => id === view.world.ending);
  const moved = useMemo(() => mostMoved(compiled, view, MOVED_SHOWN), [compiled, view]);
  return (
    <GameFrame title={m.app_screen_debrief()}>
      <div>
        <p className="kick">{m.projector_end()}</p>
        <h1>{ending?.title}</h1>
      </div>
      <p>{ending?.text}</p>
      <h2>{m.projector_moved()}</h2>
      <dl className="wall-moved">
        {moved.map(({ id, title, value, change, news }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <b>{figure(value, 0)}</b> <Delta change={change} news={news} />
            </dd>
          </div>
        ))}
      </dl>
      {steer}
    </GameFrame>
  );
}
