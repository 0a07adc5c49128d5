import { waitingFor } from "../../viewmodel/waitView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Icon } from "../parts/Icon.tsx";
import { OpenPanel } from "../parts/OpenPanel.tsx";
import { TopBar } from "../parts/TopBar.tsx";
import { screenText } from "../phrases/screenText.ts";
import { useNews } from "./classContext.ts";
import { waitText } from "./waitText.ts";

/** One's part is done; others are still at theirs. The board is there to look at. */
export function WaitScreen() {
  const { scenario, view } = useMatch();
  const { phase: stage, room, you } = useNews("student");
  if (room === null) return null;
  const { phase } = view.place;
  const screen = phase === "evidence" || phase === "caucus" || phase === "report" ? phase : "briefing";
  const waiting = waitingFor(scenario, room, { role: view.you, ready: true, student: you.id, ended: stage === "ended" });
  return (
    <>
      <div className="game">
        <TopBar screen={screen} />
        <GameFrame title={m.class_waiting_title({ screen: screenText(screen) })}>
          <div>
            <p className="kick">
              <Icon name="hourglass" size={16} /> {screenText(screen)}
            </p>
            <h1>{stage === "ended" ? m.class_ended_title() : m.class_waiting_heading()}</h1>
          </div>
          <p className="lede">{waitText(waiting)}</p>
          {waiting.kind === "roles" && (
            <ul className="bullets">
              {waiting.roles.map(({ id, short }) => (
                <li key={id}>{short}</li>
              ))}
            </ul>
          )}
          <p className="small quiet">{stage === "ended" ? m.class_ended_about() : m.class_waiting_about()}</p>
        </GameFrame>
      </div>
      <OpenPanel />
    </>
  );
}
