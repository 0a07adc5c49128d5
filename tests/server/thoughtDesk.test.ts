import { describe, expect, test } from "vitest";
import { project, seatsToAct } from "../../src/engine/index.ts";
import { openThoughtDesk, type Told } from "../../src/server/thoughtDesk.ts";
import { think } from "../../src/session/deputize.ts";
import { TestClass } from "../helpers/aClass.ts";

/** What a stand-in sees where policies are chosen. */
async function aDecision() {
  const group = new TestClass({ debate: null, idle: null, clock: { briefing: null, evidence: null, caucus: null, commit: null, report: null } });
  await group.come(1);
  await group.teacher({ type: "start" });
  for (let step = 0; step < 40 && group.place !== "1 commit"; step++) {
    if ((await group.teacher({ type: "skip", room: null })) !== "ok") break;
  }
  const { match } = group.room();
  const role = match === null ? undefined : seatsToAct(match)[0];
  if (match === null || role === undefined || group.place !== "1 commit") throw new Error(`no decision in ${group.place}`);
  return { compiled: group.compiled, view: project(group.compiled, match, role) };
}

describe("a long thought", () => {
  test("is thought in a thread of its own, with the result that it would have here", async () => {
    const desk = openThoughtDesk();
    const { compiled, view } = await aDecision();
    for (const level of [3, 4] as const) {
      const asked = desk.think(compiled, view, { level, seed: 5 });
      expect(asked).toBeInstanceOf(Promise);
      expect(await asked).toEqual(think(compiled, view, { level, seed: 5 }));
    }
    await desk.close();
  });

  test("and no other: a short one is answered at once", async () => {
    const desk = openThoughtDesk(() => {
      throw new Error("nobody needs a thread");
    });
    const { compiled, view } = await aDecision();
    expect(desk.think(compiled, view, { level: 2, seed: 5 })).toEqual(think(compiled, view, { level: 2, seed: 5 }));
  });

  test("is thought here where a thread cannot start, breaks, or cannot answer", async () => {
    const { compiled, view } = await aDecision();
    const how = { level: 3, seed: 5 } as const;
    const broken = openThoughtDesk(() => {
      throw new Error("no threads");
    });
    expect(await broken.think(compiled, view, how)).toEqual(think(compiled, view, how));
    for (const happens of ["error", "message"] as const) {
      const desk = openThoughtDesk(() => {
        const listeners = new Map<string, (told: Told) => void>();
        return {
          on: (event: string, listener: (told: Told) => void) => void listeners.set(event, listener),
          postMessage: ({ id }: Told) => setTimeout(() => listeners.get(happens)?.({ id, command: null })),
          terminate: () => Promise.resolve(0),
          unref: () => undefined,
        };
      });
      expect(await desk.think(compiled, view, how)).toEqual(think(compiled, view, how));
    }
  });
});
