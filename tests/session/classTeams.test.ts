import { describe, expect, test } from "vitest";
import { seatsToAct } from "../../src/engine/index.ts";
import type { SeatCommand } from "../../src/protocol/seatCommand.ts";
import { TestClass } from "../helpers/aClass.ts";
import { standInCommand } from "../helpers/match.ts";

const STILL = { clock: { briefing: null, evidence: null, caucus: null, commit: null, report: null }, debate: null, idle: null };

/** A class of six on three roles, in a phase; s1 and s4 share a role, and so on. */
async function teams(settings: Record<string, unknown>, place: string): Promise<TestClass> {
  const group = new TestClass({ ...STILL, ...settings });
  await group.come(6);
  await group.teacher({ type: "spread", spread: { rooms: 1, merge: false } });
  await group.teacher({ type: "start" });
  for (let i = 0; i < 40 && group.place !== place; i++) await group.teacher({ type: "skip", room: null });
  if (group.place !== place) throw new Error(`stands in ${group.place}`);
  return group;
}

function teamOf(group: TestClass, role: string): readonly string[] {
  return Object.values(group.host.state.students).filter(({ seat }) => seat?.roles.includes(role) === true).map(({ id }) => id);
}

const seal = (role: string, ...adopt: readonly string[]): SeatCommand => ({ type: "sealChoice", role, choice: { adopt: [...adopt], repeal: [] }, reason: null });

describe("a team", () => {
  test("seals by its spokesperson; the others propose, and the proposal is off the table once it is done", async () => {
    const group = await teams({}, "1 commit");
    const [speaker = "", mate = ""] = teamOf(group, "council");
    expect(await group.student(mate, { type: "play", command: seal("council") })).toBe("forSpokesperson");
    expect(await group.student(mate, { type: "propose", command: seal("council", "inspectors") })).toBe("ok");
    expect(group.room().proposals["council"]).toHaveLength(1);
    expect(await group.student(speaker, { type: "play", command: seal("council", "inspectors") })).toBe("ok");
    expect(group.room().match?.seats["council"]?.choice).toEqual({ adopt: ["inspectors"], repeal: [] });
    expect(group.room().proposals["council"]).toEqual([]);
  });

  test("is spoken for by another student in the next round, and by one who is here", async () => {
    const group = await teams({}, "2 commit");
    const [first = "", second = ""] = teamOf(group, "council");
    expect(await group.student(first, { type: "play", command: seal("council") })).toBe("forSpokesperson");
    group.host.attend(second, false);
    expect(await group.student(first, { type: "play", command: seal("council") })).toBe("ok");
  });

  test("seals by majority: the backing that makes more than half carries the proposal out", async () => {
    const group = await teams({ sealing: "majority" }, "1 commit");
    const [one = "", other = ""] = teamOf(group, "council");
    expect(await group.student(one, { type: "play", command: seal("council") })).toBe("forSpokesperson");
    await group.student(one, { type: "propose", command: seal("council", "inspectors") });
    const [proposal] = group.room().proposals["council"] ?? [];
    expect(group.room().match?.seats["council"]?.choice).toBeNull();
    expect(await group.student(other, { type: "back", role: "council", proposal: proposal?.id ?? "" })).toBe("ok");
    expect(group.room().match?.seats["council"]?.choice).toEqual({ adopt: ["inspectors"], repeal: [] });
  });

  test("gives a job to one student, who may do what belongs to it", async () => {
    const group = await teams({}, "1 evidence");
    const [speaker = "", mate = ""] = teamOf(group, "council");
    const [card = ""] = group.room().match?.seats["council"]?.hand ?? [];
    expect(await group.student(mate, { type: "play", command: { type: "lookAtPassage", role: "council", card } })).toBe("forSpokesperson");
    expect(await group.student(mate, { type: "takeJob", job: "evidence" })).toBe("ok");
    expect(await group.student(speaker, { type: "takeJob", job: "evidence" })).toBe("jobTaken");
    expect(await group.student(mate, { type: "play", command: { type: "lookAtPassage", role: "council", card } })).toBe("ok");
  });

  test("cannot act for another team, propose nonsense, or back what is another team's", async () => {
    const group = await teams({}, "1 commit");
    const [own = ""] = teamOf(group, "council");
    expect(await group.student(own, { type: "play", command: seal("company") })).toBe("notYourSeat");
    expect(await group.student(own, { type: "propose", command: seal("council", "petition") })).toBe("notYourPolicy");
    const [stranger = ""] = teamOf(group, "company");
    await group.student(teamOf(group, "council")[1] ?? "", { type: "propose", command: seal("council") });
    const [proposal] = group.room().proposals["council"] ?? [];
    expect(await group.student(stranger, { type: "back", role: "council", proposal: proposal?.id ?? "" })).toBe("notYourSeat");
  });

  test("is played by a stand-in that obeys its standing order when nobody is there", async () => {
    const group = await teams({ standIns: 1 }, "1 commit");
    const [one = "", other = ""] = teamOf(group, "residents");
    await group.student(one, { type: "order", role: "residents", order: { meter: "safety", direction: "up", never: "petition" } });
    group.host.attend(one, false);
    group.host.attend(other, false);
    await group.time.pass(25);
    const choice = group.room().match?.seats["residents"]?.choice;
    expect(choice?.adopt).not.toContain("petition");
    expect(group.room().deputies.at(-1)).toEqual({ round: 1, phase: "commit", role: "residents", why: "away" });
    group.host.attend(one, true);
    expect(await group.student(one, { type: "play", command: { type: "unsealChoice", role: "residents" } })).toBe("ok");
  });
});

