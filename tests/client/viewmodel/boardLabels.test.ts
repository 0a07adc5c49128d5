import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Chart } from "../../../src/client/viewmodel/boardChart.ts";
import { boxesOverlap, boxHolds, grownBox } from "../../../src/client/viewmodel/boardGeometry.ts";
import { arcTagPlaces, tokenPlaces } from "../../../src/client/viewmodel/boardLabels.ts";
import type { BoardView } from "../../../src/client/viewmodel/boardView.ts";
import { aBoard, anArc, aToken } from "../board/aBoard.ts";

const shipped = JSON.parse(readFileSync("assets/charts/prc-models-tier1.json", "utf8")) as Chart;
const scenario = JSON.parse(readFileSync("scenarios/prc-models-tier1/scenario.json", "utf8")) as { readonly roles: readonly { readonly id: string; readonly short: string }[] };

function shippedView(): BoardView {
  const names = new Map(scenario.roles.map((role) => [role.id, role.short]));
  const tokens = shipped.ports.map((port) => aToken(port.role, port, { name: names.get(port.role) ?? "", delta: -12 }));
  return aBoard({ chart: shipped, tokens });
}

describe("tokenPlaces", () => {
  test("no plate of the shipped board covers a token or another plate on a laptop", () => {
    const places = tokenPlaces(shippedView(), 980, 700);
    expect(places).toHaveLength(8);
    for (const [i, place] of places.entries()) {
      expect(place.compact).toBe(false);
      for (const other of places.slice(i + 1)) expect(boxesOverlap(place.label, other.label)).toBe(false);
      for (const other of places) {
        const disc = { x: other.x - other.radius, y: other.y - other.radius, width: 2 * other.radius, height: 2 * other.radius };
        expect(boxesOverlap(place.label, disc)).toBe(false);
      }
    }
  });

  test("every plate of the shipped board is inside the host, on a laptop and on a phone", () => {
    for (const [width, height] of [[980, 700], [390, 400]] as const) {
      for (const { label } of tokenPlaces(shippedView(), width, height)) {
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width).toBeLessThanOrEqual(width);
        expect(label.y + label.height).toBeLessThanOrEqual(height);
      }
    }
  });

  test("a phone shows the change alone", () => {
    const [place] = tokenPlaces(shippedView(), 390, 400);
    expect(place?.compact).toBe(true);
    expect(place?.label.width).toBeLessThan(60);
  });
});

test("where nothing has changed, a phone shows the names for which there is room, and none over another or over a token", () => {
  const view = shippedView();
  const quiet = { ...view, tokens: view.tokens.map((token) => ({ ...token, delta: null })) };
  const places = tokenPlaces(quiet, 390, 400);
  const named = places.filter(({ compact }) => !compact);
  expect(named.length).toBeGreaterThanOrEqual(6);
  for (const [i, { label, role }] of named.entries()) {
    for (const other of named.slice(i + 1)) expect(boxesOverlap(label, other.label)).toBe(false);
    for (const { x, y, radius, role: token } of places) if (token !== role) expect(boxesOverlap(label, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(false);
  }
});

test("on a phone every role can be touched by a finger, its middle is its own, and no two share a place", () => {
  const places = tokenPlaces(shippedView(), 360, 252).map(({ x, y, touch }) => ({ x: x + touch.x, y: y + touch.y, width: touch.width, height: touch.height, middle: { x, y } }));
  for (const [i, place] of places.entries()) {
    expect(Math.min(place.width, place.height)).toBeGreaterThanOrEqual(43.9);
    expect(boxHolds(place, place.middle)).toBe(true);
    for (const other of places.slice(i + 1)) expect(boxesOverlap(grownBox(place, -0.01), other)).toBe(false);
  }
});

describe("arcTagPlaces", () => {
  test("tags lie on their arcs and off the tokens", () => {
    const view = aBoard({ arcs: [{ ...anArc("retaliation", "west", "east"), label: "export curb" }, anArc("trade", "west", "south")] });
    const tags = arcTagPlaces(view, 1000, 660);
    expect(tags).toHaveLength(1);
    expect(tags[0]).toMatchObject({ label: "export curb", kind: "retaliation" });
    expect(Math.abs((tags[0]?.x ?? 0) - 500)).toBeLessThan(150);
  });

  test("two tags never lie on each other", () => {
    const arcs = [{ ...anArc("retaliation", "west", "east"), label: "one" }, { ...anArc("agreement", "west", "east"), label: "two" }];
    const [one, two] = arcTagPlaces(aBoard({ arcs }), 1000, 660);
    expect(Math.hypot((one?.x ?? 0) - (two?.x ?? 0), (one?.y ?? 0) - (two?.y ?? 0))).toBeGreaterThan(24);
  });
});
