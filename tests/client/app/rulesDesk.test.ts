import { afterEach, describe, expect, test, vi } from "vitest";
import { forkOf, playoutsFrom } from "../../../src/analysis/playouts.ts";
import { counterfactuals } from "../../../src/analysis/counterfactuals.ts";
import { playOnAway } from "../../../src/client/app/playOnAway.ts";
import { openRulesDesk } from "../../../src/client/app/rulesDesk.ts";
import type { RulesWorker } from "../../../src/client/app/rulesDesk.ts";
import type { Asked, JobKind, Told } from "../../../src/client/app/rulesJobs.ts";
import { JOBS } from "../../../src/client/app/rulesJobs.ts";
import { thinkAway } from "../../../src/client/app/thinkAway.ts";
import type { Command } from "../../../src/engine/index.ts";
import { project } from "../../../src/engine/index.ts";
import { MatchHost } from "../../../src/session/matchHost.ts";
import type { StandIn } from "../../../src/session/soloMatch.ts";
import { SoloMatch } from "../../../src/session/soloMatch.ts";
import { chooseCommand } from "../../../src/standins/chooseCommand.ts";
import { aMatch, playTo, playUntil } from "../../helpers/match.ts";
import { smallScenario } from "../../helpers/scenarios.ts";

const compiled = smallScenario();

/** A worker as a browser has it, but in this process: all that crosses is copied, and answers come later. */
function aWorker(answer: (asked: Asked) => Told | null = work) {
  const asked: Asked[] = [];
  let ended = 0;
  const worker: RulesWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => void ended++,
    postMessage: (message: Asked) => {
      const copy = structuredClone(message);
      asked.push(copy);
      const told = answer(copy);
      if (told !== null) setTimeout(() => worker.onmessage?.call(worker as Worker, { data: structuredClone(told) } as MessageEvent), 0);
    },
  };
  return { worker, asked, fail: () => worker.onerror?.call(worker as unknown as AbstractWorker, new Event("error") as ErrorEvent), ended: () => ended };
}

let known = compiled;
function work<K extends JobKind>({ id, kind, question, compiled: sent }: Asked<K>): Told {
  known = sent ?? known;
  return { id, ok: true, answer: JOBS[kind](known, question) };
}

/** All commands of a game between stand-ins. */
async function commandsOf(think: StandIn | undefined, level: 2 | 3): Promise<readonly Command[]> {
  const commands: Command[] = [];
  const host = new MatchHost(compiled, aMatch({ level, seed: 11 }).match.setup, { log: { append: (command) => Promise.resolve(void commands.push(command)) } });
  const solo = new SoloMatch(host, { you: null, ...(think !== undefined && { think }) });
  await solo.submit({ type: "begin" });
  await solo.playStandIns();
  while (host.match.place.phase !== "debrief") {
    await solo.submit({ type: "advance" });
    await solo.playStandIns();
  }
  return commands;
}

describe("stand-ins that think at the desk", () => {
  test("ask for the same as those that think on the page, in a whole game", async () => {
    const { worker, asked } = aWorker();
    const away = await commandsOf(thinkAway(openRulesDesk(() => worker)), 3);
    expect(away).toEqual(await commandsOf(undefined, 3));
    expect(asked.length).toBe(away.filter(({ type }) => type === "sealChoice").length);
    expect(asked.map(({ compiled: sent }) => sent !== null)).toEqual(asked.map((_, index) => index === 0));
  });

  test("below level 3 nobody goes there", async () => {
    const start = vi.fn(() => aWorker().worker);
    await commandsOf(thinkAway(openRulesDesk(start)), 2);
    expect(start).not.toHaveBeenCalled();
  });
});

describe("a desk without a working worker answers all the same", () => {
  const game = playTo(aMatch({ level: 1, seed: 2 }), "commit");
  const view = project(game.compiled, game.match, "council");
  const right = chooseCommand(game.compiled, view, { level: 3, seed: 2 });
  const ask = (start: () => RulesWorker) => openRulesDesk(start).ask(game.compiled, "think", { view, level: 3, seed: 2 });
  afterEach(() => vi.useRealTimers());

  test("when there are no workers", async () => {
    const start = vi.fn((): never => {
      throw new Error("no workers here");
    });
    const desk = openRulesDesk(start);
    for (let time = 0; time < 3; time++) expect(await desk.ask(game.compiled, "think", { view, level: 3, seed: 2 })).toEqual(right);
    expect(start).toHaveBeenCalledTimes(1);
  });

  test("when it breaks down over a question", async () => {
    const { worker, fail, ended } = aWorker(() => null);
    const answer = ask(() => worker);
    fail();
    expect(await answer).toEqual(right);
    expect(ended()).toBe(1);
  });

  test("when it cannot take the question", async () => {
    const { worker } = aWorker(() => {
      throw new Error("cannot be cloned");
    });
    expect(await ask(() => worker)).toEqual(right);
  });

  test("when it answers that it failed", async () => {
    const { worker } = aWorker(({ id }) => ({ id, ok: false, problem: "out of memory" }));
    expect(await ask(() => worker)).toEqual(right);
  });

  test("when it never answers", async () => {
    vi.useFakeTimers();
    const { worker, ended } = aWorker(() => null);
    const answer = ask(() => worker);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toEqual(right);
    expect(ended()).toBe(1);
  });
});

test("what if and the outlook are the same at the desk as by the rules", async () => {
  const { match } = playUntil(aMatch({ level: 1, seed: 6 }));
  const { worker } = aWorker();
  const desk = openRulesDesk(() => worker);
  expect(await desk.ask(compiled, "whatIf", { match })).toEqual(counterfactuals(compiled, match));
  let last = 0;
  for await (const { games, of, endings } of playOnAway(desk, compiled, { match, round: 3 })) {
    expect(games).toBeGreaterThan(last);
    last = games;
    if (games < of) continue;
    const { match: same } = playUntil(aMatch({ level: 1, seed: 6 }));
    expect(endings).toEqual(playoutsFrom(compiled, forkOf(compiled, same, 3), { count: of, seed: 6 }).endings);
  }
  expect(last).toBe(10_000);
});

test("whoever has seen enough stops the playing on", async () => {
  const { match } = playUntil(aMatch({ level: 1, seed: 6 }));
  const { worker, asked } = aWorker();
  for await (const { games } of playOnAway(openRulesDesk(() => worker), compiled, { match, round: 1 })) if (games > 0) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked.length).toBe(1);
});
