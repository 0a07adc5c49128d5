import { describe, expect, test } from "vitest";
import { minutesFor, minutesInAll } from "../../../src/client/viewmodel/debriefMinutes.ts";
import { DEBRIEF_STEPS } from "../../../src/client/viewmodel/debriefSteps.ts";
import { debriefThings } from "../../../src/client/viewmodel/debriefThings.ts";
import { roomComparison } from "../../../src/client/viewmodel/roomComparison.ts";
import { statementSides } from "../../../src/client/viewmodel/statementSides.ts";
import { project } from "../../../src/engine/index.ts";
import { DebriefThing } from "../../../src/protocol/debriefRequest.ts";
import { TestClass } from "../../helpers/aClass.ts";

/** A game to its end, by stand-ins and the clock, seen by nobody's eyes. */
async function played() {
  const group = new TestClass();
  await group.come(3);
  await group.teacher({ type: "start" });
  await group.time.pass(3600 * 2);
  const { match } = group.room();
  if (match === null) throw new Error("no match");
  return { compiled: group.compiled, view: project(group.compiled, match, null) };
}

describe("the debrief of a class on its screens", () => {
  test("suggests about 30 % of the lesson, step by step", () => {
    for (const lesson of [25, 50, 100] as const) {
      expect(DEBRIEF_STEPS.reduce((sum, step) => sum + minutesFor(step, lesson), 0)).toBe(minutesInAll(lesson));
      expect(minutesInAll(lesson) / lesson).toBeGreaterThanOrEqual(0.3);
      expect(minutesInAll(lesson) / lesson).toBeLessThanOrEqual(0.45);
    }
  });

  test("offers to mark what there was: each thing once, and named as the class takes it", async () => {
    const { compiled, view: over } = await played();
    const [debate, ...others] = over.debates;
    const [card] = compiled.scenario.cards;
    if (debate === undefined || card === undefined) throw new Error("nothing was debated");
    const laid = { id: "p1", card: card.id, as: "support" as const, on: { claim: "c1" } };
    const view = { ...over, debates: [{ ...debate, plays: [laid, { ...laid, id: "p2" }] }, ...others] } as typeof over;
    for (const step of ["happened", "why", "evidence"] as const) {
      const things = debriefThings(compiled, view, step);
      expect(things.length, step).toBeGreaterThan(0);
      expect(new Set(things.map(({ thing }) => thing)).size).toBe(things.length);
      for (const { thing, title } of things) {
        expect(DebriefThing.safeParse(thing).success, thing).toBe(true);
        expect(title).not.toBe("");
      }
    }
    expect(debriefThings(compiled, view, "survey")).toEqual([]);
  });

  test("puts rooms side by side, and leaves out what they have in common", async () => {
    const { compiled, view } = await played();
    const alike = roomComparison(compiled, [view, view]);
    expect(alike.policies).toEqual([]);
    expect(alike.motions).toEqual([]);
    expect(alike.meters.map(({ rooms }) => rooms.length)).toEqual(compiled.scenario.meters.map(() => 2));
    const policy = view.rounds.flatMap(({ notes }) => notes.flatMap(({ note }) => (note.type === "adopted" ? [note.policy] : [])))[0] ?? "";
    const other = { ...view, place: { phase: "briefing" as const }, debates: [], rounds: view.rounds.map((round) => ({ ...round, notes: round.notes.filter(({ note }) => note.type !== "adopted" || note.policy !== policy) })) };
    const compared = roomComparison(compiled, [view, other]);
    expect(compared.policies).toMatchObject([{ id: policy, rooms: [true, false] }]);
    expect(compared.motions.map(({ rooms }) => rooms[1])).toEqual(compared.motions.map(() => null));
    expect(compared.motions.length).toBeGreaterThan(0);
    expect(compared.endings[0]).not.toBe("");
    expect(compared.endings[1]).toBeNull();
  });

  test("tells what every role endorses from what divides them", () => {
    const line = (id: string, endorsing: number, against: number) => ({ id, text: id, own: false, stood: 3, result: { agree: endorsing, disagree: against, pass: 0, endorsing, against } });
    const sides = statementSides({ open: false, roles: 3, lines: [line("some", 2, 0), line("split", 2, 1), line("all", 3, 0), line("none", 0, 2)] });
    expect(sides.all.map(({ id }) => id)).toEqual(["all"]);
    expect(sides.divides.map(({ id }) => id)).toEqual(["split"]);
    expect(sides.some.map(({ id }) => id)).toEqual(["some"]);
    expect(sides.none.map(({ id }) => id)).toEqual(["none"]);
  });
});
