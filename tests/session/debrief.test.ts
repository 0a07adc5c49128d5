import { describe, expect, test } from "vitest";
import { DEBRIEF_STEPS } from "../../src/client/viewmodel/debriefSteps.ts";
import { type DebriefAsk, DebriefAsked, type DebriefOrder, DebriefOrdered, WallRequest } from "../../src/protocol/debriefRequest.ts";
import { News } from "../../src/protocol/classNews.ts";
import { DEBRIEF_STEPS as STEPS_ON_THE_WIRE } from "../../src/protocol/debriefSteps.ts";
import { createClass } from "../../src/session/classState.ts";
import { debriefPiece, ownDebriefPiece, waitingLines } from "../../src/session/debriefViews.ts";
import { evolveClass } from "../../src/session/evolveClass.ts";
import { decisionsCsv, recordJson } from "../../src/server/exportClass.ts";
import { firstFrames } from "../helpers/receivers.ts";
import type { Visitor } from "../../src/server/secrets.ts";
import { TestClass } from "../helpers/aClass.ts";

/** A class whose game is over, with what is asked in its debrief. */
class Debriefed extends TestClass {
  lead = (order: DebriefOrder): Promise<string> => this.teacher({ type: "leadDebrief", order });
  says = (id: string, ask: DebriefAsk): Promise<string> => this.student(id, { type: "debrief", ask });

  get told() {
    const piece = debriefPiece(this.host.state);
    if (piece === null) throw new Error("no debrief");
    return piece;
  }

  own(id: string) {
    const student = this.host.state.students[id];
    if (student === undefined) throw new Error(`no ${id}`);
    return ownDebriefPiece(this.host.state, student);
  }

  static async of(people: number): Promise<Debriefed> {
    const group = new Debriefed();
    await group.come(people);
    await group.teacher({ type: "start" });
    await group.time.pass(3600 * 2);
    expect(group.place).toBe("3 debrief");
    return group;
  }
}

const QUESTION: DebriefOrder = { type: "poll", question: "Does the verdict hold?", options: ["Yes", "No", "It depends"] };

