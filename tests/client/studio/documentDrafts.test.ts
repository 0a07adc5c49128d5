import { expect, test } from "vitest";
import { orderOf } from "../../../src/client/studio/editor/shape.ts";
import { documentDrafts } from "../../../src/client/studio/files/documentDrafts.ts";
import type { DraftShelf } from "../../../src/client/studio/store/draftShelf.ts";
import type { KeptDraft } from "../../../src/client/studio/store/studioState.ts";
import { createStudioStore } from "../../../src/client/studio/store/studioStore.ts";

let ids = 0;

function aDesk() {
  const shelved = new Map<string, KeptDraft>();
  const store = createStudioStore({ now: () => 0, newId: () => `draft${(ids += 1)}`, orderOf });
  const shelf: DraftShelf = { list: async () => [], read: async (id) => shelved.get(id), write: async () => undefined, remove: async () => undefined, fileOf: async () => undefined, keepFile: async () => undefined };
  const keep = async (): Promise<void> => {
    const { id, name, text, saved, filed, history, path } = store.getState();
    if (id !== null) shelved.set(id, { id, name, text, saved, filed, history, path });
  };
  let shown = 0;
  const drafts = documentDrafts(() => ({ store, shelf, keep }), () => (shown += 1));
  return { store, shelved, keep, drafts, shown: () => shown };
}

test("a draft that is replaced keeps what was written on it behind undo, also when another was open meanwhile", async () => {
  const { store, keep, drafts, shown } = aDesk();
  const id = drafts.open('{"title":"made"}', "made.json") ?? "";
  store.getState().edit(["title"], "mine");
  await keep();
  store.getState().openText("{}", "other.json");
  expect(await drafts.has(id)).toBe(true);
  await drafts.replace(id, '{"title":"made anew"}');
  expect(store.getState()).toMatchObject({ id, text: '{"title":"made anew"}', filed: false });
  store.getState().undo();
  expect(store.getState().value).toEqual({ title: "mine" });
  expect(shown()).toBe(2);
});

test("a draft that was deleted is not there, and nothing takes its place in silence", async () => {
  const { store, drafts } = aDesk();
  expect(await drafts.has("gone")).toBe(false);
  await expect(drafts.replace("gone", "{}")).rejects.toThrow();
  expect(store.getState().id).toBeNull();
});

test("only what came from a file or went to one is said to be in a file", () => {
  const { store } = aDesk();
  store.getState().openText("{}", "a.json");
  expect(store.getState().filed).toBe(false);
  store.getState().markSaved("{}");
  expect(store.getState().filed).toBe(true);
});
