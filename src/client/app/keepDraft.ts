import type { Draft, Wishes } from "../store/draftSlice.ts";
import type { GameStore } from "../store/gameStore.ts";
import type { Panel } from "../store/panelsSlice.ts";
import type { Settings } from "../store/settingsSlice.ts";
import type { TextShelf } from "./browserShelf.ts";
import { DRAFT_KEY, SETTINGS_KEY } from "./keys.ts";

interface Unfinished {
  readonly draft: Draft;
  readonly wishes: Wishes;
  readonly panel: Panel | null;
}

/** Brings back drafts, the open panel and settings, and keeps them from now on. */
export function keepDraft(store: GameStore, shelf: TextShelf): void {
  const unfinished = readRecord<Unfinished>(shelf.read(DRAFT_KEY));
  const settings = readRecord<Settings>(shelf.read(SETTINGS_KEY));
  const { draft, wishes, settings: first } = store.getState();
  store.setState({
    draft: sameShape(draft, unfinished.draft),
    wishes: sameShape(wishes, unfinished.wishes),
    settings: sameShape(first, settings),
    panel: unfinished.panel ?? null,
  });
  store.subscribe((now, before) => {
    if (now.draft !== before.draft || now.wishes !== before.wishes || now.panel !== before.panel) {
      shelf.write(DRAFT_KEY, JSON.stringify({ draft: now.draft, wishes: now.wishes, panel: now.panel }));
    }
    if (now.settings !== before.settings) shelf.write(SETTINGS_KEY, JSON.stringify(now.settings));
  });
}

/** What another version left may lack fields or hold others: only what fits is taken. */
function sameShape<T extends object>(fallback: T, found: Partial<T> | undefined): T {
  if (typeof found !== "object" || found === null) return fallback;
  const entries = Object.entries(fallback).map(([key, value]: [string, unknown]) => {
    const other = (found as Record<string, unknown>)[key];
    const fits = value === null || other === null ? other !== undefined : typeof other === typeof value && Array.isArray(other) === Array.isArray(value);
    return [key, fits ? other : value];
  });
  return Object.fromEntries(entries) as T;
}

function readRecord<T extends object>(text: string | null): Partial<T> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Partial<T>) : {};
  } catch {
    return {};
  }
}
