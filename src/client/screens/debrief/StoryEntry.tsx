import { evenPercent, figure, percent } from "../../viewmodel/figures.ts";
import type { IconName } from "../../viewmodel/icons.ts";
import type { TimelineEntry } from "../../viewmodel/timelineView.ts";
import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";

const ICONS: Readonly<Record<TimelineEntry["kind"], IconName>> = {
  passed: "gavel",
  fell: "gavel",
  notProven: "gavel",
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

/** Told in the words of the game alone: the author's are those of the motion. */
const DECISIONS: readonly TimelineEntry["kind"][] = ["passed", "fell", "notProven"];

/** One headline of the game, with whose doing it was. */
export function StoryEntry({ entry }: { readonly entry: TimelineEntry }) {
  const { kind, role, headline, against } = entry;
  return (
    <li data-kind={kind}>
      {role === null ? <Icon name={ICONS[kind]} size={17} /> : <Flag letter={role.flag} size={17} />}
      <p>
        {headline !== "" && !DECISIONS.includes(kind) && <b>{headline}</b>} <span>{entryText(entry)}</span>
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
    case "notProven":
      return m.proof_told_story({ share: evenPercent(value), title });
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
