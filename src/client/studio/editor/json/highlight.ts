import { RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

/** In JSON no word goes over the end of a line, so every line can be read alone. */
const TOKEN = /("(?:[^"\\]|\\.)*"?)(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g;

const MARKS = {
  name: Decoration.mark({ class: "json-name" }),
  text: Decoration.mark({ class: "json-text" }),
  number: Decoration.mark({ class: "json-number" }),
  word: Decoration.mark({ class: "json-word" }),
};

/** Colours what is in sight. */
export const jsonColours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = colour(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.decorations = colour(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function colour(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      for (const { index, 0: whole, 1: text, 2: colon = "", 3: number } of line.text.matchAll(TOKEN)) {
        const mark = text === undefined ? (number === undefined ? MARKS.word : MARKS.number) : colon === "" ? MARKS.text : MARKS.name;
        marks.add(line.from + index, line.from + index + whole.length - colon.length, mark);
      }
      at = line.to + 1;
    }
  }
  return marks.finish();
}
