import { describe, expect, test } from "vitest";
import { seatsToAct } from "../../src/engine/index.ts";
import type { LearningPiece } from "../../src/protocol/surveyNews.ts";
import { StudentRequest } from "../../src/protocol/classRequest.ts";
import type { SurveyAnswers } from "../../src/protocol/surveyRequest.ts";
import { decisionsCsv, recordJson } from "../../src/server/exportClass.ts";
import { NewsDesk } from "../../src/server/newsDesk.ts";
import type { Visitor } from "../../src/server/secrets.ts";
import { createClass } from "../../src/session/classState.ts";
import { evolveClass } from "../../src/session/evolveClass.ts";
import { TestClass } from "../helpers/aClass.ts";
import { Receiver, TEST_SECRETS } from "../helpers/receivers.ts";

const answers = (opinion: number): SurveyAnswers => ({ opinion, confidence: 40, pro: 7, con: 3, items: [0, 1, null, 3] });
const CASE = { claims: [{ claim: "c_blind", warrant: null, card: null }], sentence: "" };

/** What a page of the class is shown around the game. */
function shown(group: TestClass, who: string): LearningPiece {
  const visitor: Visitor = who === "teacher" || who === "projector" ? { kind: who, classId: "c1" } : { kind: "student", classId: "c1", student: who, device: 1 };
  const pieces = new Receiver(visitor).hear(new NewsDesk(group.host, TEST_SECRETS, group.time.now)).map((text) => JSON.parse(text) as { type: string; news: LearningPiece });
  const piece = pieces.find(({ type }) => type === "learning");
  if (piece === undefined) throw new Error("no learning piece");
  return piece.news;
}

/** A class of so many, in its debrief by the teacher's skipping. */
async function inDebrief(students: number, settings: Record<string, unknown> = {}): Promise<TestClass> {
  const group = new TestClass({ rounds: 1, ...settings }, undefined);
  await group.come(students);
  await group.teacher({ type: "start" });
  await playOut(group, "r1");
  return group;
}

async function playOut(group: TestClass, room: string): Promise<void> {
  for (let step = 0; step < 200 && group.room(room).match?.place.phase !== "debrief"; step++) {
    if ((await group.teacher({ type: "skip", room })) !== "ok") await group.time.pass(30);
    if (seatsToAct(group.room(room).match ?? (undefined as never)).length > 0) await group.time.pass(300);
  }
}

describe("surveys", () => {
  test("are asked for in the lobby once they are switched on, and told only together, from three on", async () => {
    const group = new TestClass();
    await group.come(4);
    expect(await group.student("s1", { type: "survey", when: "pre", answers: answers(10) })).toBe("wrongPhase");
    await group.teacher({ type: "surveys", on: true });
    expect(shown(group, "s1")).toMatchObject({ asks: "pre", answered: [] });
    for (const [student, opinion] of [["s1", 10], ["s2", 20]] as const) expect(await group.student(student, { type: "survey", when: "pre", answers: answers(opinion) })).toBe("ok");
    expect(shown(group, "teacher").summary).toMatchObject({ pre: 2, before: null });
    await group.student("s3", { type: "survey", when: "pre", answers: answers(90) });
    expect(shown(group, "projector").summary.before?.opinion).toEqual({ quartiles: null, fifths: [1, 1, 0, 0, 1] });
    expect(shown(group, "teacher").summary.before?.items[2]).toEqual([0, 0, 0, 0, 3]);
    expect(shown(group, "s1").answered).toEqual(["pre"]);
    expect(await group.student("s1", { type: "survey", when: "post", answers: answers(1) })).toBe("wrongPhase");
  });

  test("tell quartiles only of six and more: those of fewer could be turned back into answers", async () => {
    const group = new TestClass();
    await group.come(6);
    await group.teacher({ type: "surveys", on: true });
    for (const [index, opinion] of [10, 20, 30, 40, 50].entries()) await group.student(`s${index + 1}`, { type: "survey", when: "pre", answers: answers(opinion) });
    expect(shown(group, "teacher").summary.before?.opinion).toEqual({ quartiles: null, fifths: [1, 2, 2, 0, 0] });
    await group.student("s6", { type: "survey", when: "pre", answers: answers(60) });
    expect(shown(group, "teacher").summary.before?.opinion).toEqual({ quartiles: { low: 22.5, middle: 35, high: 47.5 }, fifths: [1, 2, 2, 1, 0] });
  });

  test("are kept under a number that no line of the log, no page and no export joins to a student", async () => {
    const group = new TestClass();
    await group.come(4);
    await group.teacher({ type: "surveys", on: true });
    await group.student("s2", { type: "survey", when: "pre", answers: answers(77) });
    const line = group.kept.find(({ order }) => order.type === "surveyed");
    expect(line?.by).toEqual({ kind: "server" });
    expect(JSON.stringify(line)).not.toContain("s2");
    expect(group.host.state.lastActs["s2"]).toBeUndefined();
    for (const who of ["s1", "teacher", "projector"]) expect(JSON.stringify(shown(group, who))).not.toMatch(/77/);
    const kept = { setup: group.setup, entries: group.kept };
    const number = TEST_SECRETS.surveyNumber("c1", "s2");
    for (const text of [recordJson(kept), decisionsCsv(kept)]) expect(text).not.toMatch(new RegExp(`77|${number}`));
  });

  test("after the game are answered once, and join before and after", async () => {
    const group = await inDebrief(4);
    expect(group.place).toContain("debrief");
    await group.teacher({ type: "surveys", on: true });
    for (const student of ["s1", "s2", "s3"]) expect(await group.student(student, { type: "survey", when: "post", answers: answers(60) })).toBe("ok");
    expect(await group.student("s3", { type: "survey", when: "post", answers: answers(99) }), "the right answers have been shown").toBe("wrongPhase");
    expect(shown(group, "teacher").summary).toMatchObject({ pre: 0, post: 3, moved: null });
    const again = group.kept.reduce((state, entry) => evolveClass(group.compiled, state, entry), createClass(group.setup));
    expect(again.learning).toEqual(group.host.state.learning);
  });

  test("take no answer off their scales", () => {
    for (const wrong of [{ ...answers(101) }, { ...answers(5), pro: 11 }, { ...answers(5), items: [4] }, { ...answers(0.5) }, { ...answers(5), name: "x" }]) expect(StudentRequest.safeParse({ type: "survey", when: "pre", answers: wrong }).success).toBe(false);
  });
});

