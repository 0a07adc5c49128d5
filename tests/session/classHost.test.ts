import { describe, expect, test } from "vitest";
import { seatsToAct } from "../../src/engine/index.ts";
import { createClass } from "../../src/session/classState.ts";
import { evolveClass } from "../../src/session/evolveClass.ts";
import type { StandIn } from "../../src/session/soloMatch.ts";
import { chooseCommand } from "../../src/standins/chooseCommand.ts";
import { TestClass } from "../helpers/aClass.ts";

describe("a class", () => {
  test("plays a whole game by the clock alone, and its log rebuilds it", async () => {
    const group = new TestClass();
    await group.come(3);
    expect(await group.teacher({ type: "start" })).toBe("ok");
    expect(group.place).toBe("0 briefing");
    await group.time.pass(3600 * 2);
    expect(group.place).toBe("3 debrief");
    const rebuilt = group.kept.reduce((state, entry) => evolveClass(group.compiled, state, entry), createClass(group.setup));
    expect(rebuilt).toEqual(group.host.state);
  });

  test("goes on when all have read, and waits while one has not", async () => {
    const group = new TestClass();
    await group.come(3);
    await group.teacher({ type: "start" });
    await group.student("s1", { type: "ready" });
    await group.student("s2", { type: "ready" });
    expect(group.place).toBe("0 briefing");
    group.host.attend("s3", false);
    await group.time.pass(0);
    expect(group.place).toBe("1 evidence");
  });

  test("goes on without those who say nothing, a while after the last who got ready, once half of the class is", async () => {
    const group = new TestClass({ clock: { briefing: null } });
    await group.come(4);
    await group.teacher({ type: "start" });
    await group.student("s1", { type: "ready" });
    await group.time.pass(3600);
    expect(group.place).toBe("0 briefing");
    await group.student("s2", { type: "ready" });
    await group.time.pass(119);
    await group.student("s3", { type: "ready" });
    await group.time.pass(60);
    await group.teacher({ type: "extend", room: null, seconds: 60 });
    await group.time.pass(119);
    expect(group.place).toBe("0 briefing");
    await group.time.pass(2);
    expect(group.place).toBe("1 evidence");
  });

  test("never hurries readers where nobody counts as idle", async () => {
    const group = new TestClass({ clock: { briefing: null }, idle: null });
    await group.come(3);
    await group.teacher({ type: "start" });
    for (const id of ["s1", "s2"]) await group.student(id, { type: "ready" });
    await group.time.pass(3600);
    expect(group.place).toBe("0 briefing");
  });

  test("who takes up a role that a stand-in began is asked for its vote from the next step on", async () => {
    const group = new TestClass({ debate: null, idle: null, clock: { briefing: null, evidence: null, caucus: null, commit: null, report: null } });
    await group.come(2);
    await group.teacher({ type: "spread", spread: { rooms: 1, merge: false } });
    await group.teacher({ type: "start" });
    const free = group.compiled.scenario.roles.map(({ id }) => id).find((role) => group.holder(role) === "") ?? "";
    await group.come(1);
    await group.teacher({ type: "move", student: "s3", seat: { room: "r1", roles: [free] } });
    expect(group.room().match?.seats[free]?.player.kind).toBe("standIn");
    for (let step = 0; step < 20 && group.place !== "1 debate vote"; step++) {
      const { match } = group.room();
      const [role] = match === null ? [] : seatsToAct(match);
      if (role === undefined) await group.teacher({ type: "skip", room: null });
      else await group.student(group.holder(role), { type: "play", command: { type: "finishStep", role } });
    }
    const { match } = group.room();
    expect(match === null ? [] : seatsToAct(match)).toContain(free);
    expect(await group.student("s3", { type: "play", command: { type: "castVote", role: free, vote: "against" } })).toBe("ok");
    expect(group.kept.reduce((state, entry) => evolveClass(group.compiled, state, entry), createClass(group.setup))).toEqual(group.host.state);
  });

  test("stands still while it is paused; time given is added", async () => {
    const group = new TestClass();
    await group.come(3);
    await group.teacher({ type: "start" });
    await group.teacher({ type: "pause", room: null });
    await group.time.pass(4000);
    expect(group.place).toBe("0 briefing");
    expect(await group.student("s1", { type: "ready" })).toBe("paused");
    await group.teacher({ type: "extend", room: null, seconds: 60 });
    expect(group.room().clock.left).toBe(360_000);
    await group.teacher({ type: "resume", room: null });
    await group.time.pass(359);
    expect(group.place).toBe("0 briefing");
    await group.time.pass(2);
    expect(group.place).toBe("1 evidence");
  });

  test("a seat that is away is played after twenty seconds, and the log says why; who comes back acts again", async () => {
    const group = new TestClass();
    await group.come(3);
    await group.teacher({ type: "start" });
    await group.teacher({ type: "skip", room: null });
    const [role = ""] = group.rolesOf("s1");
    group.host.attend("s1", false);
    await group.time.pass(19);
    expect(group.room().match?.finished).toEqual([]);
    await group.time.pass(2);
    expect(group.room().match?.finished).toEqual([role]);
    expect(group.room().deputies).toEqual([{ round: 1, phase: "evidence", role, why: "away" }]);
    group.host.attend("s1", true);
    await group.student("s2", { type: "play", command: { type: "finishStep", role: group.rolesOf("s2")[0] ?? "" } });
    expect(group.place).toBe("1 evidence");
  });

  test("falls asleep when everybody is gone, and plays for nobody", async () => {
    const group = new TestClass();
    await group.come(3);
    await group.teacher({ type: "start" });
    for (const id of ["s1", "s2", "s3"]) group.host.attend(id, false);
    await group.time.pass(7200);
    expect(group.place).toBe("0 briefing");
    expect(group.room().paused).toBe(true);
  });
});

