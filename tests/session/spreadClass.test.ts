import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lateSeat, rolesInOrder, spreadClass } from "../../src/session/spreadClass.ts";
import { makeNickname, tidyName } from "../../src/session/nickname.ts";
import { realScenario } from "../helpers/scenarios.ts";

const { scenario } = realScenario();
const people = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `s${i + 1}`, wish: null, lean: null }));
const plan = { scenario, rooms: 1, merge: false, assign: "random" as const, seed: 3 };

describe("a class is spread", () => {
  test("over rooms and teams of nearly the same size, everybody once, whoever they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), fc.integer(), (count, rooms, seed) => {
        const seats = Object.values(spreadClass({ ...plan, students: people(count), rooms, seed }));
        expect(seats).toHaveLength(count);
        const spread = (sizes: readonly number[]): number => Math.max(...sizes) - Math.min(...sizes);
        const inRoom = Array.from({ length: rooms }, (_, i) => seats.filter(({ room }) => room === `r${i + 1}`));
        expect(spread(inRoom.map((list) => list.length))).toBeLessThanOrEqual(1);
        for (const list of inRoom) expect(spread(scenario.roles.map(({ id }) => list.filter(({ roles }) => roles.includes(id)).length))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("with roles merged, no role is left to stand-ins, and no student is given many more than others", () => {
    for (const count of [1, 2, 3, 4, 5, 7]) {
      const seats = Object.values(spreadClass({ ...plan, students: people(count), merge: true }));
      expect(seats.flatMap(({ roles }) => roles).sort()).toEqual(scenario.roles.map(({ id }) => id).sort());
      expect(Math.max(...seats.map(({ roles }) => roles.length))).toBeLessThanOrEqual(Math.ceil(scenario.roles.length / count));
    }
  });

  test("in a small class the roles that lead debates come first", () => {
    const seats = Object.values(spreadClass({ ...plan, students: people(3) }));
    expect(seats.flatMap(({ roles }) => roles).sort()).toEqual(rolesInOrder(scenario).slice(0, 3).toSorted());
  });

  test("by wishes as far as there is room; against what somebody thinks", () => {
    const wishing = people(8).map((one) => ({ ...one, wish: "cloud" }));
    const seats = spreadClass({ ...plan, students: wishing, assign: "wish" });
    expect(Object.values(seats).filter(({ roles }) => roles.includes("cloud"))).toHaveLength(1);
    const one = spreadClass({ ...plan, students: people(8).map((student) => (student.id === "s5" ? { ...student, wish: "allies" } : student)), assign: "wish" });
    expect(one["s5"]?.roles).toEqual(["allies"]);
    for (const role of scenario.roles.map(({ id }) => id)) {
      const few = people(3).map((student) => (student.id === "s2" ? { ...student, wish: role } : student));
      expect(spreadClass({ ...plan, students: few, assign: "wish" })["s2"]?.roles).toEqual([role]);
    }
    const leaning = spreadClass({ ...plan, students: people(8).map((student, i) => ({ ...student, lean: i === 0 ? ("against" as const) : null })), assign: "againstLean" });
    const stances = scenario.roles.map(({ id }) => ({ id, stance: scenario.motions.reduce((sum, { pro, con, carry }) => sum + carry * (Number(pro.includes(id)) - Number(con.includes(id))), 0) }));
    const firmest = Math.max(...stances.map(({ stance }) => stance));
    expect(stances.find(({ id }) => leaning["s1"]?.roles.includes(id))?.stance).toBe(firmest);
  });

  test("by wishes into teams of nearly the same size, whatever is wished for", () => {
    const roles = scenario.roles.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roles, null), { minLength: 1, maxLength: 40 }), fc.integer(), (wishes, seed) => {
        const students = wishes.map((wish, i) => ({ id: `s${i + 1}`, wish, lean: null }));
        const seats = spreadClass({ ...plan, students, assign: "wish", seed });
        const sizes = roles.map((role) => Object.values(seats).filter((seat) => seat.roles.includes(role)).length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(students.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        for (const [index, role] of roles.entries()) if (wishes.includes(role)) expect(sizes[index]).toBeGreaterThan(0);
      }),
    );
  });

  test("who comes late joins the smallest team of people in the smallest room", () => {
    const seat = (room: string, role: string) => ({ seat: { room, roles: [role] }, arriving: null });
    const rooms = [{ id: "r1", played: ["cloud", "allies"] }, { id: "r2", played: ["cloud", "allies"] }];
    const students = [seat("r1", "cloud"), seat("r1", "allies"), seat("r1", "allies"), seat("r2", "cloud"), seat("r2", "allies"), seat("r2", "cloud")];
    expect(lateSeat(scenario, { rooms, students: students.slice(0, 4) })).toEqual({ room: "r2", roles: ["allies"] });
    expect(lateSeat(scenario, { rooms, students })).toEqual({ room: "r1", roles: ["cloud"] });
  });
});

describe("a name", () => {
  test("is made up without repeating one", () => {
    const names: string[] = [];
    for (let i = 0; i < 900; i++) names.push(makeNickname(names, i));
    expect(new Set(names).size).toBe(900);
  });

  test("loses what would disturb others, and nothing else", () => {
    expect(tidyName("  Zoë   O’Neil ")).toBe("Zoë O’Neil");
    expect(tidyName("a\u0300\u0301\u0302\u0303b")).toHaveLength(3);
    expect(tidyName("\u202E\u200B")).toBeNull();
    expect(tidyName("李小龙")).toBe("李小龙");
  });
});
