import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCampaign } from "../../src/scenario/campaign/parseCampaign.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { compileScenario, parseScenario, type Scenario } from "../../src/scenario/index.ts";
import { shortVersion } from "../../src/scenario/versions/shortVersion.ts";
import { campaignShifts, linkFrom, nextId, shiftCommands } from "../../src/session/campaignStart.ts";
import { createMatch, decide, evolve, playMatch, type Command, type Match } from "../../src/engine/index.ts";
import { TestClass } from "../helpers/aClass.ts";
import { playAtRandom, randomSetup } from "../helpers/randomGame.ts";

const TEXT = readFileSync("scenarios/campaign.json", "utf8");
const IDS = ["prc-models-tier1", "device-ban-alliance", "distillation-api"] as const;
const scenarios = IDS.map((id): Scenario => {
  const parsed = parseScenario(readFileSync(`scenarios/${id}/scenario.json`, "utf8"));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.findings[0]?.message}`);
  return parsed.scenario;
});
const parsed = parseCampaign(TEXT, scenarios);
if (!parsed.ok) throw new Error(parsed.problems.join("; "));
const { campaign } = parsed;

/** Random games are quick, and end in many ways. */
function begun(compiled: CompiledScenario, seed: number, commands: readonly Command[]): Match {
  let match = createMatch(compiled, randomSetup(compiled, seed));
  for (const command of [{ type: "begin" } as const, ...commands]) {
    const decision = decide(compiled, match, command);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
    match = decision.events.reduce(evolve, match);
  }
  return match;
}

test("three games in a row: how each ends sets the start of the next, as the facilitator's own hand would", () => {
  for (const [i, former] of scenarios.entries()) {
    const link = linkFrom(campaign, former.id);
    const next = scenarios[i + 1];
    expect(link?.to).toBe(next?.id);
    if (link === null || next === undefined) continue;
    const compiled = compileScenario(former);
    const starts = [1, 2, 3, 4].map((seed) => campaignShifts(link, { former: compiled, worlds: [playAtRandom(compiled, seed).match.world] }, next));
    expect(new Set(starts.map((shifts) => JSON.stringify(shifts))).size, "starts that differ").toBeGreaterThan(1);
    const [shifts = []] = starts.filter(({ length }) => length > 0);
    const target = compileScenario(next);
    const match = begun(target, 5, shiftCommands(shifts));
    for (const { meter, to } of shifts.filter((one, at) => shifts.findLastIndex((other) => other.meter === one.meter) === at)) {
      expect(match.world.meters[target.index.meter[meter] ?? -1]).toBeCloseTo(to, 9);
    }
    expect(match.overrides.map(({ round, reason }) => [round, reason])).toEqual(shifts.map(({ reason }) => [0, reason]));
    expect(playMatch(target, match.setup, { commands: [{ type: "begin" }, ...shiftCommands(shifts)] })).toEqual(match);
  }
});

test("a rule counts in a class when it holds in more than half of the rooms, and meters stay within 5 and 95", () => {
  const [former, next] = scenarios as [Scenario, Scenario, Scenario];
  const compiled = compileScenario(former);
  const { world } = playAtRandom(compiled, 1).match;
  const ended = (round: number): typeof world => ({ ...world, round });
  const link = (by: number) => ({ from: former.id, to: next.id, rules: [{ when: { ref: "m:tension", gte: 50 }, set: [{ meter: "tension", by }], say: "It was hot." }] });
  const tension = compiled.index.meter["tension"] ?? -1;
  const at = (points: number) => ({ ...ended(6), meters: world.meters.map((value, i) => (i === tension ? points : value)) });
  const shifts = (points: readonly number[], by: number) => campaignShifts(link(by), { former: compiled, worlds: points.map(at) }, next).map(({ to }) => to);
  const start = next.meters.find(({ id }) => id === "tension")?.start ?? 0;
  expect(shifts([60, 60, 40], 3)).toEqual([start + 3]);
  expect(shifts([60, 40], 3)).toEqual([]);
  expect(shifts([60], 90)).toEqual([95]);
  expect(shifts([60], -90)).toEqual([5]);
  const twice = { ...link(3), rules: [...link(3).rules, ...link(-8).rules] };
  expect(campaignShifts(twice, { former: compiled, worlds: [60].map(at) }, next).map(({ from, to }) => [from, to])).toEqual([
    [start, start + 3],
    [start + 3, start - 5],
  ]);
  const early = { ...link(3), rules: [{ when: { ref: "round", lte: 2 }, set: [{ meter: "tension", by: 3 }], say: "It was over early." }] };
  const met = (round: number) => campaignShifts(early, { former: compiled, worlds: [ended(round)] }, next).length;
  expect([met(2), met(3)]).toEqual([1, 0]);
});

test("a class starts from what it brings along, and says why; what its scenario does not have changes nothing", async () => {
  const shifts = [{ meter: "safety", to: 61, reason: "You kept the sky calm." }, { meter: "no_such", to: 40, reason: "x" }];
  const held = new TestClass({ shifts });
  await held.come(3);
  await held.teacher({ type: "start" });
  const match = held.host.state.rooms[0]?.match;
  expect(match?.world.meters[held.compiled.index.meter["safety"] ?? -1]).toBeCloseTo(61, 9);
  expect(match?.overrides.map(({ round, reason }) => [round, reason])).toEqual([[0, "You kept the sky calm."]]);
  await held.teacher({ type: "toLobby" });
  await held.teacher({ type: "settings", settings: { ...held.host.state.settings, shifts: [] } });
  expect(held.host.state.settings.shifts).toEqual(shifts);
});

test("short follows on short", () => {
  const [first, second] = scenarios as [Scenario, Scenario, Scenario];
  const short = shortVersion(first);
  const link = linkFrom(campaign, `${first.id}-short`);
  if (short === null || link === null) throw new Error("no short version, or no link");
  expect([nextId(first, link, second), nextId(short, link, second)]).toEqual([second.id, `${second.id}-short`]);
  const compiled = compileScenario(short);
  expect(() => campaignShifts(link, { former: compiled, worlds: [playAtRandom(compiled, 2).match.world] }, second)).not.toThrow();
});

test.each([
  ["no JSON", "{", "not JSON"],
  ["an unknown scenario", TEXT.replace('"to": "device-ban-alliance"', '"to": "device-bans"'), 'no scenario "device-bans"'],
  ["an unknown meter", TEXT.replace('"meter": "use"', '"meter": "usage"'), 'no meter "usage"'],
  ["an unknown policy", TEXT.replace('"policy": "gov_device_ban"', '"policy": "device_rule"'), "device_rule"],
  ["two ways on", TEXT.replace('"from": "device-ban-alliance"', '"from": "prc-models-tier1"'), "leads to two others"],
  ["by and to", TEXT.replace('"by": -5 }', '"by": -5, "to": 30 }'), 'write "by" or "to"'],
])("a campaign with %s is refused", (_name, text, words) => {
  const read = parseCampaign(text, scenarios);
  expect(read.ok ? [] : read.problems.join("\n")).toContain(words);
});
