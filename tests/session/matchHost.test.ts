import { describe, expect, test } from "vitest";
import type { Command, MatchSetup } from "../../src/engine/index.ts";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { MatchHost } from "../../src/session/matchHost.ts";
import type { CommandLog } from "../../src/session/matchHost.ts";
import { aMatch, playUntil, say } from "../helpers/match.ts";
import { smallScenario } from "../helpers/scenarios.ts";

const setup: MatchSetup = aMatch().match.setup;

/** A log that keeps what it is given, and can be told to fail or to take its time. */
function aLog({ failing = () => false, ready = () => Promise.resolve() }: { failing?: () => boolean; ready?: () => Promise<void> } = {}): CommandLog & { readonly kept: (readonly [number, Command])[] } {
  const kept: (readonly [number, Command])[] = [];
  return {
    kept,
    append: async (command, position) => {
      await ready();
      if (failing()) throw new Error("the disk is full");
      kept.push([position, command]);
    },
  };
}

const aHost = (log: CommandLog, commands: readonly Command[] = []): MatchHost => new MatchHost(smallScenario(), setup, { log, commands });

describe("decide, record, change", () => {
  test("a command is in the log before the match changes, and the reply comes after both", async () => {
    const seen: string[] = [];
    const log: CommandLog = { append: (command) => Promise.resolve(void seen.push(`${command.type} recorded in ${host.match.place.phase}`)) };
    const host = aHost(log);
    const answer = await host.submit({ type: "begin" });
    expect(answer.ok).toBe(true);
    expect(seen).toEqual(["begin recorded in lobby"]);
    expect(host.match.place.phase).toBe("briefing");
  });

  test("what is refused is not recorded and changes nothing", async () => {
    const log = aLog();
    const host = aHost(log);
    const before = host.match;
    expect(await host.submit({ type: "advance" })).toMatchObject({ ok: false, refusal: { code: "wrongPhase" } });
    expect(log.kept).toEqual([]);
    expect(host.match).toBe(before);
  });

  test("when the log fails, the command fails and nothing has changed; the next one may succeed at the same position", async () => {
    let broken = true;
    const log = aLog({ failing: () => broken });
    const host = aHost(log);
    const before = host.match;
    await expect(host.submit({ type: "begin" })).rejects.toThrow("the disk is full");
    expect(host.match).toBe(before);
    broken = false;
    expect((await host.submit({ type: "begin" })).ok).toBe(true);
    expect(log.kept).toEqual([[0, { type: "begin" }]]);
  });

  test("commands that come at once are handled one after the other, in their order", async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const log = aLog({ ready: () => gate });
    const host = aHost(log);
    const answers = Promise.all([host.submit({ type: "begin" }), host.submit({ type: "advance" }), host.submit({ type: "begin" })]);
    expect(host.match.place.phase).toBe("lobby");
    open();
    expect((await answers).map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(log.kept.map(([position, { type }]) => `${position} ${type}`)).toEqual(["0 begin", "1 advance"]);
  });
});

test("a host opened from a log stands where the log ends, and goes on at the next position", async () => {
  const { commands, match } = playUntil(aMatch(), (place) => place.phase === "commit");
  const log = aLog();
  const host = aHost(log, commands);
  expect(canonicalJson(host.match)).toBe(canonicalJson(match));
  await host.submit(say("council").seals());
  expect(log.kept.map(([position]) => position)).toEqual([commands.length]);
});

test("a log that the rules refuse does not open", () => {
  expect(() => aHost(aLog(), [{ type: "advance" }])).toThrow("command 1 (advance) is refused: wrongPhase");
});
