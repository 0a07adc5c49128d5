import { createContext, useContext } from "react";
import { orderOf } from "./editor/shape.ts";
import { browserDraftShelf, type DraftShelf } from "./store/draftShelf.ts";
import { keepChecking } from "./store/keepChecking.ts";
import { keepDrafts, reopenDraft, type QuickShelf } from "./store/keepDrafts.ts";
import { createStudioStore, type StudioStore } from "./store/studioStore.ts";

/** What the rooms of the studio share. */
export interface StudioDesk {
  readonly store: StudioStore;
  readonly shelf: DraftShelf;
  /** Done when the draft that was open last time is open again. */
  readonly ready: Promise<void>;
  /** Puts the open draft on the shelf now. */
  keep(): Promise<void>;
  /** Tells when the browser refuses to store, and when it stores again. */
  watchStorage(listener: (full: boolean) => void): () => void;
}

export const DeskContext = createContext<StudioDesk | null>(null);

export function useDesk(): StudioDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useDesk needs a DeskContext around it");
  return desk;
}

const quick: QuickShelf = {
  read: (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (key, text) => {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    } catch {
      // The shelf in IndexedDB has the draft, all but the last moment.
    }
  },
};

let opened: StudioDesk | null = null;

/** The one desk of this page: whoever comes back to the studio finds it as it was. */
export function openDesk(): StudioDesk {
  opened ??= makeDesk();
  return opened;
}

function makeDesk(): StudioDesk {
  const listeners = new Set<(full: boolean) => void>();
  const store = createStudioStore({ now: () => Date.now(), newId: () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`, orderOf });
  const shelf = browserDraftShelf();
  keepChecking(store);
  const keep = keepDrafts(store, { shelf, quick, now: () => Date.now(), onTrouble: (full) => listeners.forEach((tell) => tell(full)) });
  return {
    store,
    shelf,
    ready: reopenDraft(store, { shelf, quick }),
    keep,
    watchStorage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
