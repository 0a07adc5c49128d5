import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Chart } from "../../../src/client/viewmodel/boardChart.ts";
import { boardTransform, TOKEN_RADIUS, toHost } from "../../../src/client/viewmodel/boardTransform.ts";

/** The board beside the panel, and what the meters take of it, as a browser lays them out; pixels. */
const PAGES = [
  { page: "1366 by 768", width: 978, height: 714, meters: 116 },
  { page: "1920 by 1080", width: 1402, height: 1026, meters: 108 },
] as const;

/** The title with its key: two lines of title and some air. It is as large on every page. */
const TITLE = { right: 26 + 262, bottom: 26 + 160 } as const;

const EDGE = 22;

const SCENARIOS = ["device-ban-alliance", "distillation-api", "prc-models-tier1"] as const;

test.each(PAGES.flatMap((page) => SCENARIOS.map((scenario) => ({ scenario, ...page }))))("no port of $scenario lies under the title at $page", ({ scenario, width, height, meters }) => {
  const chart = JSON.parse(readFileSync(`assets/charts/${scenario}.json`, "utf8")) as Chart;
  const transform = boardTransform({ chart, camera: null, insets: { top: EDGE, right: EDGE, bottom: EDGE + meters, left: EDGE } }, width, height);
  const reach = TOKEN_RADIUS * transform.mark;
  const under = chart.ports.filter((port) => {
    const { x, y } = toHost(transform, port);
    return x - reach < TITLE.right && y - reach < TITLE.bottom;
  });
  expect(chart.ports.length).toBeGreaterThan(5);
  expect(under.map(({ role }) => role)).toEqual([]);
});
