import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { orderOf } from "../../../src/client/studio/editor/shape.ts";
import type { DraftShelf, ShelvedDraft } from "../../../src/client/studio/store/draftShelf.ts";
import { keepDrafts, reopenDraft, type QuickShelf } from "../../../src/client/studio/store/keepDrafts.ts";
import type { KeptDraft } from "../../../src/client/studio/store/studioState.ts";
import { createStudioStore, type StudioStore } from "../../../src/client/studio/store/studioStore.ts";
import { smallText } from "../../helpers/smallScenario.ts";

/** A browser's shelves, which outlive a page; and what leaves a page. */
function aBrowser() {
  const drafts = new Map<string, KeptDraft>();
  const list = new Map<string, ShelvedDraft>();
  const texts = new Map<string, string>();
  let refuses = false;
  const shelf: DraftShelf = {
    list: async () => [...list.values()],
    read: async (id) => structuredClone(drafts.get(id)),
    write: async (draft, about) => {
      if (refuses) throw new Error("full");
      drafts.set(draft.id, structuredClone(draft));
      list.set(draft.id, about);
    },
    remove: async (id) => void drafts.delete(id),
    fileOf: async () => undefined,
    keepFile: async () => undefined,
  };
  const quick: QuickShelf = { read: (key) => texts.get(key) ?? null, write: (key, text) => void (text === null ? texts.delete(key) : texts.set(key, text)) };
  return { shelf, quick, list, refuse: (yes: boolean) => (refuses = yes) };
}

let ids = 0;
const leave: (() => void)[] = [];
const newStore = (): StudioStore => createStudioStore({ now: () => 0, newId: () => `draft${(ids += 1)}`, orderOf });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", (_name: string, listener: () => void) => leave.push(listener));
});
afterEach(() => {
  vi.useRealTimers();
  leave.length = 0;
});

test("a page that goes away before the shelf was written leaves its last letter and its history to the next", async () => {
  const { shelf, quick } = aBrowser();
  const store = newStore();
  keepDrafts(store, { shelf, quick, now: () => 1, onTrouble: () => undefined });
  store.getState().openText(smallText(), "small.json");
  await vi.advanceTimersByTimeAsync(1000);
  store.getState().edit(["title"], "Almost lost");
  for (const pageHides of leave) pageHides();

  const next = newStore();
  await reopenDraft(next, { shelf, quick });
  expect(next.getState()).toMatchObject({ name: "small.json", value: { title: "Almost lost" }, readable: true });
  next.getState().undo();
  expect(next.getState().text).toBe(smallText());
});

test("after a rest the shelf has all, and the draft that was open opens again where it was left", async () => {
  const { shelf, quick, list } = aBrowser();
  const store = newStore();
  keepDrafts(store, { shelf, quick, now: () => 5, onTrouble: () => undefined });
  store.getState().openText(smallText(), "small.json");
  store.getState().edit(["roles", 0, "title"], "Elders");
  store.getState().select(["roles", 0, "title"]);
  const first = store.getState();
  // At once: what was not on the shelf yet goes there under its own name.
  store.getState().openText("{}", "second.json");
  await vi.advanceTimersByTimeAsync(1000);
  expect([...list.values()]).toMatchObject([{ name: "small.json", title: "Drones over Millbrook", changed: 5 }, { name: "second.json", title: "" }]);

  const again = await shelf.read(String(first.id));
  expect(again).toMatchObject({ text: first.text, path: ["roles", 0, "title"], history: first.history });
  const next = newStore();
  await reopenDraft(next, { shelf, quick });
  expect(next.getState().name).toBe("second.json");
});

test("a browser that refuses to store is told of, until it stores again", async () => {
  const { shelf, quick, refuse } = aBrowser();
  const told: boolean[] = [];
  const store = newStore();
  keepDrafts(store, { shelf, quick, now: () => 0, onTrouble: (trouble) => told.push(trouble) });
  refuse(true);
  store.getState().openText("{}", "a.json");
  await vi.advanceTimersByTimeAsync(1000);
  refuse(false);
  store.getState().edit(["title"], "x");
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([true, false]);
});

test("what lies in the quick shelf and is no draft is no trouble", async () => {
  const { shelf, quick } = aBrowser();
  quick.write("countermove.studio.unkept", "{rubbish");
  quick.write("countermove.studio.open", "no such draft");
  const next = newStore();
  await reopenDraft(next, { shelf, quick });
  expect(next.getState().id).toBeNull();
});
