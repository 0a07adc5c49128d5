import { describe, expect, test } from "vitest";
import { craftPlaces, NOTHING_STARTS, starting, stillFresh } from "../../../src/client/viewmodel/boardMotion.ts";
import { aBoard, anArc, aToken } from "../board/aBoard.ts";

describe("starting", () => {
  const fresh = { ...anArc("retaliation", "west", "east"), fresh: true };
  const flag = { policy: "ban", letter: "D", since: 1, fresh: true } as const;
  const rising = aBoard({ tokens: [aToken("west", { x: 200, y: 300 }, { hoist: [flag] })] });

  test("a fresh arc starts once", () => {
    const now = aBoard({ arcs: [fresh] });
    expect(starting(aBoard(), now).arcs).toEqual([fresh]);
    expect(starting(now, { ...now, focus: "west" })).toEqual(NOTHING_STARTS);
  });

  test("a fresh flag goes up once, at the port of its role", () => {
    expect(starting(aBoard(), rising).flags).toEqual([{ flag, role: "west" }]);
    expect(starting(rising, { ...rising, focus: "west" })).toEqual(NOTHING_STARTS);
  });

  test("a new beat plays it again", () => {
    const now = { ...rising, arcs: [fresh] };
    expect(starting(now, { ...now, beat: 1 })).toEqual({ arcs: [fresh], flags: [{ flag, role: "west" }] });
  });

  test("what is settled never starts", () => {
    expect(starting(aBoard(), aBoard({ arcs: [anArc("trade", "west", "east")] }))).toEqual(NOTHING_STARTS);
  });

  test("what waited for the camera is forgotten when its scene has gone", () => {
    const waited = { arcs: [fresh], flags: [{ flag, role: "west" }] };
    expect(stillFresh(waited, { ...rising, arcs: [fresh] })).toEqual(waited);
    expect(stillFresh(waited, aBoard({ arcs: [{ ...fresh, fresh: false }] }))).toEqual(NOTHING_STARTS);
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
