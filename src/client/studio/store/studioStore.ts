import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import { applyReplacements, insertItem, setValue, swapItems, type Replacement, type TreeText } from "../../../scenario/edit/editText.ts";
import { renameField, renameId } from "../../../scenario/edit/renameId.ts";
import type { Finding } from "../../../scenario/finding.ts";
import { NO_HISTORY, redone, remember, undone, type Step } from "./history.ts";
import { readTree, readValue } from "./readText.ts";
import type { StudioProblem, StudioState, StudioWorld } from "./studioState.ts";

export type StudioStore = StoreApi<StudioState>;
type Api = Pick<StudioStore, "getState" | "setState">;
type About = Pick<Step, "kind" | "path">;

const CHECKS = "checks";
const NOTHING_OPEN = { id: null, name: "", text: "", saved: "", filed: false, history: NO_HISTORY, path: [], value: undefined, readable: false, parsed: null, checkedText: null, problems: [] } as const;

/** The store of the studio: the text is the one truth, and everything that changes it can be taken back. */
export function createStudioStore(world: StudioWorld): StudioStore {
  return createStore<StudioState>()((setState, getState) => {
    const api: Api = { setState, getState };
    return {
      ...NOTHING_OPEN,
      visits: 0,
      visited: null,
      openText: (text, name, filed = false) => getState().openDraft({ id: world.newId(), name, text, saved: text, filed, history: NO_HISTORY, path: [] }),
      openDraft: (draft) => setState({ ...NOTHING_OPEN, ...draft, ...readAs(draft.text) }),
      closeDraft: () => setState(NOTHING_OPEN),
      ...textActions(api, world),
      select: (path) => setState({ path }),
      goTo: (path, offset) => setState(({ visits }) => ({ path, visits: visits + 1, visited: offset ?? null })),
      nameFile: (name) => setState({ name }),
      markSaved: (saved) => setState({ saved, filed: true }),
      ...problemActions(api),
    };
  });
}

type TextActions = Pick<StudioState, "edit" | "editAll" | "insert" | "swap" | "rename" | "renameField" | "type" | "replaceText" | "undo" | "redo">;

function textActions({ getState, setState }: Api, world: StudioWorld): TextActions {
  /** All changes of the text come through here. */
  const change = (after: string, about: About): void => {
    const { text: before, history, path } = getState();
    if (after === before) return;
    // Typing in the JSON editor moves the selection by itself; a form stays where it is.
    const selected = about.kind === "typing" ? about.path : path;
    setState({ ...readAs(after), path: selected, history: remember(history, { before, after }, { ...about, at: world.now() }) });
  };
  const rewrite = (about: About, replace: (tree: TreeText) => readonly Replacement[] | undefined): boolean => {
    const tree = readTree(getState().text);
    const replacements = tree === undefined ? undefined : replace(tree);
    if (tree === undefined || replacements === undefined) return false;
    change(applyReplacements(tree.text, replacements), about);
    return true;
  };
  const editAll: StudioState["editAll"] = (edits) => {
    let text = getState().text;
    for (const { path, value } of edits) {
      const tree = readTree(text);
      const replacements = tree && setValue(tree, path, { value, order: world.orderOf(path.slice(0, -1)) });
      if (tree === undefined || replacements === undefined) return false;
      text = applyReplacements(text, replacements);
    }
    change(text, { kind: `edit ${JSON.stringify(edits.map(({ path }) => path))}`, path: edits[0]?.path ?? [] });
    return true;
  };
  const step = (from: "past" | "future"): void => {
    const { text, history, visits } = getState();
    const last = history[from].at(-1);
    if (last === undefined) return;
    const rest = history[from].slice(0, -1);
    const moved = from === "past" ? { past: rest, future: [...history.future, last] } : { past: [...history.past, last], future: rest };
    setState({ ...readAs(from === "past" ? undone(text, last) : redone(text, last)), history: moved, path: last.path, visits: visits + 1, visited: last.offset });
  };
  return {
    edit: (path, value) => editAll([{ path, value }]),
    editAll,
    insert: (path, value) => rewrite({ kind: `insert ${world.now()}`, path }, (tree) => insertItem(tree, path, value) ?? setValue(tree, path.slice(0, -1), { value: [value], order: world.orderOf(path.slice(0, -2)) })),
    swap: (list, places) => rewrite({ kind: `swap ${world.now()}`, path: [...list, places[1]] }, (tree) => swapItems(tree, list, places)),
    rename: (renaming) => rewrite({ kind: `rename ${world.now()}`, path: getState().path }, ({ root }) => renameId(root, renaming)),
    renameField: (path, name) => rewrite({ kind: `rename ${world.now()}`, path }, ({ root }) => renameField(root, path, name)),
    type: (text, path) => change(text, { kind: "typing", path }),
    replaceText: (text) => change(text, { kind: `replace ${world.now()}`, path: [] }),
    undo: () => step("past"),
    redo: () => step("future"),
  };
}

function readAs(text: string): Pick<StudioState, "text" | "readable"> & { readonly value?: unknown } {
  const read = readValue(text);
  return read === undefined ? { text, readable: false } : { text, readable: true, value: read.value };
}

function problemActions({ setState }: Api): Pick<StudioState, "showChecked" | "report"> {
  const others = (problems: readonly StudioProblem[], source: string): readonly StudioProblem[] => problems.filter((problem) => problem.source !== source);
  return {
    showChecked: ({ text, scenario, findings }) =>
      setState(({ problems, parsed }) => ({ parsed: scenario ?? parsed, checkedText: text, problems: [...findings.map(asProblem), ...others(problems, CHECKS)] })),
    report: (source, found) => setState(({ problems }) => ({ problems: [...others(problems, source), ...found.map((problem) => ({ ...problem, source }))] })),
  };
}

function asProblem({ code, severity, path, offset, message, hint }: Finding): StudioProblem {
  return { source: CHECKS, code, severity, path, offset, message, ...(hint === undefined ? {} : { hint }) };
}
