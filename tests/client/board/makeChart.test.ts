import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeChart } from "../../../src/client/board/chart/makeChart.ts";
import { type Chart, nameChart } from "../../../src/client/viewmodel/boardChart.ts";
import { shippedChart } from "../../../tools/charts/shippedChart.ts";
import { PLAN } from "./aBoard.ts";

type Ring = readonly (readonly [number, number])[];

/** Reads the path data that the generator writes: "Mx yl" and whole steps, with "z" where a ring closes. */
function ringsOf(path: string): readonly Ring[] {
  return path.split("M").slice(1).map((data) => {
    const numbers = (data.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
    const ring: [number, number][] = [[x, y]];
    for (let i = 2; i < numbers.length; i += 2) {
      [x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
      ring.push([x, y]);
    }
    return ring;
  });
}

function holds(path: string, x: number, y: number): boolean {
  let inside = false;
  for (const ring of ringsOf(path)) {
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

describe("makeChart", () => {
  const chart = makeChart(PLAN, 5);

  test("draws the same chart from the same plan and seed, another from another seed", () => {
    expect(makeChart(structuredClone(PLAN), 5)).toEqual(chart);
    expect(makeChart(PLAN, 6).land).not.toBe(chart.land);
  });

  test("puts every port on land, and home ports on the home island, whatever the seed", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { land, home, ports } = makeChart(PLAN, seed);
      for (const port of ports) expect(holds(land, port.x, port.y), `${port.role} with seed ${seed}`).toBe(true);
      expect(ports.filter((port) => holds(home, port.x, port.y)).map((port) => port.role)).toEqual(["executive", "legislature", "lab", "cloud"]);
    }
  });

  test("keeps soundings, sea names and boats in the water", () => {
    for (const [x = 0, y = 0] of [...chart.soundings, ...chart.anchorages]) expect(holds(chart.land, x, y)).toBe(false);
    for (const sea of chart.seas) expect(holds(chart.land, sea.x, sea.y), sea.text).toBe(false);
    expect(chart.seas.map((sea) => sea.text)).toEqual(["Long Sound", "Quiet Sea"]);
    expect(chart.anchorages.length).toBeGreaterThan(8);
  });

  test("keeps names of islands on land", () => {
    expect(chart.islands.length).toBeGreaterThan(1);
    for (const island of chart.islands) expect(holds(chart.land, island.x, island.y), island.text).toBe(true);
  });

  test("closes every coast: nothing is cut off at the edge of the charted area", () => {
    for (const ring of ringsOf(chart.land)) {
      for (const [x, y] of ring) {
        expect(Math.min(x + 300, 1500 - x)).toBeGreaterThan(2);
        expect(Math.min(y + 260, 1020 - y)).toBeGreaterThan(2);
      }
    }
  });

  test("leaves a strait between any two islands", () => {
    const coasts = chart.land.split("z").map((ring) => `${ring}z`).filter((ring) => chart.ports.some((port) => holds(ring, port.x, port.y)));
    expect(coasts).toHaveLength(PLAN.islands.length);
  });

  test("takes places and angles of a plan as percent and degrees", () => {
    const fixed = makeChart({ ...PLAN, seas: [{ name: "Fixed Sea", at: { x: 50, y: 90 }, angle: 90 }] }, 5);
    expect(fixed.seas[0]).toEqual({ text: "Fixed Sea", x: 600, y: 684, angle: Math.PI / 2, size: 19 });
  });

  test("takes a fraction of a second of one core", () => {
    const times = [1, 2, 3].map(() => {
      const start = process.threadCpuUsage();
      makeChart(PLAN, 5);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000;
    });
    // About 200 ms; what else the machine does meanwhile costs cache, not turns.
    expect(Math.min(...times)).toBeLessThan(450);
  });
});

describe("the shipped chart", () => {
  const text = readFileSync("assets/charts/prc-models-tier1.json", "utf8");
  const chart = JSON.parse(text) as Chart;

  test("weighs at most 40 KB", () => {
    expect(text.length).toBeLessThan(40_000);
  });

  test("has a port for every role of its scenario", () => {
    const scenario = JSON.parse(readFileSync("scenarios/prc-models-tier1/scenario.json", "utf8")) as { readonly roles: readonly { readonly id: string }[] };
    expect(chart.ports.map((port) => port.role).toSorted()).toEqual(scenario.roles.map((role) => role.id).toSorted());
  });

  test("is what `npm run chart` draws now", () => {
    expect(shippedChart("prc-models-tier1")).toBe(text);
  });
});

test("a chart takes the names of its scenario in another language, at the same places", () => {
  const chart = JSON.parse(readFileSync("assets/charts/prc-models-tier1.json", "utf8")) as Chart;
  const board: Parameters<typeof nameChart>[1] = { islands: [{ id: "home", name: "Casa", size: "large", home: true, ports: [] }], seas: [{ name: "Mar" }], lanes: [] };
  const at = { x: 1, y: 2, angle: 0, size: 15 };
  const named = nameChart({ ...chart, seas: [{ ...at, text: "Sea" }, { ...at, text: "Bay" }], islands: [{ ...at, id: "home", text: "Home" }, { ...at, id: "away", text: "Away" }] }, board);
  expect([...named.seas, ...named.islands].map(({ text }) => text)).toEqual(["Mar", "Bay", "Casa", "Away"]);
  expect(named.islands[0]).toMatchObject(at);
});
