import { describe, expect, test } from "vitest";
import { fullScenario, realScenario, smallScenario } from "../helpers/scenarios.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { openHost } from "./fuzz/fuzzGame.ts";
import type { OpenDoor } from "./fuzz/fuzzGame.ts";

// The long run is `npm run soak`.

describe.each([
  ["the small scenario", smallScenario, 8000],
  ["the small scenario with the whole rule book", fullScenario, 8000],
  ["the scenario that ships", realScenario, 4000],
] as const)("%s", (_, scenario, commands) => {
  test(`${commands} commands, legal, illegal and malformed, break nothing`, { timeout: 300_000 }, async () => {
    const { failure, answers } = await fuzz({ scenarios: [scenario()], commands, seed: 1 });
    expect(failure).toBeNull();
    expect(answers["accepted"]).toBeGreaterThan(commands / 5);
    expect(Object.keys(answers).length).toBeGreaterThan(30);
  });
});

describe("the fuzzer", () => {
  /** A host that lets something through which the rules forbid. */
  const faulty = (fault: (host: ReturnType<OpenDoor>, command: { readonly type?: unknown }) => ReturnType<ReturnType<OpenDoor>["submit"]> | null): OpenDoor => (compiled, setup) => {
    const host = openHost(compiled, setup);
    return {
      get match() {
        return host.match;
      },
      submit: (command) => fault(host, command) ?? host.submit(command),
    };
  };
  const caught = async (openDoor: OpenDoor): Promise<string> => (await fuzz({ scenarios: [smallScenario()], commands: 20_000, seed: 1, openDoor })).failure ?? "";

  test("finds a crash and gives the shortest list of commands that repeats it", async () => {
    const failure = await caught(faulty((host, command) => {
      if (host.match.place.phase === "caucus" && command?.type === "castVote") throw new Error("planted");
      return null;
    }));
    expect(failure).toContain("planted");
    const [, list = ""] = failure.split("the shortest list that repeats it ");
    expect(Number(/^\((\d+)\)/.exec(list)?.[1])).toBeLessThan(20);
  });

  test("finds a refusal without words", async () => {
    const failure = await caught(faulty((_, command) => (command?.type === "begin" ? Promise.resolve({ ok: false, refusal: { code: "noSuchCode" as "wrongPhase", detail: {} } }) : null)));
    expect(failure).toContain("has no words");
  });

  test("finds a match that a refusal has changed", async () => {
    const failure = await caught(faulty((host, command) => (command?.type !== "advance" ? null : host.submit(command as { type: "advance" }).then(() => ({ ok: false as const, refusal: { code: "wrongPhase" as const, detail: {} } })))));
    expect(failure).toContain("a refused command has changed the match");
  });
});
