import { describe, expect, test } from "vitest";
import { aroundNode, withoutKinds } from "../../../../src/client/viewmodel/web/causalWeb.ts";
import { layoutWeb } from "../../../../src/client/viewmodel/web/layoutWeb.ts";
import { scenarioWeb } from "../../../../src/client/viewmodel/web/scenarioWeb.ts";
import { smallScenario } from "../../../helpers/scenarios.ts";

const { scenario } = smallScenario();
const web = scenarioWeb(scenario);

describe("the causal web of a scenario", () => {
  test("has an edge for each effect and link that the author wrote, with its sign and place", () => {
    const effects = scenario.policies.flatMap(({ effects: all }) => all).length + scenario.ladder.effects.length + scenario.triggers.flatMap(({ effects: all }) => all).length;
    const written = web.edges.filter(({ path }) => path.includes("effects") || path[0] === "links");
    expect(written).toHaveLength(effects + scenario.links.length);
    const [policy] = scenario.policies.filter(({ effects: all }) => all.length > 0);
    const effect = policy?.effects[0];
    const edge = web.edges.find(({ from, to }) => from === `p:${policy?.id ?? ""}` && to === `m:${effect?.to ?? ""}`);
    expect(edge?.sign).toBe(Math.sign(effect?.w ?? 0));
    expect(edge?.path).toEqual(["policies", scenario.policies.findIndex(({ id }) => id === policy?.id), "effects", 0]);
  });

  test("ties every edge to nodes that it has, each node once", () => {
    const ids = web.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { from, to } of web.edges) expect(ids).toEqual(expect.arrayContaining([from, to]));
  });

  test("says what an ending asks for", () => {
    expect(web.edges.filter(({ to, sign }) => to.startsWith("e:") && sign === 0).length).toBeGreaterThan(0);
  });

  test("can be cut down to what is near a node", () => {
    const meter = `m:${scenario.meters[0]?.id ?? ""}`;
    const near = aroundNode(web, meter, 1);
    expect(near.nodes.length).toBeLessThan(web.nodes.length);
    const others = near.nodes.filter(({ id }) => id !== meter);
    for (const { id } of others) expect(web.edges.some(({ from, to }) => (from === id && to === meter) || (from === meter && to === id))).toBe(true);
    expect(aroundNode(web, "m:nothing", 1)).toBe(web);
  });

  test("can leave out whole kinds, and what then hangs on nothing", () => {
    const spine = withoutKinds(web, ["policy", "ending"]);
    expect(spine.nodes.some(({ kind }) => kind === "policy" || kind === "ending")).toBe(false);
    for (const { id } of spine.nodes) expect(spine.edges.some(({ from, to }) => from === id || to === id)).toBe(true);
  });

  test("is laid out from left to right without nodes on top of each other", () => {
    const { nodes, edges, width, height } = layoutWeb(aroundNode(web, `m:${scenario.meters[0]?.id ?? ""}`, 1));
    expect(edges.every(({ d }) => d.startsWith("M "))).toBe(true);
    for (const a of nodes) {
      expect(a.x).toBeGreaterThan(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
      expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
      for (const b of nodes) if (a.id < b.id) expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2).toBe(true);
    }
  });
});