describe("the debrief of a class", () => {
  test("has the same steps on the wire as on the screen", () => {
    expect(DEBRIEF_STEPS).toEqual(STEPS_ON_THE_WIRE);
  });

  test("cannot be led while the game goes on, and is led step by step after it, by its own clock", async () => {
    const early = new Debriefed();
    await early.come(3);
    await early.teacher({ type: "start" });
    expect(await early.lead({ type: "lead", step: "why" })).toBe("notInDebrief");
    const group = await Debriefed.of(3);
    expect(debriefPiece(group.host.state)).toBeNull();
    expect(await group.lead(QUESTION)).toBe("notInDebrief");
    expect(await group.lead({ type: "lead", step: "decompress" })).toBe("ok");
    const begun = group.time.now();
    await group.time.pass(120);
    await group.lead({ type: "lead", step: "why" });
    await group.lead({ type: "together", locked: true });
    await group.lead({ type: "lesson", minutes: 100 });
    expect(group.told.lead).toEqual({ step: "why", begun, since: begun + 120_000, scroll: 0, locked: true, lesson: 100 });
    for (const by of [1, 1, -1] as const) expect(await group.lead({ type: "scroll", by })).toBe("ok");
    expect(group.told.lead).toMatchObject({ scroll: 1, since: begun + 120_000 });
    await group.time.pass(60);
    await group.lead({ type: "lead", step: "why" });
    expect(group.told.lead.since).toBe(begun + 120_000);
    await group.teacher({ type: "toLobby" });
    expect(debriefPiece(group.host.state)).toBeNull();
  });

  test("takes one vote of each, which can be changed until the question is closed; only then are there bars", async () => {
    const group = await Debriefed.of(4);
    await group.lead({ type: "lead", step: "assumptions" });
    expect(await group.says("s1", { type: "vote", poll: "q1", option: 0 })).toBe("pollClosed");
    await group.lead(QUESTION);
    await group.says("s1", { type: "vote", poll: "q1", option: 0 });
    await group.says("s2", { type: "vote", poll: "q1", option: 0 });
    await group.says("s1", { type: "vote", poll: "q1", option: 2 });
    await group.says("s3", { type: "vote", poll: "q1", option: 1 });
    await group.says("s3", { type: "vote", poll: "q1", option: null });
    expect(await group.says("s4", { type: "vote", poll: "q1", option: 3 })).toBe("pollClosed");
    expect(group.told.polls).toMatchObject([{ id: "q1", step: "assumptions", open: true, voted: 2, votes: null }]);
    await group.lead({ type: "pollOpen", open: false });
    expect(group.told.polls).toMatchObject([{ open: false, voted: 2, votes: [1, 0, 1] }]);
    expect(await group.says("s3", { type: "vote", poll: "q1", option: 1 })).toBe("pollClosed");
    expect(group.own("s1").votes).toEqual({ q1: 2 });
    await group.lead({ type: "pollOpen", open: true });
    expect(await group.says("s3", { type: "vote", poll: "q1", option: 1 })).toBe("ok");
    await group.lead({ type: "lead", step: "reality" });
    expect(group.told.polls).toMatchObject([{ open: false, votes: [1, 1, 1] }]);
    expect(await group.lead({ ...QUESTION, options: ["Yes", "Yes"] })).toBe("sameOptions");
  });

  test("counts what struck the class, of things that there are", async () => {
    const group = await Debriefed.of(3);
    await group.lead({ type: "lead", step: "happened" });
    const meter = `meter:${group.compiled.scenario.meters[0]?.id}`;
    await group.says("s1", { type: "mark", thing: meter, mark: "surprised", on: true });
    await group.says("s1", { type: "mark", thing: meter, mark: "surprised", on: true });
    await group.says("s1", { type: "mark", thing: meter, mark: "key", on: true });
    await group.says("s2", { type: "mark", thing: meter, mark: "surprised", on: true });
    await group.says("s2", { type: "mark", thing: "round:2", mark: "unfair", on: true });
    await group.says("s2", { type: "mark", thing: "round:2", mark: "unfair", on: false });
    expect(group.told.marks).toEqual({ r1: { [meter]: { key: 1, surprised: 2 } } });
    for (const thing of ["round:99", "round:01", "meter:nothing", "card:__proto__", "policy:constructor"]) expect(await group.says("s1", { type: "mark", thing, mark: "key", on: true }), thing).toBe("unknownThing");
  });

  test("shows a line only once the teacher lets it in, and tells how many roles endorse it, not which", async () => {
    const group = await Debriefed.of(3);
    await group.lead({ type: "lead", step: "transfer" });
    await group.lead({ type: "line", text: "Rules need checks." });
    await group.says("s1", { type: "line", text: "Trade is worth more." });
    expect(waitingLines(group.host.state)).toEqual([{ id: "l2", text: "Trade is worth more." }]);
    expect(group.own("s1").waiting).toEqual(["Trade is worth more."]);
    expect(group.told.statement.lines.map(({ id }) => id)).toEqual(["l1"]);
    expect(await group.says("s2", { type: "stand", line: "l2", stand: "agree" })).toBe("unknownLine");
    await group.lead({ type: "admitLine", line: "l2" });
    for (const id of ["s1", "s2", "s3"]) await group.says(id, { type: "stand", line: "l1", stand: "agree" });
    await group.says("s1", { type: "stand", line: "l2", stand: "agree" });
    await group.says("s2", { type: "stand", line: "l2", stand: "disagree" });
    await group.says("s3", { type: "stand", line: "l2", stand: "pass" });
    expect(group.told.statement.lines).toMatchObject([{ stood: 3, result: null }, { stood: 3, result: null }]);
    await group.lead({ type: "statementOpen", open: false });
    const roles = new Set(["s1", "s2", "s3"].flatMap((id) => group.rolesOf(id))).size;
    const { lines } = group.told.statement;
    expect(group.told.statement.roles).toBe(roles);
    expect(lines[0]).toMatchObject({ own: false, result: { agree: 3, disagree: 0, pass: 0, endorsing: roles, against: 0 } });
    expect(lines[1]).toMatchObject({ own: true, result: { agree: 1, disagree: 1, pass: 1, endorsing: group.rolesOf("s1").length, against: group.rolesOf("s2").length } });
    expect(await group.says("s1", { type: "stand", line: "l1", stand: "pass" })).toBe("pollClosed");
    await group.lead({ type: "removeLine", line: "l2" });
    expect(group.told.statement.lines).toHaveLength(1);
  });

  test("asks no role for its stand whose people had left before it began", async () => {
    const group = await Debriefed.of(3);
    await group.teacher({ type: "remove", student: "s3" });
    await group.lead({ type: "lead", step: "transfer" });
    await group.lead({ type: "line", text: "Rules need checks." });
    for (const id of ["s1", "s2"]) await group.says(id, { type: "stand", line: "l1", stand: "agree" });
    await group.lead({ type: "statementOpen", open: false });
    const { roles, lines } = group.told.statement;
    expect(lines[0]?.result?.endorsing).toBe(roles);
    expect(roles).toBe(new Set(["s1", "s2"].flatMap((id) => group.rolesOf(id))).size);
  });

  test("is kept by the log alone, and bounded", async () => {
    const group = await Debriefed.of(3);
    await group.lead({ type: "lead", step: "why" });
    for (let i = 0; i < 20; i++) await group.lead({ ...QUESTION, question: `Question ${i}` });
    expect(group.told.polls).toHaveLength(16);
    const wrote: string[] = [];
    for (let i = 0; i < 6; i++) wrote.push(await group.says("s1", { type: "line", text: `Line ${i}` }));
    expect(wrote).toEqual(["ok", "ok", "ok", "ok", "tooManyLines", "tooManyLines"]);
    expect(await group.says("s2", { type: "line", text: "Line 0" })).toBe("sameLine");
    const rebuilt = group.kept.reduce((state, entry) => evolveClass(group.compiled, state, entry), createClass(group.setup));
    expect(rebuilt).toEqual(group.host.state);
  });

  test("takes nothing that is too long, too much or none of a sender's business", () => {
    const asks: readonly unknown[] = [{ type: "vote", poll: "q1", option: 8 }, { type: "vote", poll: "q1", option: 0.5 }, { type: "mark", thing: "meter:a:b", mark: "key", on: true }, { type: "mark", thing: "meter:x", mark: "rude", on: true }, { type: "line", text: "x".repeat(141) }, { type: "line", text: "  " }, { type: "lead", step: "why" }];
    for (const ask of asks) expect(DebriefAsked.safeParse({ type: "debrief", ask }).success, JSON.stringify(ask)).toBe(false);
    const orders: readonly unknown[] = [{ type: "lead", step: "nowhere" }, { ...QUESTION, options: ["one"] }, { ...QUESTION, options: Array.from({ length: 9 }, (_, i) => String(i)) }, { ...QUESTION, options: ["a", "x".repeat(81)] }, { type: "lesson", minutes: 45 }, { type: "scroll", by: 2 }];
    for (const order of orders) expect(DebriefOrdered.safeParse({ type: "leadDebrief", order }).success, JSON.stringify(order)).toBe(false);
    expect(WallRequest.safeParse({ type: "leadDebrief", order: { type: "lead", step: "why" } }).success).toBe(true);
    for (const order of [QUESTION, { type: "together", locked: true }, { type: "scroll", by: 1 }]) expect(WallRequest.safeParse({ type: "leadDebrief", order }).success).toBe(false);
  });
});

