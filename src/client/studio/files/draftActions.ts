import type { DraftShelf } from "../store/draftShelf.ts";
import type { StudioStore } from "../store/studioStore.ts";
import { saveFile, type OpenedFile } from "./scenarioFile.ts";

/** Opens a file as a new draft. */
export async function openAsDraft(store: StudioStore, shelf: DraftShelf, { name, text, handle }: OpenedFile): Promise<void> {
  store.getState().openText(text, name, true);
  const { id } = store.getState();
  if (handle !== undefined && id !== null) await shelf.keepFile(id, handle).catch(() => undefined);
}

/** Saves the open draft to its file, or to another. Says whether it was saved. */
export async function saveDraft(store: StudioStore, shelf: DraftShelf, where: "same" | "other"): Promise<boolean> {
  const { id, name, text } = store.getState();
  if (id === null) return false;
  const handle = where === "same" ? await shelf.fileOf(id).catch(() => undefined) : undefined;
  const saved = await saveFile({ name, text, handle });
  if (saved === null || store.getState().id !== id) return false;
  store.getState().nameFile(saved.name);
  store.getState().markSaved(text);
  if (saved.handle !== undefined) await shelf.keepFile(id, saved.handle).catch(() => undefined);
  return true;
}
