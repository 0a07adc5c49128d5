import { useMemo } from "react";
import type { DebriefMark } from "../../../store/classPort.ts";
import type { DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { debriefThings, type DebriefThing } from "../../../viewmodel/debriefThings.ts";
import { m } from "../../../words/words.ts";
import { useMatch } from "../../gameContext.ts";
import { Icon } from "../../parts/Icon.tsx";
import { useClass, useNews } from "../classContext.ts";
import { useWished } from "../useWished.ts";
import { MARK_ICONS, MARK_NAMES, MARKS, thingText } from "./markText.ts";

/** What struck one in a step: each moment, number, cause or card can be marked. */
export function CompanionMarks({ step }: { readonly step: DebriefStepId }) {
  const { compiled, scenario, view } = useMatch();
  const things = useMemo(() => debriefThings(compiled, view, step), [compiled, view, step]);
  if (things.length === 0) return null;
  return (
    <section className="stack companion-part">
      <h2>{m.classDebrief_mark_title()}</h2>
      <p className="small quiet">{m.classDebrief_mark_about()}</p>
      <ul className="companion-things">
        {things.map((thing, index) => (
          <li key={thing.thing}>
            {thing.round !== null && thing.round !== things[index - 1]?.round && <p className="kick">{m.classDebrief_mark_round({ name: scenario.roundName, round: thing.round })}</p>}
            <p>{thingText(thing)}</p>
            <div className="row wrap">
              {MARKS.map((mark) => (
                <Mark key={mark} thing={thing} mark={mark} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mark({ thing, mark }: { readonly thing: DebriefThing; readonly mark: DebriefMark }) {
  const ask = useClass((state) => state.ask);
  const known = useNews("student").own.marks[thing.thing]?.includes(mark) === true;
  const [on, wish] = useWished(known, (value) => ask({ type: "debrief", ask: { type: "mark", thing: thing.thing, mark, on: value } }));
  return (
    <button type="button" className="pick" aria-pressed={on} onClick={() => wish(!on)}>
      <Icon name={MARK_ICONS[mark]} size={16} /> {MARK_NAMES[mark]()}
      <span className="unseen">{thingText(thing)}</span>
    </button>
  );
}
