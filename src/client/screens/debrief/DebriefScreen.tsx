import { useRef } from "react";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { useArrival } from "../parts/arrival.ts";
import { Hint } from "../parts/Hint.tsx";
import { AssumptionsPart } from "./AssumptionsPart.tsx";
import { CausesPart } from "./CausesPart.tsx";
import { AgainstHouse } from "./AgainstHouse.tsx";
import { DealsPart } from "./DealsPart.tsx";
import { DebriefHead } from "./DebriefHead.tsx";
import { EvidencePart } from "./EvidencePart.tsx";
import { ForecastsPart } from "./ForecastsPart.tsx";
import { GoalsPart } from "./GoalsPart.tsx";
import { InterestPart } from "./InterestPart.tsx";
import { ScoresPart } from "./ScoresPart.tsx";
import { LikelyPart } from "./LikelyPart.tsx";
import { StoryPart } from "./StoryPart.tsx";
import { WhatIfPart } from "./WhatIfPart.tsx";
import { WhyPart } from "./WhyPart.tsx";
import "./debrief.css";

const PARTS = [
  { part: "scores", name: m.debrief_nav_scores },
  { part: "why", name: m.debrief_nav_why },
  { part: "causes", name: m.debrief_nav_causes },
  { part: "whatIf", name: m.debrief_nav_whatIf },
  { part: "likely", name: m.likely_nav },
  { part: "story", name: m.debrief_nav_story },
  { part: "deals", name: m.debrief_nav_deals },
  { part: "forecasts", name: m.debrief_nav_forecasts },
  { part: "goals", name: m.debrief_nav_goals },
  { part: "evidence", name: m.debrief_nav_evidence },
  { part: "assumptions", name: m.debrief_nav_assumptions },
] as const;

/** How the game ended, and why: all that happened, laid open. */
export function DebriefScreen() {
  const { scenario, view } = useMatch();
  const ending = scenario.endings.find(({ id }) => id === view.world.ending);
  const page = useRef<HTMLElement>(null);
  useArrival("debrief", page);
  return (
    <main className="table wide debrief-page" ref={page} aria-label={ending?.title ?? m.debrief_title()}>
      <div className="table-left sheet-of-paper">
        <div className="debrief">
          <DebriefHead />
          <Hint name="debrief" />
          <nav className="tabs" aria-label={m.debrief_sections()}>
            {PARTS.filter(({ part }) => part !== "deals" && part !== "forecasts" ? true : view.parts.includes(part)).map(({ part, name }) => (
              <button key={part} type="button" onClick={() => goTo(part)}>
                {name()}
              </button>
            ))}
          </nav>
          <AgainstHouse />
          <div className="debrief-halves even">
            <ScoresPart />
            <InterestPart />
          </div>
          <WhyPart />
          <div className="debrief-halves">
            <div className="debrief-column">
              <CausesPart />
              <WhatIfPart />
              <LikelyPart />
              <DealsPart />
              <ForecastsPart />
            </div>
            <StoryPart />
          </div>
          <GoalsPart />
          <EvidencePart />
          <AssumptionsPart />
        </div>
      </div>
    </main>
  );
}

/** The addresses of the game stand behind the #, so parts of a page cannot. */
function goTo(part: string): void {
  const heading = document.getElementById(`debrief-${part}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