describe("the exit ticket", () => {
  test("is told to the teacher alone, and only when it is handed in", async () => {
    const group = await inDebrief(3);
    expect(await group.student("s1", { type: "handIn", lines: ["a surprise", "a change", ""] })).toBe("ok");
    expect(shown(group, "teacher").tickets).toEqual([{ student: "s1", lines: ["a surprise", "a change", ""] }]);
    for (const who of ["s1", "s2", "projector"]) expect(JSON.stringify(shown(group, who))).not.toContain("surprise");
    expect(shown(group, "s1").handedIn).toBe(true);
    expect(recordJson({ setup: group.setup, entries: group.kept })).not.toContain("surprise");
  });

  test("is not there in a class of children", async () => {
    const group = await inDebrief(3, { under13: true });
    expect(await group.student("s1", { type: "handIn", lines: ["a", "b", "c"] })).toBe("notAllowed");
    expect(shown(group, "s1").under13).toBe(true);
    await group.teacher({ type: "leadDebrief", order: { type: "lead", step: "transfer" } });
    expect(await group.student("s1", { type: "debrief", ask: { type: "line", text: "My own words" } })).toBe("notAllowed");
  });
});

describe("the steelman round", () => {
  test("has each team make the next one's case, rated by its owners alone", async () => {
    const group = await inDebrief(3);
    const claim = group.compiled.scenario.motions[0]?.claims[0];
    if (claim === undefined) throw new Error("no claim");
    const made = { claims: [{ claim: claim.id, warrant: claim.warrants[0]?.id ?? null, card: claim.evidence[0]?.card ?? null }], sentence: "We fear for our town." };
    const [role = ""] = group.rolesOf("s1");
    expect(await group.student("s1", { type: "steelman", role, case: made })).toBe("wrongPhase");
    await group.teacher({ type: "steelmen", on: true });
    const owner = shown(group, "s1").steelmen[0]?.desks.find(({ by }) => by === role)?.of ?? "";
    expect(owner).not.toBe(role);
    expect(await group.student(group.holder(owner), { type: "rateSteelman", role, stars: 5 })).toBe("wrongPhase");
    expect(await group.student("s1", { type: "steelman", role: owner, case: made })).toBe("notYourSeat");
    expect(await group.student("s1", { type: "steelman", role, case: { ...made, claims: [{ claim: claim.id, warrant: null, card: "nonsense" }] } })).toBe("badRequest");
    expect(await group.student("s1", { type: "steelman", role, case: CASE })).toBe("badRequest");
    expect(await group.student("s1", { type: "steelman", role, case: made })).toBe("ok");
    expect(await group.student("s1", { type: "rateSteelman", role, stars: 5 })).toBe("notYourSeat");
    expect(await group.student(group.holder(owner), { type: "rateSteelman", role, stars: 4 })).toBe("ok");
    expect(shown(group, "projector").steelmen[0]?.desks.find(({ by }) => by === role)).toMatchObject({ of: owner, stars: 4, raters: 1, case: { ...made, sentence: "" } });
    expect(shown(group, "s1").steelmen[0]?.desks.find(({ by }) => by === role)?.case).toEqual(made);
    const kept = { setup: group.setup, entries: group.kept };
    for (const text of [recordJson(kept), decisionsCsv(kept)]) expect(text).not.toMatch(/fear for our town|rateSteelman|"stars"/);
    await group.student("s1", { type: "steelman", role, case: made });
    expect(shown(group, "projector").steelmen[0]?.desks.find(({ by }) => by === role)?.stars).toBeNull();
  });

  test("who rated, and when, is told nowhere: it is no sign of life", async () => {
    const group = await inDebrief(3);
    const claim = group.compiled.scenario.motions[0]?.claims[0]?.id ?? "";
    const [role = ""] = group.rolesOf("s1");
    await group.teacher({ type: "steelmen", on: true });
    await group.student("s1", { type: "steelman", role, case: { claims: [{ claim, warrant: null, card: null }], sentence: "" } });
    const rater = group.holder(shown(group, "s1").steelmen[0]?.desks.find(({ by }) => by === role)?.of ?? "");
    const before = group.host.state.lastActs;
    await group.time.pass(5);
    expect(await group.student(rater, { type: "rateSteelman", role, stars: 4 })).toBe("ok");
    expect(group.host.state.lastActs).toEqual(before);
  });

  test("takes in a room whose game ends after it was begun", async () => {
    const group = new TestClass({ rounds: 1 });
    await group.come(6);
    await group.teacher({ type: "spread", spread: { rooms: 2, merge: false } });
    await group.teacher({ type: "start" });
    await group.teacher({ type: "pause", room: "r2" });
    await playOut(group, "r1");
    expect(await group.teacher({ type: "steelmen", on: true })).toBe("ok");
    expect(shown(group, "teacher").steelmen.map(({ room }) => room)).toEqual(["r1"]);
    const first = shown(group, "teacher").steelmen[0];
    await group.teacher({ type: "resume", room: "r2" });
    await playOut(group, "r2");
    const { steelmen } = shown(group, "teacher");
    expect(steelmen.map(({ room, desks }) => [room, desks.length > 1])).toEqual([["r1", true], ["r2", true]]);
    expect(steelmen[0]).toEqual(first);
  });

  test("is no rating for whoever made the case too", async () => {
    const group = await inDebrief(3);
    await group.teacher({ type: "steelmen", on: true });
    const [role = ""] = group.rolesOf("s1");
    const of = shown(group, "s1").steelmen[0]?.desks.find(({ by }) => by === role)?.of ?? "";
    const claim = group.compiled.scenario.motions[0]?.claims[0]?.id ?? "";
    expect(await group.student("s1", { type: "steelman", role, case: { claims: [{ claim, warrant: null, card: null }], sentence: "" } })).toBe("ok");
    await group.teacher({ type: "move", student: "s1", seat: { room: "r1", roles: [role, of] } });
    expect(await group.student("s1", { type: "rateSteelman", role, stars: 5 })).toBe("notYourSeat");
  });

  test("has nobody make a case of their own, where students hold several roles", async () => {
    const group = new TestClass({ rounds: 1 });
    await group.come(2);
    await group.teacher({ type: "start" });
    const roles = group.compiled.scenario.roles.map(({ id }) => id);
    const [first = "", ...others] = roles;
    await group.teacher({ type: "move", student: "s1", seat: { room: "r1", roles: others } });
    await group.teacher({ type: "move", student: "s2", seat: { room: "r1", roles: [first] } });
    await playOut(group, "r1");
    expect(await group.teacher({ type: "steelmen", on: true })).toBe("ok");
    const desks = shown(group, "s1").steelmen[0]?.desks ?? [];
    expect(desks.map(({ by, of }) => [by, of])).toEqual([[first, others[0]], ...others.map((role) => [role, first])]);
    const alone = new TestClass({ rounds: 1 });
    await alone.come(1);
    await alone.teacher({ type: "move", student: "s1", seat: { room: "r1", roles } });
    await alone.teacher({ type: "start" });
    await playOut(alone, "r1");
    expect(await alone.teacher({ type: "steelmen", on: true })).toBe("wrongPhase");
  });

  test("needs a game that is over", async () => {
    const group = new TestClass();
    await group.come(3);
    expect(await group.teacher({ type: "steelmen", on: true })).toBe("wrongPhase");
  });
});

test("the rubric is the teacher's: nobody else is told of it", async () => {
  const group = new TestClass();
  await group.come(3);
  const [role = ""] = group.compiled.scenario.roles.map(({ id }) => id);
  expect(await group.teacher({ type: "grade", room: "r1", role, row: "claim", points: 3 })).toBe("ok");
  expect(await group.teacher({ type: "grade", room: "r1", role: "nobody", row: "claim", points: 3 })).toBe("unknownRole");
  expect(shown(group, "teacher").grades).toEqual({ [`r1/${role}`]: { claim: 3 } });
  for (const who of ["s1", "projector"]) expect(shown(group, who).grades).toEqual({});
  await group.teacher({ type: "grade", room: "r1", role, row: "claim", points: null });
  expect(shown(group, "teacher").grades).toEqual({ [`r1/${role}`]: {} });
});
