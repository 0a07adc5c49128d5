import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type KnowledgeItem, knowledgeItems } from "../../../../src/client/viewmodel/survey/knowledgeItems.ts";
import { parseScenario } from "../../../../src/scenario/index.ts";
import type { Scenario } from "../../../../src/scenario/schema/scenario.ts";
import { realScenario, smallScenario } from "../../../helpers/scenarios.ts";

/** Every scenario that ships, and the one of the tests. */
const shipped = readdirSync("scenarios", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }): { name: string; scenario: Scenario }[] => {
    const parsed = parseScenario(readFileSync(`scenarios/${name}/scenario.json`, "utf8"));
    return parsed.ok ? [{ name, scenario: parsed.scenario }] : [];
  });
const all = [...shipped, { name: "small", scenario: smallScenario().scenario }];

/** Whether an answer is right, worked out anew from the file and without the code that made the question. */
function holds(scenario: Scenario, { kind, subject, above }: KnowledgeItem, id: string): boolean {
  const policy = scenario.policies.find((one) => one.id === id);
  const asked = scenario.policies.find((one) => one.id === subject);
  const push = (of: typeof asked): number => (of?.effects ?? []).filter(({ to }) => to === id).reduce((sum, { w }) => sum + w, 0);
  const meter = scenario.meters.find((one) => one.id === subject);
  switch (kind) {
    case "lowers":
      return push(asked) < 0;
    case "raises":
      return push(asked) > 0;
    case "falls":
      return scenario.links.some(({ from, to, w, fn }) => from === `m:${subject}` && to === id && w < 0 && "at" in fn && fn.at === above);
    case "enforce":
      return (policy?.regime?.copyability ?? 0) === Math.max(...scenario.policies.map(({ regime }) => ((regime?.scope ?? 0) > 0 ? (regime?.copyability ?? 0) : 0)));
    case "lag":
      return policy?.lag === Math.max(...scenario.policies.map(({ lag }) => lag));
    case "provokes":
      return policy?.provocation === Math.max(...scenario.policies.map(({ provocation }) => provocation));
    case "drift": {
      const way = (meter?.settles ?? 0) - (meter?.start ?? 0);
      return id === (way > 1 ? "up" : way < -1 ? "down" : "level");
    }
  }
}

describe.each(all)("of $name", ({ scenario }) => {
  const items = knowledgeItems(scenario);

  test("there are four questions of four kinds", () => {
    expect(items).toHaveLength(4);
    expect(new Set(items.map(({ kind, subject }) => `${kind} ${subject}`)).size).toBe(4);
  });

  test("each has one right answer among three or four, and the figures prove it", () => {
    for (const item of items) {
      const ids = item.options.map(({ id }) => id);
      expect(ids.length).toBeGreaterThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => holds(scenario, item, id)), item.kind).toEqual([ids[item.right]]);
    }
  });

  test("another language and another order in the file ask the same", () => {
    const other: Scenario = { ...scenario, policies: [...scenario.policies].reverse(), links: [...scenario.links].reverse(), meters: scenario.meters.map((meter) => ({ ...meter, title: `«${meter.title}»` })) };
    const shape = (list: readonly KnowledgeItem[]): unknown => list.map(({ kind, subject, options, right }) => [kind, subject, options.map(({ id }) => id), right]);
    expect(shape(knowledgeItems(other))).toEqual(shape(items));
  });
});

test("the right answer is not always in the same place", () => {
  expect(new Set(all.flatMap(({ scenario }) => knowledgeItems(scenario).map(({ right }) => right))).size).toBeGreaterThan(1);
});

test("a scenario without restrictions, lags and provocations is asked other things", () => {
  const { scenario } = realScenario();
  const plain: Scenario = { ...scenario, links: [], policies: scenario.policies.map((policy) => ({ ...policy, lag: 0, provocation: 0, regime: undefined, effects: [] })) };
  expect(knowledgeItems(plain).map(({ kind }) => kind)).toEqual(["drift", "drift", "drift", "drift"]);
});
