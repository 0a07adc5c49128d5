import { useEffect, useMemo } from "react";
import type { ProjectorNews } from "../../store/classPort.ts";
import { debateView } from "../../viewmodel/debateView.ts";
import { percent } from "../../viewmodel/figures.ts";
import { roleMark, type RoleMark } from "../../viewmodel/roleMark.ts";
import { roundNews } from "../../viewmodel/roundNews.ts";
import { verdictKind } from "../../viewmodel/verdictKind.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { BurdenLine } from "../debate/BurdenLine.tsx";
import { DebateTable } from "../debate/DebateTable.tsx";
import { Latest } from "../debate/Latest.tsx";
import "../debate/debate.css";
import { Flag } from "../parts/Flag.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Icon } from "../parts/Icon.tsx";
import { OpenPanel } from "../parts/OpenPanel.tsx";
import { StartOtherwise } from "../parts/StartOtherwise.tsx";
import { useNews } from "./classContext.ts";
import { WallDebrief } from "./debrief/WallDebrief.tsx";
import { headlineText } from "./headlineText.ts";
import { ProjectorResolution } from "./ProjectorResolution.tsx";

type Room = ProjectorNews["rooms"][number];

/** The game on the wall, and what the teacher opens over it. */
export function ProjectorRoom({ room }: { readonly room: Room }) {
  return (
    <>
      <Scene room={room} />
      <OpenPanel />
    </>
  );
}

/** What goes on. */
function Scene({ room }: { readonly room: Room }) {
  const { view } = useMatch();
  switch (view.place.phase) {
    case "lobby":
    case "briefing":
      return <Question room={room} />;
    case "debate":
      return <DebateOnWall room={room} />;
    case "resolve":
    case "report":
      return <ProjectorResolution key={view.rounds.length} fallback={<News room={room} />} />;
    case "debrief":
      return <WallDebrief room={room} />;
    default:
      return <News room={room} />;
  }
}

function Question({ room }: { readonly room: Room }) {
  const { scenario } = useMatch();
  return (
    <GameFrame title={m.app_screen_briefing()}>
      <h1>{scenario.question}</h1>
      <div className="wall-intro">
        <StartOtherwise />
        {scenario.intro.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <Counts room={room} />
    </GameFrame>
  );
}

function DebateOnWall({ room }: { readonly room: Room }) {
  const { compiled, scenario, view } = useMatch();
  const debate = useMemo(() => debateView(compiled, view), [compiled, view]);
  const still = useGame((state) => state.look.still);
  useEffect(() => {
    const fresh = [...document.querySelectorAll(".wall [data-fresh='true']")];
    fresh.at(-1)?.scrollIntoView({ block: "nearest", behavior: still ? "auto" : "smooth" });
  }, [view, still]);
  if (debate === null) return <News room={room} />;
  const { passes, now } = debate.house;
  const speaker = debate.trail.find(({ state }) => state === "now")?.speaker ?? null;
  const leads = debate.step === "cross" || debate.step === "closing" ? room.roles.filter(({ toAct }) => toAct).map(({ role }) => roleMark(scenario, role, null)) : [];
  const speakers = speaker === null ? leads : [speaker];
  return (
    <GameFrame title={debate.motion.title} left={<DebateTable debate={debate} verdict={null} />}>
      <div>
        <p className="kick">{m.debate_kicker({ name: scenario.roundName, round: debate.round, rounds: compiled.rounds })}</p>
        <h1>{m.debate_motion({ text: debate.motion.text })}</h1>
        {debate.burden !== null && <BurdenLine burden={debate.burden} />}
      </div>
      <p className="wall-verdict" data-passes={passes}>
        {m.debate_house_now({ share: percent(now, 1) })}. {passes ? m.debate_house_passesNow() : m.debate_house_fallsNow()}
      </p>
      {speakers.length === 0 ? <Counts room={room} /> : <Speakers speakers={speakers} />}
      <Latest />
    </GameFrame>
  );
}

/** Whose turn it is, where only the leads may act. */
function Speakers({ speakers }: { readonly speakers: readonly RoleMark[] }) {
  const { phase } = useNews("projector");
  if (phase === "ended") return null;
  return (
    <div aria-live="polite">
      {speakers.map(({ id, short, flag }) => (
        <p key={id} className="wall-count wall-speaks">
          <Flag letter={flag} size={26} /> {m.projector_speaks({ role: short })}
        </p>
      ))}
    </div>
  );
}

/** Between the debates and the reactions: the board, the news of the last round, and how far everybody is. */
function News({ room }: { readonly room: Room }) {
  const { scenario, view } = useMatch();
  const last = view.rounds.at(-1);
  const held = view.debates.at(-1);
  const round = "round" in view.place ? view.place.round : 0;
  const verdict = held !== undefined && held.round === round ? verdictKind(scenario, held) : null;
  const motion = scenario.motions[round - 1];
  const news = last === undefined ? [] : roundNews(scenario, last).slice(0, NEWS_SHOWN);
  return (
    <GameFrame title={m.projector_news()}>
      {verdict !== null && motion !== undefined && (
        <div>
          <h1>{verdict === "passed" ? m.class_catchUp_passed({ motion: motion.title }) : verdict === "fell" ? m.class_catchUp_fell({ motion: motion.title }) : m.proof_told_title({ title: motion.title })}</h1>
        </div>
      )}
      {verdict === null && motion !== undefined && (
        <div>
          <p className="kick">
            <Icon name="gavel" /> {m.projector_coming()}
          </p>
          <h1>{motion.title}</h1>
          <p className="lede">{m.debate_motion({ text: motion.text })}</p>
        </div>
      )}
      <Counts room={room} />
      {news.length > 0 && (
        <section className="stack rule">
          <h2>{m.projector_news()}</h2>
          <ul className="wall-news">
            {news.map((item) => (
              <li key={item.key}>
                {item.flag === null ? <Icon name="newspaper" size={26} /> : <Flag letter={item.flag} size={26} />}
                <span>{headlineText(item)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </GameFrame>
  );
}

const NEWS_SHOWN = 4;

/** How far everybody is: roles, never people. */
function Counts({ room }: { readonly room: Room }) {
  const { scenario, view } = useMatch();
  const ended = useNews("projector").phase === "ended";
  const { phase } = view.place;
  const { roles, ready } = room;
  if (ended) return null;
  if (phase === "briefing" || phase === "report") return ready > 0 && <p className="wall-count" aria-live="polite">{m.console_rooms_ready({ count: ready })}</p>;
  const sealed = phase === "commit";
  const done = roles.filter((desk) => (sealed ? desk.sealed : !desk.toAct)).length;
  return (
    <section className="stack" aria-live="polite">
      <p className="wall-count">{sealed ? m.projector_sealed({ done, all: roles.length }) : m.projector_done({ done, all: roles.length })}</p>
      <ul className="wall-roles">
        {roles.map((desk) => {
          const { short, flag } = roleMark(scenario, desk.role, null);
          return (
            <li key={desk.role} data-open={desk.toAct}>
              <Flag letter={flag} size={26} /> {short} {!desk.toAct && <Icon name="check" />}
              <span className="unseen">{desk.toAct ? m.console_roles_toAct() : m.console_roles_done()}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
