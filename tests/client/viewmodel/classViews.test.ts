import { expect, test } from "vitest";
import type { StudentNews } from "../../../src/client/store/classPort.ts";
import { clockFace } from "../../../src/client/viewmodel/clockView.ts";
import { overridables } from "../../../src/client/viewmodel/overridables.ts";
import { roomsFor, spreadView } from "../../../src/client/viewmodel/spreadView.ts";
import { isIdle, waitingFor } from "../../../src/client/viewmodel/waitView.ts";
import { canBeSet } from "../../../src/engine/override.ts";
import { createMatch, project } from "../../../src/engine/index.ts";
import { smallScenario } from "../../helpers/scenarios.ts";

const SECOND = 1000;

test("a clock counts down to its end, and stands still while the game is paused", () => {
  const running = { endsAt: 100_000, left: null, grace: false };
  expect(clockFace(running, { paused: false, now: 15_000 })).toEqual({ text: "1:25", seconds: 85, state: "running" });
  expect(clockFace(running, { paused: false, now: 75_500 })).toMatchObject({ text: "0:25", state: "low" });
  expect(clockFace(running, { paused: false, now: 200_000 })).toMatchObject({ text: "0:00", seconds: 0 });
  expect(clockFace({ ...running, grace: true }, { paused: false, now: 95_000 })).toMatchObject({ text: "0:05", state: "grace" });
  expect(clockFace({ endsAt: null, left: 65 * SECOND, grace: false }, { paused: true, now: 1 })).toMatchObject({ text: "1:05", state: "paused" });
  expect(clockFace({ endsAt: null, left: null, grace: false }, { paused: false, now: 1 })).toBeNull();
});

const roles = [
  { id: "gov", short: "Government", flag: "A" },
  { id: "lab", short: "Lab", flag: "B" },
];
const desk = { people: 2, here: 2, standIn: false, sealed: false, toAct: false, warned: false };

function aRoom(change: Partial<NonNullable<StudentNews["room"]>> = {}): NonNullable<StudentNews["room"]> {
  const seats = [
    { ...desk, role: "gov", toAct: true },
    { ...desk, role: "lab" },
  ];
  return { id: "r1", place: { phase: "commit", round: 1 }, clock: { endsAt: null, left: null, grace: false }, seed: null, paused: false, roles: seats, ready: 0, waiting: 1, deputies: [], teams: [], catchUp: null, ...change };
}

const wait = (room: ReturnType<typeof aRoom>, role: string | null, ready = false) => waitingFor({ roles } as unknown as Parameters<typeof waitingFor>[0], room, { role, ready, student: "s1" });

test("everybody is told what they wait for: the teacher, their own turn, the readers, other roles or the clock", () => {
  expect(wait(aRoom({ paused: true }), "gov")).toEqual({ kind: "paused" });
  expect(wait(aRoom({ place: { phase: "debrief", round: 6 } }), "gov")).toEqual({ kind: "over" });
  expect(wait(aRoom(), "gov")).toEqual({ kind: "you", speaker: null });
  expect(wait(aRoom(), "lab")).toMatchObject({ kind: "roles", roles: [{ id: "gov", short: "Government" }] });
  expect(wait(aRoom(), null)).toMatchObject({ kind: "roles" });
  expect(wait(aRoom({ roles: [{ ...desk, role: "gov" }] }), "gov")).toEqual({ kind: "clock" });
  expect(wait(aRoom({ place: { phase: "briefing" }, ready: 2 }), "gov")).toEqual({ kind: "readers", ready: 2, you: true });
  expect(wait(aRoom({ place: { phase: "report", round: 1 }, ready: 3 }), "gov", true)).toEqual({ kind: "readers", ready: 3, you: false });
});

test("a team waits for whoever speaks for it, unless that is oneself", () => {
  const member = { job: null, here: true };
  const team = { role: "gov", proposals: [], needed: 0, order: null, may: [], members: [{ ...member, id: "s1", name: "Ada", speaks: false }, { ...member, id: "s2", name: "Ben", speaks: true }] };
  expect(wait(aRoom({ teams: [team] }), "gov")).toEqual({ kind: "you", speaker: "Ben" });
  expect(waitingFor({ roles } as never, aRoom({ teams: [team] }), { role: "gov", ready: false, student: "s2" })).toEqual({ kind: "you", speaker: null });
});

test("who has nothing to do waits; who can still open a sealed choice, or reads, does not", () => {
  const view = (phase: string, toAct: boolean) => ({ place: { phase, round: 1 }, moves: { toAct } }) as unknown as Parameters<typeof isIdle>[0];
  expect([isIdle(view("evidence", false), false), isIdle(view("caucus", false), false), isIdle(view("briefing", false), true)]).toEqual([true, true, true]);
  expect([isIdle(view("evidence", true), false), isIdle(view("commit", false), false), isIdle(view("report", false), false), isIdle(view("debate", false), true)]).toEqual([false, false, false, false]);
});

test.each([
  [6, 1, { perRoom: { least: 6, most: 6 }, perTeam: { least: 0, most: 1 }, left: 2 }],
  [24, 1, { perTeam: { least: 3, most: 3 }, left: 0 }],
  [40, 2, { perRoom: { least: 20, most: 20 }, perTeam: { least: 2, most: 3 }, left: 0 }],
])("%i students over eight roles sit in %i rooms", (students, rooms, view) => {
  expect(roomsFor(students, 8)).toBe(rooms);
  expect(spreadView(students, 8, rooms)).toMatchObject(view);
});

test("every number that is offered to the teacher is one that the rules let be set", () => {
  const compiled = smallScenario();
  const players = Object.fromEntries(compiled.scenario.roles.map(({ id }) => [id, { kind: "human" as const }]));
  const match = createMatch(compiled, { seed: 1, players, assumptions: {} });
  const numbers = overridables(compiled, project(compiled, match, null));
  expect(numbers.length).toBeGreaterThan(compiled.scenario.meters.length + compiled.scenario.roles.length);
  for (const { kind, id } of numbers) expect(canBeSet(compiled, { kind, id }, kind === "meter" ? 50 : 0)).toBe(true);
});
