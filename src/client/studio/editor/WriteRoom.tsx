import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { m } from "../../words/words.ts";
import { ProblemCount, ProblemList } from "../problems/ProblemList.tsx";
import { useStudio } from "../store/studioContext.ts";
import { goToRoom } from "../useRoom.ts";
import { ChangeList } from "./ChangeList.tsx";
import { FormPane } from "./FormPane.tsx";
import { SectionNav } from "./SectionNav.tsx";
import "./write.css";

const JsonEditor = lazy(() => import("./json/JsonEditor.tsx").then((module) => ({ default: module.JsonEditor })));

type Side = "json" | "problems" | "changes";
/** On a narrow page one thing at a time: see write.css. */
const NARROW = "(max-width: 56.25em)";
type Shown = "forms" | Side;

const SIDES = [
  ["json", m.studio_narrow_json],
  ["problems", m.studio_narrow_problems],
  ["changes", m.studio_narrow_changes],
] as const;

/** Forms and JSON side by side, of the same text. */
export function WriteRoom() {
  const open = useStudio((state) => state.id !== null);
  const visits = useStudio((state) => state.visits);
  const narrow = useNarrow();
  const [shown, setShown] = useState<{ readonly what: Shown; readonly side: Side; readonly visits: number }>({ what: "forms", side: "json", visits });
  useEffect(() => {
    if (!open) goToRoom("shelf");
  }, [open]);
  if (!open) return null;
  // A problem or a change that was pressed is shown in the forms, also where there is room for one thing only.
  const what = shown.visits === visits ? shown.what : "forms";
  const show = (next: Shown): void => setShown({ what: next, side: next === "forms" ? shown.side : next, visits });
  return (
    <div className="write-room" data-shown={what} data-side={shown.side}>
      {narrow && what !== "forms" && <h1 className="unseen">{m.studio_rooms_write()}</h1>}
      <SectionNav />
      <FormPane />
      <div className="studio-side">
        <fieldset className="side-tabs" aria-label={m.studio_narrow_label()}>
          {narrow && (
            <button type="button" aria-pressed={what === "forms"} onClick={() => show("forms")}>
              {m.studio_narrow_forms()}
            </button>
          )}
          {SIDES.map(([side, title]) => (
            <button key={side} type="button" aria-pressed={narrow ? what === side : shown.side === side} onClick={() => show(side)}>
              {title()}
              {side === "problems" && <ProblemCount />}
            </button>
          ))}
        </fieldset>
        <div className="side-json">
          <Suspense fallback={<p className="studio-waiting quiet">{m.studio_json_loading()}</p>}>
            <JsonEditor />
          </Suspense>
        </div>
        {shown.side === "changes" ? <ChangeList /> : <ProblemList />}
      </div>
    </div>
  );
}

function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(NARROW);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(NARROW).matches,
  );
}
