import { useMemo } from "react";
import type { DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { debriefThings } from "../../../viewmodel/debriefThings.ts";
import { m } from "../../../words/words.ts";
import { useMatch } from "../../gameContext.ts";
import { Icon } from "../../parts/Icon.tsx";
import { MARK_ICONS, MARK_NAMES, MARKS, thingText } from "./markText.ts";
import { useDebriefNews } from "./useLead.ts";

/** Things that are told at once. */
const TOLD = 6;

/** What struck a room in a step, the most marked first. */
export function MarksOnWall({ step, room }: { readonly step: DebriefStepId; readonly room: string }) {
  const { compiled, view } = useMatch();
  const marks = useDebriefNews()?.marks[room];
  const things = useMemo(() => debriefThings(compiled, view, step), [compiled, view, step]);
  const marked = things
    .map((thing) => ({ thing, counts: MARKS.flatMap((mark) => (marks?.[thing.thing]?.[mark] === undefined ? [] : [{ mark, count: marks[thing.thing]?.[mark] ?? 0 }])) }))
    .filter(({ counts }) => counts.length > 0)
    .sort((a, b) => sum(b.counts) - sum(a.counts))
    .slice(0, TOLD);
  if (things.length === 0) return null;
  return (
    <section className="wall-marks">
      <h2>{m.classDebrief_mark_wall()}</h2>
      {marked.length === 0 && <p className="quiet">{m.classDebrief_mark_none()}</p>}
      <ul>
        {marked.map(({ thing, counts }) => (
          <li key={thing.thing}>
            <span>{thingText(thing)}</span>
            <span className="row">
              {counts.map(({ mark, count }) => (
                <span key={mark} className="mark-count" data-mark={mark}>
                  <Icon name={MARK_ICONS[mark]} /> <span className="unseen">{MARK_NAMES[mark]()}</span> <b>{count}</b>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const sum = (counts: readonly { readonly count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
