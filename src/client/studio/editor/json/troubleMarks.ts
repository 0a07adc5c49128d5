import { RangeSet, StateEffect, StateField, type Extension, type Range } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, gutter, GutterMarker, hoverTooltip } from "@codemirror/view";
import { placeInText } from "../../../../scenario/edit/placeInText.ts";
import { valueAt, type JsonPath } from "../../../../scenario/jsonPath.ts";
import { placesAt } from "../../../../scenario/referencePlaces.ts";
import { helpOf } from "../fields/helpOf.ts";
import { optionsFor } from "../fields/ReferenceFields.tsx";
import { shapeAt } from "../shape.ts";
import type { StudioProblem } from "../../store/studioState.ts";

/** A problem and the stretch of text that it is about. */
export interface Trouble extends Pick<StudioProblem, "severity" | "code" | "message" | "hint"> {
  readonly from: number;
  readonly to: number;
}

/** Tells the editor what is wrong now. */
export const showTroubles = StateEffect.define<readonly Trouble[]>();

const severityRank = { todo: 0, warning: 1, error: 2 } as const;

interface Shown {
  readonly troubles: readonly Trouble[];
  readonly marks: DecorationSet;
  readonly lines: RangeSet<GutterMarker>;
}

class TroubleMarker extends GutterMarker {
  readonly severity: Trouble["severity"];
  constructor(severity: Trouble["severity"]) {
    super();
    this.severity = severity;
  }
  override toDOM(): HTMLElement {
    const mark = document.createElement("i");
    mark.className = "trouble-mark";
    mark.dataset["severity"] = this.severity;
    return mark;
  }
}

const shownTroubles = StateField.define<Shown>({
  create: () => ({ troubles: [], marks: Decoration.none, lines: RangeSet.empty }),
  update(shown, { changes, effects, state }) {
    const told = effects.filter((effect) => effect.is(showTroubles)).at(-1)?.value;
    if (told === undefined) return changes.empty ? shown : { troubles: [], marks: shown.marks.map(changes), lines: shown.lines.map(changes) };
    const length = state.doc.length;
    const troubles = told.map((trouble) => ({ ...trouble, from: Math.min(trouble.from, length), to: Math.min(Math.max(trouble.to, trouble.from + 1), length) }));
    const marks = troubles.flatMap(({ from, to, severity }): Range<Decoration>[] => (to > from ? [Decoration.mark({ class: `trouble-text ${severity}` }).range(from, to)] : []));
    const worst = new Map<number, Trouble["severity"]>();
    for (const { from, severity } of troubles) {
      const line = state.doc.lineAt(from).from;
      const known = worst.get(line);
      if (known === undefined || severityRank[severity] > severityRank[known]) worst.set(line, severity);
    }
    const lines = [...worst].map(([line, severity]) => new TroubleMarker(severity).range(line));
    return { troubles, marks: Decoration.set(marks, true), lines: RangeSet.of(lines, true) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});

/** Underlines, marks beside the lines, and what the schema and the checks say where the pointer rests. */
export function troubleMarks(scenario: () => unknown): Extension {
  const told = hoverTooltip((view, pos) => {
    const { path, start, end } = placeInText(view.state.doc.toString(), pos);
    const troubles = view.state.field(shownTroubles).troubles.filter(({ from, to }) => from <= pos && pos <= to);
    const help = helpAt(path, scenario());
    if (troubles.length === 0 && help === "") return null;
    return { pos: Math.min(start, pos), end: Math.max(end, pos), above: true, create: () => ({ dom: note(troubles, help) }) };
  });
  const marks = gutter({ class: "trouble-gutter", markers: (view) => view.state.field(shownTroubles).lines });
  return [shownTroubles, marks, told];
}

/** What the schema says of a place; where a part is named, what that part is called. */
function helpAt(path: JsonPath, scenario: unknown): string {
  const kind = placesAt(path)?.text;
  const named = valueAt(scenario, path);
  if (kind !== undefined && typeof named === "string") return optionsFor(scenario, kind).flatMap(({ options }) => options).find(({ id }) => id === named)?.title ?? "";
  const shape = shapeAt(path, scenario);
  return shape === undefined ? "" : helpOf(shape);
}

function note(troubles: readonly Trouble[], help: string): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "json-note";
  const add = (text: string, severity?: string): void => {
    const line = document.createElement("p");
    line.textContent = text;
    if (severity !== undefined) line.dataset["severity"] = severity;
    dom.append(line);
  };
  for (const { code, message, hint, severity } of troubles) add(`${code} ${message}${hint === undefined ? "" : `: ${hint}`}`, severity);
  if (help !== "") add(help);
  return dom;
}
