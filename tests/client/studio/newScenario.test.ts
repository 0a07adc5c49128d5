import { expect, test } from "vitest";
import { blankItem } from "../../../src/client/studio/editor/templates.ts";
import { emptyScenario, firstScenario } from "../../../src/client/studio/files/newScenario.ts";
import { createStudioStore, type StudioStore } from "../../../src/client/studio/store/studioStore.ts";
import { compileScenario, parseScenario } from "../../../src/scenario/index.ts";
import { freeId } from "../../../src/client/studio/editor/parts.ts";
import { orderOf } from "../../../src/client/studio/editor/shape.ts";
import { smallText } from "../../helpers/smallScenario.ts";

function aStudio(text: string): StudioStore {
  const studio = createStudioStore({ now: () => 0, newId: () => "draft", orderOf });
  studio.getState().openText(text, "scenario.json");
  return studio;
}

test("the first parts have nothing but words to be written, and can be played", () => {
  const parsed = parseScenario(firstScenario());
  expect(parsed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(parsed.ok && compileScenario(parsed.scenario).rounds).toBe(2);
  expect(parsed.findings.filter(({ severity }) => severity === "todo").length).toBeGreaterThan(20);
});

test("an empty file lacks parts, but has the form of a scenario", () => {
  const { findings } = parseScenario(emptyScenario());
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["S014", "S015"]));
  const capacity = findings.find(({ path }) => path.join(".") === "regime.capacity");
  expect(capacity).toMatchObject({ code: "S015", message: '"capacity" names nothing yet', hint: "choose a meter for capacity" });
});

const LISTS = ["roles", "meters", "policies", "links", "alliedGroups", "triggers", "endings", "documents", "origins", "cards", "contradictions", "themes", "blocs", "motions", "assumptions", "presets"];
const INSIDE = [
  ["policies", 0, "effects"], ["roles", 0, "agendas"], ["ladder", "rungs"], ["ladder", "effects"], ["triggers", 0, "effects"], ["motions", 0, "claims"], ["motions", 0, "claims", 0, "warrants"], ["motions", 0, "claims", 0, "evidence"],
  ["cards", 0, "passages"], ["cards", 0, "undercuts"], ["contradictions", 0, "positions"], ["board", "islands"], ["board", "seas"], ["motions", 0, "whenFallen", "cheaper"], ["links", 0, "mods"],
];

/** What a new part may bring that only its author can settle: who owns it, what bears on what, which comes last. */
const AUTHORS = new Set(["S201", "S212", "S213", "S301", "S302", "S307", "S312", "S313", "S401", "S402", "S211"]);

test.each([...LISTS.map((list) => [list]), ...INSIDE])("a new part of %s %s %s %s %s has the form that it should have, and names only what there is", (...path) => {
  const studio = aStudio(smallText());
  const list = path.filter((step) => step !== undefined) as (string | number)[];
  const value = list.reduce<unknown>((here, step) => (here as Record<string | number, unknown> | undefined)?.[step], studio.getState().value);
  const at = [...list, Array.isArray(value) ? value.length : 0];
  expect(studio.getState().insert(at, blankItem({ scenario: studio.getState().value, path: at }))).toBe(true);
  const errors = parseScenario(studio.getState().text).findings.filter(({ severity, code }) => severity === "error" && !AUTHORS.has(code));
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});

test("a doubled part has an id of its own, near the first", () => {
  const list = [{ id: "C01" }, { id: "C02" }, { id: "gov_ban" }, { id: "role9" }];
  expect(["C01", "gov_ban", "role9", "fresh"].map((wanted) => freeId(list, wanted))).toEqual(["C03", "gov_ban_2", "role10", "fresh"]);
});
