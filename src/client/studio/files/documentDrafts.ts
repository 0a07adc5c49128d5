import type { StudioDesk } from "../studioDesk.ts";

/** What is done with drafts that come from documents; `desk` is asked for when it is needed, `onOpen` shows the editor. */
export function documentDrafts(desk: () => Pick<StudioDesk, "store" | "shelf" | "keep">, onOpen: () => void) {
  /** The draft of an id is open in the editor's store afterwards, if it is still there. */
  const bring = async (id: string): Promise<boolean> => {
    const { store, shelf, keep } = desk();
    if (store.getState().id === id) return true;
    await keep();
    const draft = await shelf.read(id).catch(() => undefined);
    if (draft !== undefined) store.getState().openDraft(draft);
    return draft !== undefined;
  };
  return {
    has: async (id: string): Promise<boolean> => {
      const { store, shelf, keep } = desk();
      if (store.getState().id === id) return true;
      await keep();
      return (await shelf.read(id).catch(() => undefined)) !== undefined;
    },
    open: (text: string, name: string): string | null => {
      const { store } = desk();
      store.getState().openText(text, name);
      onOpen();
      return store.getState().id;
    },
    replace: async (id: string, text: string): Promise<void> => {
      if (!(await bring(id))) throw new Error("the draft is gone");
      desk().store.getState().replaceText(text);
      onOpen();
    },
  };
}
