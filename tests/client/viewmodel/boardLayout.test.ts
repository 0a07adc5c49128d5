import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roomOf } from "../../../src/client/viewmodel/boardArrangement.ts";
import { boxesOverlap, boxHolds, distance } from "../../../src/client/viewmodel/boardGeometry.ts";
import { layoutBoard } from "../../../src/client/viewmodel/boardLayout.ts";
import type { BoardPlan } from "../../../src/client/viewmodel/boardPlan.ts";
import { PLAN } from "../board/aBoard.ts";

const anyPlan = fc
  .record({ home: fc.integer({ min: 1, max: 5 }), others: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 4 }) })
  .map(({ home, others }): BoardPlan => ({
    islands: [
      { id: "home", name: "Home", size: "large", home: true, ports: Array.from({ length: home }, (_, i) => ({ role: `home${i}` })) },
      ...others.map((count, i) => ({
        id: `other${i}`, name: `Other ${i}`, size: "medium" as const, home: false,
        ports: Array.from({ length: count }, (_, port) => ({ role: `other${i}${port}` })),
      })),
    ],
    seas: [],
    lanes: [],
  }));

describe("layoutBoard", () => {
  test("gives every role one port", () => {
    const roles = layoutBoard(PLAN).ports.map((port) => port.role);
    expect(roles).toEqual(["executive", "legislature", "lab", "cloud", "allies", "rivalLab", "ministry", "community"]);
  });

  test("keeps tokens and plates of eight roles apart", () => {
    const rooms = layoutBoard(PLAN).ports.map(roomOf);
    for (const [i, room] of rooms.entries()) for (const other of rooms.slice(i + 1)) expect(boxesOverlap(room, other)).toBe(false);
  });

  test("is the same every time", () => {
    expect(layoutBoard(structuredClone(PLAN))).toEqual(layoutBoard(PLAN));
  });

  test("leaves what the plan fixes where it is", () => {
    const [home, friends, ...rest] = PLAN.islands;
    if (home === undefined || friends === undefined) throw new Error("the plan has islands");
    const plan = { ...PLAN, islands: [home, { ...friends, at: { x: 80, y: 25 }, ports: [{ role: "allies", at: { x: 75, y: 20 } }] }, ...rest] };
    const layout = layoutBoard(plan);
    expect(layout.islands[1]).toMatchObject({ x: 960, y: 190 });
    expect(layout.ports.find((port) => port.role === "allies")).toMatchObject({ x: 900, y: 152 });
  });

  test("keeps ports apart and in sight on any board of up to thirteen roles", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { ports, frame } = layoutBoard(plan);
        for (const [i, port] of ports.entries()) {
          expect(boxHolds(frame, port)).toBe(true);
          for (const other of ports.slice(i + 1)) expect(distance(port, other)).toBeGreaterThan(62);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a board with one role is not shown as large as a house", () => {
    const layout = layoutBoard({ islands: [{ id: "a", name: "A", size: "small", home: true, ports: [{ role: "a" }] }], seas: [], lanes: [] });
    expect(layout.frame.width).toBeGreaterThan(400);
  });
});
