import { type ReactNode, useMemo, useState } from "react";
import { mostMoved } from "../../viewmodel/debriefView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { AssumptionsPart } from "../debrief/AssumptionsPart.tsx";
import { CausesPart } from "../debrief/CausesPart.tsx";
import "../debrief/debrief.css";
import { EvidencePart } from "../debrief/EvidencePart.tsx";
import { GoalsPart } from "../debrief/GoalsPart.tsx";
import { LikelyPart } from "../debrief/LikelyPart.tsx";
import { StoryPart } from "../debrief/StoryPart.tsx";
import { WhatIfPart } from "../debrief/WhatIfPart.tsx";
import { WhyPart } from "../debrief/WhyPart.tsx";
import { useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useArrowKeys } from "./useArrowKeys.ts";

/** What is talked about after the ending, one at a time. Source: MODEL §6.2. */
const PARTS = [
  [m.debrief_nav_story, StoryPart],
  [m.debrief_nav_why, WhyPart],
  [m.debrief_nav_causes, CausesPart],
  [m.debrief_nav_whatIf, WhatIfPart],
  [m.likely_nav, LikelyPart],
  [m.debrief_nav_goals, GoalsPart],
  [m.debrief_nav_evidence, EvidencePart],
  [m.debrief_nav_assumptions, AssumptionsPart],
] as const;

/** The debrief on the wall: the ending, then what there is to talk about, step by step by hand or by a presenter's remote. */
export function ProjectorDebrief() {
  const [at, setAt] = useState(0);
  const step = (by: number): void => setAt(Math.max(0, Math.min(PARTS.length, at + by)));
  useArrowKeys(step);
  const steer = <Steer at={at} onStep={step} />;
  const [name, Part] = PARTS[at - 1] ?? [];
  return name === undefined || Part === undefined ? (
    <Ending steer={steer} />
  ) : (
    <main className="table wide wall-debrief" aria-label={name()}>
      <div className="table-left sheet-of-paper">
        <div className="debrief">
          <Part />
        </div>
      </div>
      {steer}
    </main>
  );
}

function Steer({ at, onStep }: { readonly at: number; readonly onStep: (by: number) => void }) {
  const [next] = PARTS[at] ?? [];
  return (
    <nav className="row wall-steer" aria-label={m.debrief_sections()}>
      <button type="button" className="text-button" disabled={at === 0} onClick={() => onStep(-1)}>
        <Icon name="left" /> {m.resolution_back()}
      </button>
      <span className="quiet">{m.resolution_place({ at: at + 1, count: PARTS.length + 1 })}</span>
      <button type="button" className="text-button" disabled={next === undefined} onClick={() => onStep(1)}>
        {next?.() ?? m.resolution_next()} <Icon name="right" />
      </button>
    </nav>
  );
}

const MOVED_SHOWN = 5;

function Ending({ steer }: { readonly steer: ReactNode }) {
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
