import { describe, expect, test } from "vitest";
import { project } from "../../src/engine/index.ts";
import type { Command, MatchSetup } from "../../src/engine/index.ts";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { MatchHost } from "../../src/session/matchHost.ts";
import { SoloMatch } from "../../src/session/soloMatch.ts";
import { chooseCommand } from "../../src/standins/chooseCommand.ts";
import { aMatch, say, standInCommand } from "../helpers/match.ts";
import { smallScenario } from "../helpers/scenarios.ts";

const setup: MatchSetup = aMatch({ level: 2, humans: ["council"] }).match.setup;

function aSolo({ fails = () => false, onTrouble }: { fails?: (position: number) => boolean; onTrouble?: (error: unknown) => void } = {}) {
  const commands: Command[] = [];
  const host = new MatchHost(smallScenario(), setup, {
    log: { append: (command, position) => (fails(position) ? Promise.reject(new Error("the disk is full")) : Promise.resolve(void commands.push(command))) },
  });
  return { host, commands, solo: new SoloMatch(host, { you: "council", ...(onTrouble !== undefined && { onTrouble }) }) };
}

/** Plays the person's part by a stand-in's advice until the debrief. */
async function toTheEnd({ host, solo }: ReturnType<typeof aSolo>): Promise<void> {
  await solo.submit({ type: "begin" });
  for (let turns = 0; host.match.place.phase !== "debrief"; turns++) {
    if (turns > 500) throw new Error(`stuck in ${JSON.stringify(host.match.place)}`);
    await solo.playStandIns();
    const { toAct } = solo.view.moves;
    const command = toAct ? standInCommand({ compiled: host.compiled, match: host.match, commands: [], events: [] }, "council", 2) : ({ type: "advance" } as const);
    const answer = await solo.submit(command);
    expect(answer.ok).toBe(true);
  }
}

describe("one person and stand-ins", () => {
  test("play to the debrief, and the commands are the whole of it", async () => {
    const game = aSolo();
    await toTheEnd(game);
    expect(game.host.match.debates.some(({ votes }) => votes["council"] !== undefined)).toBe(true);
    const again = new MatchHost(smallScenario(), setup, { log: { append: () => Promise.resolve() }, commands: game.commands });
    expect(canonicalJson(again.match)).toBe(canonicalJson(game.host.match));
  });

  test("every change is told once, with the view of the person's seat", async () => {
    const game = aSolo();
    const told: (string | null)[] = [];
    const stop = game.solo.listen((view, command) => {
      expect(view.you).toBe("council");
      told.push(command?.type ?? null);
    });
    await toTheEnd(game);
    expect(told).toEqual(game.commands.map(({ type }) => type));
    expect(canonicalJson(game.solo.view)).toBe(canonicalJson(project(game.host.compiled, game.host.match, "council")));
    stop();
    await game.solo.submit({ type: "advance" });
    expect(told.length).toBe(game.commands.length);
  });

  test("stand-ins wait while it is the person's turn", async () => {
    const game = aSolo();
    await game.solo.submit({ type: "begin" });
    await game.solo.submit({ type: "advance" });
    await game.solo.playStandIns();
    const before = game.commands.length;
    await game.solo.playStandIns();
    expect(game.commands.length).toBe(before);
    expect(game.solo.view.moves.toAct).toBe(true);
  });

  test("a refused command is answered, not told", async () => {
    const game = aSolo();
    let told = 0;
    game.solo.listen(() => told++);
    expect(await game.solo.submit(say("council").seals())).toMatchObject({ ok: false });
    expect(told).toBe(0);
  });
});

test("a thought that comes too late is not acted upon: the stand-in looks again", async () => {
  const commands: Command[] = [];
  const host = new MatchHost(smallScenario(), setup, { log: { append: (command) => Promise.resolve(void commands.push(command)) } });
  let views = 0;
  let interrupt: (() => Promise<unknown>) | null = null;
  const solo: SoloMatch = new SoloMatch(host, {
    you: "council",
    think: async (compiled, view, how) => {
      views++;
      const command = chooseCommand(compiled, view, how);
      const first = interrupt;
      interrupt = null;
      await first?.();
      return command;
    },
  });
  await solo.submit({ type: "begin" });
  interrupt = () => host.submit({ type: "finishStep", role: "council" });
  await solo.submit({ type: "advance" });
  await solo.playStandIns();
  expect(commands.slice(2).map((command) => ("role" in command ? command.role : ""))).toEqual(expect.arrayContaining(["council", "company", "residents"]));
  expect(views).toBe(commands.length - 3 + 1);
});

test("when the log fails while stand-ins play, the match stops where it was, and whoever waits for them learns it", async () => {
  const game = aSolo({ fails: (position) => position >= 4 });
  await game.solo.submit({ type: "begin" });
  await game.solo.submit({ type: "advance" });
  await game.solo.submit(standInCommand({ compiled: game.host.compiled, match: game.host.match, commands: [], events: [] }, "council", 2));
  await expect(game.solo.playStandIns()).rejects.toThrow("the disk is full");
  expect(game.commands.length).toBe(4);
  expect(game.host.match.place.phase).toBe("evidence");
});

test("whoever asked to be told of trouble is told, and nothing is left unhandled", async () => {
  const troubles: unknown[] = [];
  const game = aSolo({ fails: (position) => position >= 4, onTrouble: (error) => troubles.push(error) });
  const unhandled: unknown[] = [];
  const keep = (error: unknown): void => void unhandled.push(error);
  process.on("unhandledRejection", keep);
  await game.solo.submit({ type: "begin" });
  await game.solo.submit({ type: "advance" });
  await game.solo.submit(standInCommand({ compiled: game.host.compiled, match: game.host.match, commands: [], events: [] }, "council", 2));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", keep);
  expect(troubles.map(String)).toEqual(["Error: the disk is full"]);
  expect(unhandled).toEqual([]);
});

test("nobody at the table: stand-ins play through, up to the places where the host moves on", async () => {
  const commands: Command[] = [];
  const host = new MatchHost(smallScenario(), aMatch({ level: 1 }).match.setup, { log: { append: (command) => Promise.resolve(void commands.push(command)) } });
  const solo = new SoloMatch(host, { you: null });
  await solo.submit({ type: "begin" });
  await solo.submit({ type: "advance" });
  await solo.playStandIns();
  expect(host.match.place).toEqual({ phase: "report", round: 1 });
});
