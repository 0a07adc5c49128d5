import type { ScreenName } from "../viewmodel/screenOf.ts";
import { screenOf } from "../viewmodel/screenOf.ts";
import { m } from "../words/words.ts";
import { BriefingScreen } from "./briefing/BriefingScreen.tsx";
import { DecisionScreen } from "./decision/DecisionScreen.tsx";
import { EvidenceScreen } from "./evidence/EvidenceScreen.tsx";
import { useGame, useMatch } from "./gameContext.ts";
import { usePageTitle } from "./parts/arrival.ts";
import { later } from "./parts/later.tsx";
import { OpenPanel } from "./parts/OpenPanel.tsx";
import { RefusalNotice } from "./parts/RefusalNotice.tsx";
import { TopBar } from "./parts/TopBar.tsx";
import { screenText } from "./phrases/screenText.ts";
import { ReportScreen } from "./report/ReportScreen.tsx";

const DebateScreen = later(() => import("./debate/DebateScreen.tsx").then((module) => module.DebateScreen), Waiting);
const CaucusScreen = later(() => import("./caucus/CaucusScreen.tsx").then((module) => module.CaucusScreen), Waiting);
const ResolutionScreen = later(() => import("./resolution/ResolutionScreen.tsx").then((module) => module.ResolutionScreen), Waiting);
const DebriefScreen = later(() => import("./debrief/DebriefScreen.tsx").then((module) => module.DebriefScreen), Waiting);

const SCREENS: Readonly<Record<ScreenName, React.ComponentType>> = {
  briefing: BriefingScreen,
  evidence: EvidenceScreen,
  debate: DebateScreen.Screen,
  caucus: CaucusScreen.Screen,
  decision: DecisionScreen,
  resolution: ResolutionScreen.Screen,
  report: ReportScreen,
  debrief: DebriefScreen.Screen,
};

/** A game: the bar, and the screen that the order of business asks for. */
export function GameScreen() {
  const { view, scenario } = useMatch();
  const draft = useGame((state) => state.draft);
  const name = screenOf(view, draft);
  const Screen = SCREENS[name];
  const round = "round" in view.place ? view.place.round : 0;
  const screen = screenText(name);
  usePageTitle(round > 0 ? m.app_pageTitleRound({ screen, name: scenario.roundName, round }) : m.app_pageTitle({ screen }));
  return (
    <>
      <div className="game">
        <TopBar screen={name} />
        <p className="unseen" aria-live="polite">
          {round > 0 ? m.app_announce({ screen, name: scenario.roundName, round }) : screen}
        </p>
        <Screen />
      </div>
      <OpenPanel />
      <RefusalNotice />
    </>
  );
}

function Waiting() {
  return <main className="table" aria-busy="true" />;
}