test("a class knows when each of a team last did something", async () => {
  const group = new TestClass();
  await group.come(6);
  await group.teacher({ type: "start" });
  await group.time.pass(10);
  await group.student("s2", { type: "askHelp", text: "What now?" });
  expect(group.host.state.lastActs).toEqual({ s2: group.time.now() });
});

describe("a class of fewer than four", () => {
  test("shares all roles out, unless its teacher has said otherwise", async () => {
    const shared = new TestClass();
    await shared.come(2);
    await shared.teacher({ type: "start" });
    expect([...shared.rolesOf("s1"), ...shared.rolesOf("s2")].sort()).toEqual(shared.compiled.scenario.roles.map(({ id }) => id).sort());
    const single = new TestClass();
    await single.come(2);
    await single.teacher({ type: "spread", spread: { rooms: 1, merge: false } });
    await single.teacher({ type: "start" });
    expect([single.rolesOf("s1").length, single.rolesOf("s2").length]).toEqual([1, 1]);
  });
});

describe("stand-ins that think for long", () => {
  /** A class in which every thought waits until it is let go. */
  function thoughtful(settings: Record<string, unknown> = {}) {
    const open: (() => void)[] = [];
    const think: StandIn = (compiled, view, how) => (view.place.phase === "commit" ? new Promise((resolve) => open.push(() => resolve(chooseCommand(compiled, view, { ...how, level: 1 })))) : chooseCommand(compiled, view, { ...how, level: 1 }));
    const group = new TestClass({ standIns: 3, debate: "short", idle: null, ...settings }, undefined, { think });
    const letGo = async (): Promise<void> => {
      open.shift()?.();
      await group.time.pass(0);
    };
    return { group, open, letGo };
  }

  async function atDecision(group: TestClass): Promise<void> {
    await group.come(1);
    await group.teacher({ type: "spread", spread: { rooms: 1, merge: false } });
    await group.teacher({ type: "start" });
    for (let step = 0; step < 30 && group.place !== "1 commit"; step++) await group.teacher({ type: "skip", room: null });
    expect(group.place).toBe("1 commit");
  }

  test("keep nobody waiting: one thought at a time in a room, while people go on", async () => {
    const { group, open, letGo } = thoughtful();
    await atDecision(group);
    const standIns = group.compiled.scenario.roles.length - 1;
    expect(open).toHaveLength(1);
    const [role = ""] = group.rolesOf("s1");
    expect(await group.student("s1", { type: "play", command: { type: "sealChoice", role, choice: { adopt: [], repeal: [] }, reason: null } })).toBe("ok");
    for (let i = 1; i < standIns; i++) await letGo();
    expect(group.place).toBe("1 commit");
    await letGo();
    expect(group.place).toBe("1 report");
    expect(group.kept.reduce((state, entry) => evolveClass(group.compiled, state, entry), createClass(group.setup))).toEqual(group.host.state);
  });

  test("are not heard when somebody else has played meanwhile", async () => {
    const { group, open, letGo } = thoughtful();
    await atDecision(group);
    const thought = Object.values(group.room().match?.seats ?? {}).find(({ player, choice }) => player.kind === "standIn" && choice === null)?.role ?? "";
    await group.come(1);
    await group.teacher({ type: "move", student: "s2", seat: { room: "r1", roles: [thought] } });
    await letGo();
    expect(group.room().match?.seats[thought]?.choice).toBeNull();
    expect(open.length).toBeGreaterThan(0);
  });
});
