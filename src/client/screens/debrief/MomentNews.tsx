import { newsOf } from "../../viewmodel/meterView.ts";
import type { News } from "../../viewmodel/meterView.ts";
import type { TimelineStop } from "../../viewmodel/timelineStops.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { StoryEntry } from "./StoryEntry.tsx";

/** Changes told of one stop. */
const TOLD = 4;
/** Points. */
const LEAST_TOLD = 0.05;

/** What is told at a stop: its headlines, and what it moved. */
export function MomentNews({ stop }: { readonly stop: TimelineStop }) {
  const { scenario } = useMatch();
  const moved = movedAt(stop);
  if (stop.kind === "start") return <p className="quiet">{scenario.intro[0]}</p>;
  if (stop.entries.length + moved.length === 0) return <p className="quiet">{stop.scene?.kind === "ending" ? stop.scene.title : m.steps_timeline_same()}</p>;
  return (
    <>
      {stop.entries.length > 0 && (
        <ul className="story-lines">
          {stop.entries.map((entry) => (
            <StoryEntry key={entry.key} entry={entry} />
          ))}
        </ul>
      )}
      {moved.length > 0 && (
        <ul className="moved">
          {moved.map(({ title, points, news }) => (
            <li key={title}>
              <span>{title}</span> <Delta change={points} news={news} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Moved {
  readonly title: string;
  readonly points: number;
  readonly news: News;
}

/** What the stage moved most: meters, or what the world is worth to each role. */
function movedAt({ scene }: TimelineStop): readonly Moved[] {
  switch (scene?.kind) {
    case "effects":
    case "retaliation":
    case "events":
      return scene.meters.slice(0, TOLD);
    case "settle":
      return scene.meters.map(({ title, from, to, news }) => ({ title, points: to - from, news })).filter(({ points }) => Math.abs(points) >= LEAST_TOLD).slice(0, TOLD);
    case "scores":
      return scene.roles.map(({ role, from, to }) => ({ title: role.short, points: to - from, news: newsOf(to - from, "high") }));
    default:
      return [];
  }
}
