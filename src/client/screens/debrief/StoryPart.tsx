import { useMemo } from "react";
import { timelineView } from "../../viewmodel/timelineView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { PartHeading } from "./PartHeading.tsx";
import { StoryEntry } from "./StoryEntry.tsx";

/** The headlines of the game, round by round. */
export function StoryPart() {
  const { compiled, scenario, view } = useMatch();
  const rounds = useMemo(() => timelineView(compiled, view), [compiled, view]);
  return (
    <section className="debrief-part">
      <PartHeading part="story" title={m.debrief_story_title()} />
      <ol className="story">
        {rounds.map(({ round, entries }) => (
          <li key={round}>
            <h3>{m.debrief_story_round({ name: scenario.roundName, round })}</h3>
            <ul>
              {entries.map((entry) => (
                <StoryEntry key={entry.key} entry={entry} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
