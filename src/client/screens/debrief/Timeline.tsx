import { useMemo, useState } from "react";
import { keyMoments } from "../../viewmodel/keyMoments.ts";
import type { TimelineStop } from "../../viewmodel/timelineStops.ts";
import { timelineStops } from "../../viewmodel/timelineStops.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { sceneTitle } from "../resolution/sceneTitle.ts";
import { useAutoPlay } from "../resolution/useAutoPlay.ts";
import { MomentBoard } from "./MomentBoard.tsx";
import { MomentMeters } from "./MomentMeters.tsx";
import { MomentNews } from "./MomentNews.tsx";
import { Moments } from "./Moments.tsx";
import { PartHeading } from "./PartHeading.tsx";
import { type Speed, TimelineControls } from "./TimelineControls.tsx";
import "./timeline.css";

/** How long a stop stays at single speed, milliseconds. */
const DWELL = 2600;
/** From this speed on nothing draws in or flies: there is no time to follow it. */
const QUICK = 4;

/** The whole game on the board: stage by stage by hand, or by itself at any speed. Source: MODEL §6.2 (2). */
export function Timeline() {
  const { compiled, scenario, view } = useMatch();
  const stops = useMemo(() => timelineStops(compiled, view), [compiled, view]);
  const moments = useMemo(() => keyMoments(compiled, view, stops), [compiled, view, stops]);
  const [wanted, setAt] = useState(0);
  const [speed, setSpeed] = useState<Speed>(1);
  const last = stops.length - 1;
  const at = Math.min(wanted, last);
  const auto = useAutoPlay({ at, last: at === last, dwell: DWELL / speed, onNext: () => setAt(at + 1) });
  const stop = stops[at];
  if (stop === undefined) return null;
  const go = (next: number): void => {
    auto.pause();
    setAt(Math.min(last, Math.max(0, next)));
  };
  const play = (): void => {
    if (at === last) setAt(0);
    auto.play();
  };
  const titles = stops.map((one) => stopTitle(one, scenario.roundName));
  return (
    <section className="debrief-part timeline">
      <PartHeading part="timeline" title={m.steps_timeline_title()} about={m.steps_timeline_about()} />
      <div className="timeline-stage">
        <MomentBoard stop={stop} quick={auto.playing && speed >= QUICK} />
        <div className="timeline-side">
          <div className="moment-news" aria-live={auto.playing ? "off" : "polite"}>
            <h3>{titles[at]}</h3>
            <MomentNews stop={stop} />
          </div>
          <MomentMeters stop={stop} />
        </div>
      </div>
      <TimelineControls stops={stops} titles={titles} moments={moments} at={at} speed={speed} playing={auto.playing} onGo={go} onPlay={play} onPause={auto.pause} onSpeed={setSpeed} />
      <Moments moments={moments} at={at} onGo={go} />
    </section>
  );
}

/** What a stop is called. */
function stopTitle({ kind, round }: TimelineStop, name: string): string {
  if (kind === "start") return m.steps_timeline_start();
  const stage = kind === "verdict" ? m.steps_timeline_verdict() : sceneTitle({ kind });
  return m.steps_timeline_place({ name, round, stage });
}