describe("the teacher", () => {
  test("skips the time to seal: stand-ins seal for whoever has not", async () => {
    const group = await teams({}, "1 commit");
    expect(await group.teacher({ type: "skip", room: null })).toBe("ok");
    await group.time.pass(0.1);
    expect(group.place).toBe("1 report");
    expect(group.room().deputies.filter(({ why }) => why === "skip")).toHaveLength(3);
  });

  test("gives those who have not sealed the grace, and stand-ins after it", async () => {
    const group = await teams({ clock: { ...STILL.clock, commit: 60 }, grace: 15 }, "1 commit");
    await group.time.pass(61);
    expect(group.room().clock.grace).toBe(true);
    expect(group.place).toBe("1 commit");
    await group.time.pass(15);
    expect(group.place).toBe("1 report");
    expect(group.room().deputies.every(({ why }) => why === "time")).toBe(true);
  });

  test("hands a seat to a stand-in and back", async () => {
    const group = await teams({}, "1 evidence");
    expect(await group.teacher({ type: "standIn", room: "r1", role: "council", on: true })).toBe("ok");
    expect(group.room().match?.finished).toEqual(["council"]);
    expect(group.room().deputies.at(-1)?.why).toBe("teacher");
    expect(await group.teacher({ type: "standIn", room: "r1", role: "council", on: false })).toBe("ok");
    expect(await group.teacher({ type: "standIn", room: "r1", role: "nobody", on: true })).toBe("unknownRole");
  });

  test("removes for good, re-admits, moves and makes observers; nothing is lost for the others", async () => {
    const group = await teams({}, "1 evidence");
    expect(await group.teacher({ type: "remove", student: "s1" })).toBe("ok");
    expect(await group.student("s1", { type: "askHelp", text: "Hey" })).toBe("notAllowed");
    expect(await group.teacher({ type: "readmit", student: "s1" })).toBe("ok");
    expect(group.host.state.students["s1"]?.arriving).not.toBeNull();
    await group.teacher({ type: "skip", room: null });
    expect(group.host.state.students["s1"]?.seat).not.toBeNull();
    expect(await group.teacher({ type: "move", student: "s2", seat: { room: "r1", roles: [] } })).toBe("ok");
    expect(await group.student("s2", { type: "rate", card: "C01", rating: "up" })).toBe("ok");
    expect(await group.teacher({ type: "move", student: "s2", seat: { room: "r9", roles: [] } })).toBe("unknownSeat");
  });

  test("sets a number otherwise, with a reason that the match keeps", async () => {
    const group = await teams({}, "1 evidence");
    const override = { target: { kind: "meter" as const, id: "trust" }, to: 70, reason: "To try it out" };
    expect(await group.teacher({ type: "override", room: "r1", override })).toBe("ok");
    expect(group.room().match?.overrides.at(-1)).toMatchObject({ to: 70, reason: "To try it out" });
    expect(await group.teacher({ type: "override", room: "r1", override: { ...override, to: 400 } })).toBe("outOfRange");
  });

  test("warns and then replaces whoever is here and does nothing", async () => {
    const group = await teams({ idle: { warn: 30, play: 40 }, away: 20 }, "1 evidence");
    await group.time.pass(39);
    expect(group.room().match?.finished).toEqual([]);
    await group.time.pass(2);
    expect(group.room().deputies.map(({ why }) => why)).toEqual(["idle", "idle", "idle"]);
  });

  test("ends a class and goes on with it another day, standing still until it is told to", async () => {
    const group = await teams({}, "1 evidence");
    expect(await group.teacher({ type: "end" })).toBe("ok");
    expect(await group.student("s1", { type: "ready" })).toBe("classNotPlaying");
    expect(await group.teacher({ type: "reopen" })).toBe("ok");
    expect(group.room().paused).toBe(true);
    expect(await group.teacher({ type: "resume", room: null })).toBe("ok");
    expect(group.place).toBe("1 evidence");
  });
});

describe("raters", () => {
  test("move a card's score from three of them on, in the debate where it lies; who leads it has no say", async () => {
    const group = new TestClass({ ...STILL, standIns: 1 });
    await group.come(7);
    await group.teacher({ type: "start" });
    for (const id of ["s4", "s5", "s6", "s7"]) await group.teacher({ type: "move", student: id, seat: { room: "r1", roles: [] } });
    await group.teacher({ type: "skip", room: null });
    const debate = () => group.room().match?.debates.at(-1);
    for (let i = 0; i < 40 && (debate()?.plays.length ?? 0) === 0; i++) {
      const { match } = group.room();
      const [role = ""] = match === null ? [] : seatsToAct(match);
      if (match === null) throw new Error("no match");
      await group.student(group.holder(role), { type: "play", command: standInCommand({ compiled: group.compiled, match, commands: [], events: [] }, role, 1) as SeatCommand });
    }
    const card = debate()?.plays[0]?.card ?? "";
    expect(debate()?.verdict).toBeNull();
    expect(await group.student(group.holder(debate()?.leads.pro ?? ""), { type: "rate", card, rating: "up" })).toBe("notARater");
    for (const id of ["s4", "s5", "s6"]) expect(await group.student(id, { type: "rate", card, rating: "down" })).toBe("ok");
    expect(debate()?.ratings?.[card]).toEqual({ up: 0, down: 3 });
    expect(await group.student("s4", { type: "rate", card, rating: null })).toBe("ok");
    expect(debate()?.ratings?.[card]).toEqual({ up: 0, down: 2 });
  });
});
