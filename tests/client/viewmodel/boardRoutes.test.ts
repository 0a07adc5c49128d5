import { describe, expect, test } from "vitest";
import { arcShape } from "../../../src/client/viewmodel/boardArcShape.ts";
import { distance, pointOn } from "../../../src/client/viewmodel/boardGeometry.ts";
import { routeArcs } from "../../../src/client/viewmodel/boardRoutes.ts";
import { boardTransform } from "../../../src/client/viewmodel/boardTransform.ts";
import { aBoard, anArc, aToken } from "../board/aBoard.ts";

const transform = boardTransform(aBoard(), 1000, 660);

function curveOf(view: ReturnType<typeof aBoard>, id: string) {
  const curve = routeArcs(view, transform).get(id);
  if (curve === undefined) throw new Error(`no curve for ${id}`);
  return curve;
}

describe("routeArcs", () => {
  test("an arc starts and ends at the rims of its tokens", () => {
    const view = aBoard({ arcs: [anArc("trade", "west", "east")] });
    const curve = curveOf(view, "trade:west:east");
    expect(distance(curve.start, { x: 200, y: 300 })).toBeCloseTo(29, 0);
    expect(distance(curve.end, { x: 800, y: 300 })).toBeCloseTo(31, 0);
  });

  test("goes round a token that stands in its way", () => {
    const inWay = aToken("middle", { x: 500, y: 240 });
    const view = aBoard({ tokens: [...aBoard().tokens, inWay], arcs: [anArc("trade", "west", "east")] });
    const curve = curveOf(view, "trade:west:east");
    for (let t = 0; t <= 1; t += 0.05) expect(distance(pointOn(curve, t), inWay)).toBeGreaterThan(40);
  });

  test("two arcs between the same roles do not lie on each other, whichever way they run", () => {
    const view = aBoard({ arcs: [anArc("trade", "west", "east"), anArc("retaliation", "east", "west"), anArc("agreement", "west", "east")] });
    const middles = view.arcs.map((arc) => pointOn(curveOf(view, arc.id), 0.5));
    for (const [i, a] of middles.entries()) for (const b of middles.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(30);
  });

  test("what comes does not move what stood before", () => {
    const before = aBoard({ arcs: [anArc("trade", "west", "east")] });
    const after = aBoard({ arcs: [anArc("retaliation", "south", "east"), anArc("trade", "west", "east")] });
    expect(curveOf(after, "trade:west:east")).toEqual(curveOf(before, "trade:west:east"));
  });

  test("leaves out arcs to roles that are not on the board", () => {
    expect(routeArcs(aBoard({ arcs: [anArc("trade", "west", "nowhere")] }), transform).size).toBe(0);
  });
});

describe("arcShape", () => {
  const curve = curveOf(aBoard({ arcs: [anArc("trade", "west", "east")] }), "trade:west:east");
  const shapeOf = (kind: "retaliation" | "agreement" | "trade" | "knockOn", upto = 1) => arcShape(curve, { kind, weight: 2, mark: 1, upto });

  test("the four kinds differ in shape, not only in colour", () => {
    expect(shapeOf("retaliation").areas).toHaveLength(2);
    expect(shapeOf("agreement").lines).toHaveLength(2);
    expect(shapeOf("trade").lines.length).toBeGreaterThan(20);
    expect(shapeOf("knockOn").dots.length).toBeGreaterThan(60);
  });

  test("retaliation points at its target", () => {
    const [, head] = shapeOf("retaliation").areas;
    expect(head?.[0]).toEqual(pointOn(curve, 1));
  });

  test("an arc half drawn stays in its first half, and has no head yet", () => {
    const middle = pointOn(curve, 0.5).x;
    const half = shapeOf("trade", 0.5);
    for (const line of half.lines) for (const point of line.points) expect(point.x).toBeLessThanOrEqual(middle + 1e-6);
    expect(half.lines.every((line) => line.points.length === 3 && line.width === 2.2)).toBe(true);
    expect(shapeOf("retaliation", 0.5).areas[1]?.[0]).toEqual(pointOn(curve, 0.5));
  });
});
