import { describe, expect, test } from "vitest";
import { createClass } from "../../src/session/classState.ts";
import { evolveClass } from "../../src/session/evolveClass.ts";
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