describe("what somebody said in the debrief", () => {
  /** Two classes that differ only in who of two students said what. */
  async function swapped(one: string, other: string): Promise<Debriefed> {
    const group = await Debriefed.of(4);
    await group.lead({ type: "lead", step: "why" });
    await group.lead(QUESTION);
    await group.lead({ type: "line", text: "Rules need checks." });
    const meter = `meter:${group.compiled.scenario.meters[0]?.id}`;
    await group.says(one, { type: "vote", poll: "q1", option: 0 });
    await group.says(other, { type: "vote", poll: "q1", option: 1 });
    await group.says(one, { type: "stand", line: "l2", stand: "agree" });
    await group.says(other, { type: "stand", line: "l2", stand: "disagree" });
    await group.says(one, { type: "mark", thing: meter, mark: "key", on: true });
    await group.says(other, { type: "mark", thing: "round:1", mark: "unfair", on: true });
    await group.says(one, { type: "line", text: "Mine." });
    await group.says(other, { type: "line", text: "Yours." });
    return group;
  }

  const student = (id: string): Visitor => ({ kind: "student", classId: "c1", student: id, device: 1 });
  const OTHERS: readonly Visitor[] = [student("s3"), student("s4"), { kind: "teacher", classId: "c1" }, { kind: "projector", classId: "c1" }];

  test("is told to nobody else: had two students said each other's words, all others would be sent the same bytes", async () => {
    const [group, other] = [await swapped("s1", "s2"), await swapped("s2", "s1")];
    for (const open of [true, false]) {
      for (const one of [group, other]) {
        await one.lead({ type: "pollOpen", open });
        await one.lead({ type: "statementOpen", open });
      }
      for (const frame of firstFrames(group.host, student("s1"))) expect(News.parse(JSON.parse(frame))).toEqual(JSON.parse(frame));
      for (const visitor of OTHERS) expect(firstFrames(group.host, visitor)).toEqual(firstFrames(other.host, visitor));
      for (const id of ["s1", "s2"]) expect(firstFrames(group.host, student(id))).not.toEqual(firstFrames(other.host, student(id)));
    }
    expect(group.told.polls).toMatchObject([{ votes: [1, 1, 0] }]);
  });

  test("counts on when its student is removed, let in again or moved, so that no difference tells it", async () => {
    const group = await swapped("s1", "s2");
    const moved = group.host.state.students["s2"]?.seat;
    for (const order of [{ type: "pollOpen", open: false }, { type: "statementOpen", open: false }] as const) await group.lead(order);
    const told = group.told;
    expect(told.statement.lines[0]?.result).toMatchObject({ agree: 1, disagree: 1 });
    for (const order of [{ type: "remove", student: "s1" }, { type: "readmit", student: "s1" }, { type: "move", student: "s2", seat: null }, { type: "move", student: "s3", seat: moved ?? null }] as const) {
      expect(await group.teacher(order), order.type).toBe("ok");
      expect(group.told, order.type).toEqual(told);
    }
  });

  test("is in no export, and no word of it", async () => {
    const group = await swapped("s1", "s2");
    const kept = { setup: group.setup, entries: group.kept };
    for (const text of [recordJson(kept), decisionsCsv(kept)]) expect(text).not.toMatch(/Mine|Yours|verdict hold|need checks|"vote"|"mark"|"stand"/);
  });
});
