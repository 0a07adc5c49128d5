import { describe, expect, test } from "vitest";
import { craftPlaces, startingArcs } from "../../../src/client/viewmodel/boardMotion.ts";
import { aBoard, anArc } from "../board/aBoard.ts";

describe("startingArcs", () => {
  const fresh = { ...anArc("retaliation", "west", "east"), fresh: true };

  test("a fresh arc starts once", () => {
    const before = aBoard();
    const now = aBoard({ arcs: [fresh] });
    expect(startingArcs(before, now)).toEqual([fresh]);
    expect(startingArcs(now, { ...now, focus: "west" })).toEqual([]);
  });

  test("a new beat plays it again", () => {
    const now = aBoard({ arcs: [fresh] });
    expect(startingArcs(now, { ...now, beat: 1 })).toEqual([fresh]);
  });

  test("a settled arc never starts", () => {
    expect(startingArcs(aBoard(), aBoard({ arcs: [anArc("trade", "west", "east")] }))).toEqual([]);
  });
});

describe("craftPlaces", () => {
  test("the workaround share says how many boats are out", () => {
    expect([0, 0.5, 1, 7].map((craft) => craftPlaces(aBoard({ craft }), 0).length)).toEqual([0, 2, 4, 4]);
  });

  test("boats stay near their anchorages", () => {
    for (const seconds of [0, 3, 60]) {
      const [boat] = craftPlaces(aBoard({ craft: 1 }), seconds);
      expect(Math.hypot((boat?.x ?? 0) - 100, (boat?.y ?? 0) - 600)).toBeLessThan(15);
    }
  });
});
