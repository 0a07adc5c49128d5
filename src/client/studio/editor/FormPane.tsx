import { useEffect, useRef } from "react";
import type { JsonPath } from "../../../scenario/jsonPath.ts";
import { focusOn } from "../../screens/parts/arrival.ts";
import { m } from "../../words/words.ts";
import { pathKey } from "../problems/problemsAt.ts";
import { useStudio } from "../store/studioContext.ts";
import { FieldAt } from "./fields/FieldAt.tsx";
import { FieldContext } from "./fields/InnerField.tsx";
import { PartPage } from "./PartPage.tsx";
import { SectionPage } from "./SectionPage.tsx";
import { partOf, sectionOf } from "./sections.ts";

/** The forms: the page of the part that is selected, or of its chapter. */
export function FormPane() {
  const readable = useStudio((state) => state.readable);
  const { goTo, select, path } = useStudio((state) => state);
  const problems = useStudio((state) => state.problems);
  const pane = useRef<HTMLDivElement>(null);
  const part = partOf(path);
  const page = part?.join(" ") ?? sectionOf(path).name;
  // Another page begins at its top; whoever is led to a field goes on from there.
  useEffect(() => void pane.current?.scrollTo(0, 0), [page]);
  useArrivals(pane);
  /** Whatever takes the focus is what the JSON editor shows. */
  const follow = ({ target }: React.FocusEvent): void => {
    const key = target.closest<HTMLElement>("[data-path]")?.dataset["path"];
    if (key !== undefined && key !== pathKey(path)) select(JSON.parse(key) as JsonPath);
  };
  const syntax = problems.find(({ code, severity }) => severity === "error" && code === "S001");
  return (
    <div className="studio-forms" ref={pane} onFocus={follow}>
      {!readable && (
        <div className="studio-notice" role="alert">
          <p>{m.studio_forms_notJson()}</p>
          {syntax !== undefined && (
            <button type="button" className="text-button" onClick={() => goTo(syntax.path, syntax.offset)}>
              {m.studio_forms_showPlace()}
            </button>
          )}
        </div>
      )}
      <fieldset className="studio-page" disabled={!readable}>
        <FieldContext value={drawField}>{part === null ? <SectionPage section={sectionOf(path)} /> : <PartPage key={part[0] + part[1]} list={part[0]} index={part[1]} />}</FieldContext>
      </fieldset>
    </div>
  );
}

const drawField = (props: Parameters<typeof FieldAt>[0]) => <FieldAt {...props} />;

/** After goTo, the field of the path opens, comes into sight and takes the focus. */
function useArrivals(pane: React.RefObject<HTMLDivElement | null>): void {
  const visits = useStudio((state) => state.visits);
  const path = useStudio((state) => state.path);
  const seen = useRef(visits);
  useEffect(() => {
    if (visits === seen.current || pane.current === null) return;
    seen.current = visits;
    const field = nearestField(pane.current, path);
    if (field === null) return;
    for (let around = field.closest("details"); around !== null; around = around.parentElement?.closest("details") ?? null) around.open = true;
    for (const inside of field.querySelectorAll<HTMLDetailsElement>(":scope > details")) inside.open = true;
    field.scrollIntoView({ block: "center" });
    // The JSON editor keeps the focus where an undo began in it.
    if (document.activeElement?.closest(".cm-editor") != null) return;
    const control = field.querySelector<HTMLElement>("input, textarea, select") ?? field.querySelector<HTMLElement>("button");
    if (control !== null) control.focus({ preventScroll: true });
    else focusOn(field);
  }, [visits, path, pane]);
}

/** The field for a path, or for the nearest thing around it that has one. */
function nearestField(pane: HTMLElement, path: JsonPath): HTMLElement | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = pane.querySelector<HTMLElement>(`[data-path="${CSS.escape(pathKey(path.slice(0, length)))}"]`);
    if (found !== null) return found;
  }
  return null;
}
