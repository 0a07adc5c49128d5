import { lazy, Suspense } from "react";
import type { ScreenName } from "../viewmodel/screenOf.ts";
import { screenOf } from "../viewmodel/screenOf.ts";
import { m } from "../words/words.ts";
import { BriefingScreen } from "./briefing/BriefingScreen.tsx";
import { DecisionScreen } from "./decision/DecisionScreen.tsx";
import { EvidenceScreen } from "./evidence/EvidenceScreen.tsx";
import { useGame, useMatch } from "./gameContext.ts";
import { usePageTitle } from "./parts/arrival.ts";
import { OpenPanel } from "./parts/OpenPanel.tsx";
import { RefusalNotice } from "./parts/RefusalNotice.tsx";
import { TopBar } from "./parts/TopBar.tsx";
import { screenText } from "./phrases/screenText.ts";
import { ReportScreen } from "./report/ReportScreen.tsx";

const DebateScreen = lazy(() => import("./debate/DebateScreen.tsx").then((module) => ({ default: module.DebateScreen })));
const CaucusScreen = lazy(() => import("./caucus/CaucusScreen.tsx").then((module) => ({ default: module.CaucusScreen })));
const ResolutionScreen = lazy(() => import("./resolution/ResolutionScreen.tsx").then((module) => ({ default: module.ResolutionScreen })));
const DebriefScreen = lazy(() => import("./debrief/DebriefScreen.tsx").then((module) => ({ default: module.DebriefScreen })));

const SCREENS: Readonly<Record<ScreenName, React.ComponentType>> = {
  briefing: BriefingScreen,
  evidence: EvidenceScreen,
  debate: DebateScreen,
  caucus: CaucusScreen,
  decision: DecisionScreen,
  resolution: ResolutionScreen,
  report: ReportScreen,
  debrief: DebriefScreen,
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
        <Suspense fallback={<main className="table" aria-busy="true" />}>
          <Screen />
        </Suspense>
      </div>
      <OpenPanel />
      <RefusalNotice />
    </>
  );
}
