import { useMemo } from "react";
import { evenPercent, figure, percent } from "../../viewmodel/figures.ts";
import type { TimelineEntry } from "../../viewmodel/timelineView.ts";
import { timelineView } from "../../viewmodel/timelineView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import type { IconName } from "../../viewmodel/icons.ts";
import { Icon } from "../parts/Icon.tsx";
import { PartHeading } from "./PartHeading.tsx";

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
                <Entry key={entry.key} entry={entry} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

const ICONS: Readonly<Record<TimelineEntry["kind"], IconName>> = {
  passed: "gavel",
  fell: "gavel",
  adopted: "check",
  repealed: "undo",
  lifted: "undo",
  climbed: "swords",
  eased: "chat",
  happened: "clipping",
  vetoed: "hand",
  vetoFailed: "hand",
  dealStruck: "link",
  dealKept: "link",
  dealBroken: "warning",
  overridden: "settings",
};

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const { kind, role, headline, against } = entry;
  return (
    <li data-kind={kind}>
      {role === null ? <Icon name={ICONS[kind]} size={17} /> : <Flag letter={role.flag} size={17} />}
      <p>
        {headline !== "" && kind !== "passed" && kind !== "fell" && <b>{headline}</b>} <span>{entryText(entry)}</span>
        {against !== null && <strong className="against">{m.debrief_story_against({ share: percent(against) })}</strong>}
      </p>
    </li>
  );
}

function entryText({ kind, role, title, figure: value }: TimelineEntry): string {
  const short = role?.short ?? "";
  switch (kind) {
    case "passed":
      return m.debrief_story_passed({ share: evenPercent(value), title });
    case "fell":
      return m.debrief_story_fell({ share: evenPercent(value), title });
    case "adopted":
      return m.debrief_story_adopted({ role: short, title });
    case "repealed":
      return m.debrief_story_repealed({ role: short, title });
    case "lifted":
      return m.debrief_story_lifted({ title });
    case "climbed":
      return m.debrief_story_climbed({ rung: figure(value, 0), title });
    case "eased":
      return m.debrief_story_eased({ role: short, rung: figure(value, 0) });
    case "happened":
      return m.debrief_story_happened({ title });
    case "vetoed":
      return m.debrief_story_vetoed({ role: short, title });
    case "vetoFailed":
      return m.debrief_story_vetoFailed({ role: short, title });
    case "dealStruck":
      return m.debrief_story_dealStruck({ title });
    case "dealKept":
      return m.debrief_story_dealKept({ title });
    case "dealBroken":
      return m.debrief_story_dealBroken({ role: short, title });
    case "overridden":
      return m.debrief_story_overridden({ title, value: figure(value) });
  }
}
