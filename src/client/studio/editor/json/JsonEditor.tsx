import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { standardKeymap } from "@codemirror/commands";
import { Annotation, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { placeInText } from "../../../../scenario/edit/placeInText.ts";
import { locate } from "../../../../scenario/locate.ts";
import { m } from "../../../words/words.ts";
import { differenceOf } from "../../store/history.ts";
import { readTree } from "../../store/readText.ts";
import { useStudioStore } from "../../store/studioContext.ts";
import type { StudioProblem, StudioState } from "../../store/studioState.ts";
import type { StudioStore } from "../../store/studioStore.ts";
import { completionsAt } from "./completions.ts";
import { jsonColours } from "./highlight.ts";
import { showTroubles, troubleMarks, type Trouble } from "./troubleMarks.ts";
import "./json.css";

/** The forms follow the caret after so much rest, milliseconds. */
const REST = 250;

/** The text came from the store: nobody has typed it. */
const fromStore = Annotation.define<true>();

/** The text itself, with completion, help and what is wrong. It holds nothing: what is typed goes to the store, and comes from there. */
export function JsonEditor() {
  const store = useStudioStore();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const view = new EditorView({ parent: host.current, state: EditorState.create({ doc: store.getState().text, extensions: extensionsFor(store) }) });
    tellTroubles(view, store.getState());
    showPlace(view, store.getState());
    const stop = store.subscribe((now, before) => follow(view, now, before));
    return () => {
      stop();
      view.destroy();
    };
  }, [store]);
  return <div className="json-editor" ref={host} />;
}

function extensionsFor(store: StudioStore) {
  const scenario = (): unknown => store.getState().value;
  const history = (back: "undo" | "redo") => (): boolean => {
    store.getState()[back]();
    return true;
  };
  let rest: ReturnType<typeof setTimeout> | undefined;
  const listen = EditorView.updateListener.of(({ docChanged, selectionSet, transactions, state, view }) => {
    if (transactions.some((transaction) => transaction.annotation(fromStore) === true)) return;
    if (docChanged) store.getState().type(state.doc.toString(), store.getState().path);
    if (!docChanged && !selectionSet) return;
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (view.hasFocus) selectCaret(view, store);
    }, REST);
  });
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    drawSelection(),
    closeBrackets(),
    jsonColours,
    troubleMarks(scenario),
    autocompletion({ override: [completionsAt(scenario)], icons: false }),
    keymap.of([{ key: "Mod-z", run: history("undo") }, { key: "Mod-y", run: history("redo") }, { key: "Mod-Shift-z", run: history("redo") }, ...closeBracketsKeymap, ...completionKeymap, ...standardKeymap]),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": m.studio_json_label(), "aria-description": m.studio_json_keys(), spellcheck: "false", tabindex: "0" }),
    listen,
  ];
}

function selectCaret(view: EditorView, store: StudioStore): void {
  const { path } = placeInText(view.state.doc.toString(), view.state.selection.main.head);
  if (JSON.stringify(path) !== JSON.stringify(store.getState().path)) store.getState().select(path);
}

/** Whatever has changed in the store shows here. */
function follow(view: EditorView, now: StudioState, before: StudioState): void {
  const shown = view.state.doc.toString();
  if (now.text !== before.text && now.text !== shown) {
    const { offset, removed, inserted } = differenceOf(shown, now.text);
    view.dispatch({ changes: { from: offset, to: offset + removed.length, insert: inserted }, annotations: fromStore.of(true) });
  }
  if (now.problems !== before.problems) tellTroubles(view, now);
  const visited = now.visits !== before.visits;
  if (visited || (now.path !== before.path && !view.hasFocus)) showPlace(view, now);
  if (visited && !now.readable) view.focus();
}

/** Brings the place that is selected into sight. */
function showPlace(view: EditorView, { text, path, visited }: StudioState): void {
  const tree = readTree(text);
  const offset = path.length > 0 && tree !== undefined ? locate(tree.root, { code: "S001", path, message: "" }).offset : (visited ?? 0);
  const at = Math.min(offset, view.state.doc.length);
  view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }), annotations: fromStore.of(true) });
}

function tellTroubles(view: EditorView, { text, problems }: StudioState): void {
  view.dispatch({ effects: showTroubles.of(problems.map((problem) => troubleOf(problem, text))), annotations: fromStore.of(true) });
}

function troubleOf({ severity, code, message, hint, path, offset = 0 }: StudioProblem, text: string): Trouble {
  const tree = path.length > 0 ? readTree(text) : undefined;
  const place = tree === undefined ? { offset, length: 1 } : locate(tree.root, { code: "S001", path, message: "" });
  return { severity, code, message, ...(hint !== undefined && { hint }), from: place.offset, to: place.offset + place.length };
}
