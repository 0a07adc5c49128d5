import fc from "fast-check";
import { expect, test } from "vitest";
import { createStudioStore, type StudioStore } from "../../../src/client/studio/store/studioStore.ts";
import { smallText } from "../../helpers/smallScenario.ts";

/** A store with a clock that the test moves. */
function aStudio(text = smallText()): { studio: StudioStore; wait(milliseconds: number): void } {
  let now = 0;
  let ids = 0;
  const studio = createStudioStore({ now: () => now, newId: () => `draft${(ids += 1)}`, orderOf: () => [] });
  studio.getState().openText(text, "small.json");
  return { studio, wait: (milliseconds) => (now += milliseconds) };
}

const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("edit" as const), section: fc.constantFrom("roles", "policies", "meters", "cards"), index: fc.nat(12), field: fc.constantFrom("id", "title", "cost", "effects", "new field"), value: fc.oneof(fc.string(), fc.integer(), fc.constant(undefined), fc.jsonValue()) }),
    fc.record({ kind: fc.constant("insert" as const), section: fc.constantFrom("roles", "links", "nowhere"), index: fc.nat(12), value: fc.jsonValue() }),
    fc.record({ kind: fc.constant("swap" as const), section: fc.constantFrom("roles", "policies"), one: fc.nat(5), other: fc.nat(5) }),
    fc.record({ kind: fc.constant("rename" as const), from: fc.constantFrom("council", "company", "residents"), to: fc.constantFrom("council", "town", "a") }),
    fc.record({ kind: fc.constant("type" as const), at: fc.nat(20_000), cut: fc.nat(40), put: fc.string() }),
    fc.record({ kind: fc.constant("undo" as const) }),
    fc.record({ kind: fc.constant("redo" as const) }),
    fc.record({ kind: fc.constant("wait" as const), time: fc.nat(3000) }),
  ),
  { minLength: 1000, maxLength: 1000 },
);

test("after a thousand random edits, undo to the start gives the same bytes, and redo the last ones", () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const { studio, wait } = aStudio();
      const start = studio.getState().text;
      for (const step of plan) {
        const { text, edit, insert, swap, rename, type, undo, redo } = studio.getState();
        if (step.kind === "edit") edit([step.section, step.index, step.field], step.value);
        else if (step.kind === "insert") insert([step.section, step.index], step.value);
        else if (step.kind === "swap") swap([step.section], [step.one, step.other]);
        else if (step.kind === "rename") rename({ kind: "role", from: step.from, to: step.to });
        else if (step.kind === "type" && step.at < 200) type(text.slice(0, step.at) + step.put + text.slice(step.at + step.cut), []);
        else if (step.kind === "undo") undo();
        else if (step.kind === "redo") redo();
        else if (step.kind === "wait") wait(step.time);
      }
      const end = studio.getState().text;
      const later = studio.getState().history.future.length;
      while (studio.getState().history.past.length > 0) studio.getState().undo();
      expect(studio.getState().text).toBe(start);
      while (studio.getState().history.future.length > later) studio.getState().redo();
      expect(studio.getState().text).toBe(end);
    }),
    { numRuns: 5 },
  );
});

test("an edit changes its place and nothing else of the text, comments included", () => {
  const { studio } = aStudio('{\n  // who plays\n  "roles": [\n    { "id": "a",   "title": "A" }\n  ],\n  "rounds": 3\n}\n');
  const { edit, insert } = studio.getState();
  edit(["rounds"], 4);
  edit(["roles", 0, "title"], "The first");
  edit(["roles", 0, "cost"], 2);
  insert(["roles", 0], { id: "b" });
  edit(["rounds"], undefined);
  expect(studio.getState().text).toBe('{\n  // who plays\n  "roles": [\n    { "id": "b" },\n    { "id": "a",   "title": "The first", "cost": 2 }\n  ]\n}\n');
});

test("letters typed in one breath are one step; after a rest a new one begins", () => {
  const { studio, wait } = aStudio();
  for (const title of ["D", "Dr", "Dro"]) {
    studio.getState().edit(["title"], title);
    wait(100);
  }
  wait(5000);
  studio.getState().edit(["title"], "Drones");
  studio.getState().undo();
  expect(studio.getState().value).toMatchObject({ title: "Dro" });
  studio.getState().undo();
  expect(studio.getState().text).toBe(smallText());
});

test("while the text is no JSON, forms change nothing and the last value that could be read stands", () => {
  const { studio } = aStudio();
  studio.getState().type(smallText().replace('"format": 1,', '"format": ,'), ["format"]);
  expect(studio.getState()).toMatchObject({ readable: false, value: { format: 1 } });
  expect(studio.getState().edit(["title"], "x")).toBe(false);
  studio.getState().undo();
  expect(studio.getState()).toMatchObject({ readable: true, path: ["format"] });
});

test("what another part of the studio reports stands beside the checks' findings until it reports anew", () => {
  const { studio } = aStudio();
  studio.getState().report("certificate", [{ code: "C101", severity: "warning", path: ["roles", 0], message: "a role decides alone" }]);
  studio.getState().showChecked({ text: studio.getState().text, scenario: null, findings: [] });
  expect(studio.getState().problems).toMatchObject([{ source: "certificate", code: "C101" }]);
  studio.getState().report("certificate", []);
  expect(studio.getState().problems).toEqual([]);
});
