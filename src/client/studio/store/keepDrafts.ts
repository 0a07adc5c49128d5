import type { DraftShelf } from "./draftShelf.ts";
import type { KeptDraft, StudioState } from "./studioState.ts";
import type { StudioStore } from "./studioStore.ts";

/** Texts that are there at once, also while a page goes away; a part of localStorage. */
export interface QuickShelf {
  read(key: string): string | null;
  write(key: string, text: string | null): void;
}

const OPEN_KEY = "countermove.studio.open";
const UNKEPT_KEY = "countermove.studio.unkept";
/** A change is put on the shelf after so much rest, milliseconds. */
const REST = 250;

/** A draft that is not on the shelf yet, as it was when it changed. */
interface Unkept {
  readonly draft: KeptDraft;
  readonly title: string;
}

interface Keeping {
  readonly shelf: DraftShelf;
  readonly quick: QuickShelf;
  now(): number;
  /** Told once when the browser refuses to store, and when it stores again. */
  onTrouble(trouble: boolean): void;
}

/**
 * Keeps the open draft on the shelf, with all that can be taken back, and opens it again after a reload.
 *
 * IndexedDB answers later than a page may live: what is not on the shelf when the page goes is put where it is stored at once.
 *
 * @returns What puts everything away now.
 */
export function keepDrafts(store: StudioStore, { shelf, quick, now, onTrouble }: Keeping): () => Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let last: Unkept | null = null;

  const keep = async (): Promise<void> => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
    const unkept = last;
    if (unkept === null) return;
    const { draft, title } = unkept;
    try {
      await shelf.write(draft, { id: draft.id, name: draft.name, title, changed: now() });
      if (last === unkept) last = null;
      onTrouble(false);
    } catch {
      onTrouble(true);
    }
  };
  store.subscribe((state, before) => {
    if (state.id !== before.id) quick.write(OPEN_KEY, state.id);
    if (state.id === null || !differs(state, before)) return;
    // Another draft came into its place: this one is put away first.
    if (state.id !== before.id) void keep();
    last = { draft: draftOf(state, state.id), title: titleOf(state) };
    waiting ??= setTimeout(() => void keep(), REST);
  });
  addEventListener("pagehide", () => {
    if (last !== null) quick.write(UNKEPT_KEY, JSON.stringify(last.draft));
  });
  return keep;
}

/** The draft that was open when the page was last left, with its last change. */
export async function reopenDraft(store: StudioStore, { shelf, quick }: Pick<Keeping, "shelf" | "quick">): Promise<void> {
  const unkept = readDraft(quick.read(UNKEPT_KEY));
  quick.write(UNKEPT_KEY, null);
  const id = quick.read(OPEN_KEY);
  const draft = unkept ?? (id === null ? undefined : await shelf.read(id).catch(() => undefined));
  if (draft !== undefined && store.getState().id === null) store.getState().openDraft(draft);
}

function readDraft(text: string | null): KeptDraft | undefined {
  try {
    return (JSON.parse(text ?? "null") as KeptDraft | null) ?? undefined;
  } catch {
    return undefined;
  }
}

const differs = (state: StudioState, before: StudioState): boolean =>
  state.id !== before.id || state.text !== before.text || state.history !== before.history || state.path !== before.path || state.saved !== before.saved || state.filed !== before.filed || state.name !== before.name;

const draftOf = ({ name, text, saved, filed, history, path }: StudioState, id: string): KeptDraft => ({ id, name, text, saved, filed, history, path });

function titleOf({ value }: StudioState): string {
  return typeof value === "object" && value !== null && "title" in value && typeof value.title === "string" ? value.title : "";
}
