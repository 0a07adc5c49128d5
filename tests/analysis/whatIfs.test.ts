import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Change } from "../../src/analysis/changes.ts";
import { withChanges } from "../../src/analysis/changes.ts";
import { choiceAt } from "../../src/analysis/choiceAt.ts";
import { commandsBefore } from "../../src/analysis/branch.ts";
import { historyOf, retell } from "../../src/analysis/history.ts";
import { retellVariant, variantWithOtherLuck } from "../../src/analysis/retelling.ts";
import { forkOf, spreadFrom } from "../../src/analysis/playouts.ts";
import { PARTS, playMatch } from "../../src/engine/index.ts";
import type { Choice, Command } from "../../src/engine/index.ts";
import { compileScenario, parseScenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { aMatch, play, playTo, playUntil } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";
import { smallScenario } from "../helpers/scenarios.ts";

/** Every scenario that ships, and the small one of the tests. */
const SCENARIOS: readonly (readonly [string, CompiledScenario])[] = [
  ["small", smallScenario()],
  ...readdirSync("scenarios", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const parsed = parseScenario(readFileSync(`scenarios/${name}/scenario.json`, "utf8"));
      return parsed.ok ? [[name, compileScenario(parsed.scenario)] as const] : [];
    }),
];
/** Seeds of the small scenario, and of those that ship: their games are long. */
const SEEDS = { small: [1, 2, 3], shipped: [4] };

const played = new Map<string, Game>();

/** A game of stand-ins by the full rules, with one person's seat. */
function finished(name: string, compiled: CompiledScenario, seed: number): Game {
  const key = `${name} ${seed}`;
  const known = played.get(key) ?? playUntil(aMatch({ compiled, seed, level: 1, humans: [compiled.scenario.roles[0]?.id ?? ""], parts: PARTS }));
  played.set(key, known);
  return known;
}

const CASES = SCENARIOS.flatMap(([name, compiled]) => (name === "small" ? SEEDS.small : SEEDS.shipped).map((seed) => [name, seed, compiled] as const));

/** Changes to try on a game: for each role something taken away, and something that it could have done instead. */
function someChanges({ compiled, match }: Game): readonly (readonly Change[])[] {
  return compiled.roles.flatMap(({ id: role }, index): Change[][] => {
    const round = 1 + (index % match.rounds.length);
    const at = choiceAt(compiled, historyOf(compiled, match), { round, role, changes: [] });
    const taken = at?.choice.adopt[0];
    const could = at?.options.find(({ policy, blocked, standing }) => blocked === null && !standing && !at.choice.adopt.includes(policy));
    const without: Change[] = taken === undefined ? [] : [{ type: "notAdopted", round, role, policy: taken }];
    const instead: Change[] = could === undefined ? [] : [{ type: "adopted", round, role, policy: could.policy }];
    return [without, [...without, ...instead]].filter((changes) => changes.length > 0);
  });
}

/** The commands of a game with other choices; what the rules drop from a history is left out, since nobody could have sealed it. */
function commandsWith({ compiled, match, commands }: Game, changes: readonly Change[]): readonly Command[] {
  const history = withChanges(compiled, historyOf(compiled, match), changes);
  const { dropped } = retellVariant(compiled, historyOf(compiled, match), { changes, figures: null });
  let round = 0;
  const sealed = (role: string): Choice => {
    const choice = history.rounds[round - 1]?.choices[compiled.index.role[role] ?? -1] ?? { adopt: [], repeal: [] };
    const keeps = (policy: string): boolean => !dropped.some((one) => one.round === round && one.role === role && one.policy === policy);
    return { ...choice, adopt: choice.adopt.filter(keeps), repeal: choice.repeal.filter(keeps) };
  };
  let before = "";
  return commands.map((command): Command => {
    if (command.type === "sealChoice" && before !== "sealChoice") round += 1;
    before = command.type;
    return command.type === "sealChoice" ? { ...command, choice: sealed(command.role) } : command;
  });
}

test.each(CASES)("changed choices tell what a fresh match of the same commands plays, bit for bit (%s, seed %i)", (name, seed, compiled) => {
  const game = finished(name, compiled, seed);
  let compared = 0;
  for (const changes of someChanges(game)) {
    const { world } = retell(compiled, withChanges(compiled, historyOf(compiled, game.match), changes));
    let fresh: string;
    try {
      fresh = canonicalJson(playMatch(compiled, game.match.setup, { commands: commandsWith(game, changes) }).world);
    } catch {
      continue; // A later command, such as a deal that could be paid before, is refused: there is no such match.
    }
    expect(fresh).toBe(canonicalJson(world));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(compiled.roles.length / 3);
});

test.each(CASES)("a branch stands where the game stood, for every round, and goes on as it did (%s, seed %i)", (name, seed, compiled) => {
  const { match, commands } = finished(name, compiled, seed);
  const { setup } = match;
  for (const round of new Set([1, 2, match.rounds.length])) {
    const before = commandsBefore(compiled, { setup, commands }, round);
    if (before === null) throw new Error(`round ${round} was played`);
    expect(before).toEqual(commands.slice(0, before.length));
    const branch = playMatch(compiled, setup, { commands: before });
    expect(branch.place).toEqual({ phase: "evidence", round });
    expect(canonicalJson(branch.world)).toBe(canonicalJson(forkOf(compiled, match, round).world));
    if (round === 2) expect(canonicalJson(playUntil({ compiled, match: branch, commands: before, events: [] }).match)).toBe(canonicalJson(match));
  }
  expect(commandsBefore(compiled, { setup, commands }, match.rounds.length + 1)).toBeNull();
});

test.each(CASES)("nothing otherwise is the game as it was, by the game's own figures too (%s, seed %i)", (name, seed, compiled) => {
  const { match } = finished(name, compiled, seed);
  const own = retellVariant(compiled, historyOf(compiled, match), { changes: [], figures: null });
  expect(own.dropped).toEqual([]);
  expect(own.ending).toBe(match.world.ending);
  for (const [meter, { id }] of compiled.meters.entries()) expect(own.meters[id]).toEqual(match.world.history.map((points) => points[meter]));
  expect(retellVariant(compiled, historyOf(compiled, match), { changes: [], figures: {} })).toEqual(own);
});

test("luck is the same for all that is compared, and slices are the whole", () => {
  const { match } = finished("small", smallScenario(), 1);
  const compiled = smallScenario();
  const asPlayed = { changes: [], figures: null };
  const spread = (first: number, count: number) => variantWithOtherLuck(compiled, historyOf(compiled, match), { variant: asPlayed, seed: 5, first, count });
  const whole = spread(0, 40);
  expect(whole.interest).toEqual([...spread(0, 15).interest, ...spread(15, 25).interest]);
  expect(Object.values(whole.endings).reduce((sum, count) => sum + count, 0)).toBe(40);
  expect(new Set(whole.interest).size).toBeGreaterThan(1);
  const noChange: Change = { type: "notAdopted", round: 1, role: "council", policy: "nothing of the kind" };
  expect(variantWithOtherLuck(compiled, historyOf(compiled, match), { variant: { changes: [noChange], figures: null }, seed: 5, count: 40 })).toEqual(whole);
});

test("playing on anew ends at values, and a game that is over where it is", () => {
  const compiled = smallScenario();
  const { match } = finished("small", compiled, 2);
  const { interest, meters, games } = spreadFrom(compiled, forkOf(compiled, match, 1), { count: 30, seed: 9 });
  expect(games).toBe(30);
  expect(interest).toHaveLength(30);
  for (const values of Object.values(meters)) for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
  const over = spreadFrom(compiled, forkOf(compiled, match, match.rounds.length + 1), { count: 3, seed: 9 });
  expect(new Set(over.interest).size).toBe(1);
});

test("other figures change what happens, and one out of its range is refused", () => {
  const compiled = smallScenario();
  const { match } = finished("small", compiled, 1);
  const [assumption] = compiled.scenario.assumptions;
  if (assumption === undefined) throw new Error("the small scenario has assumptions");
  const [low, high] = assumption.range;
  const ends = [low, high].map((value) => retellVariant(compiled, historyOf(compiled, match), { changes: [], figures: { [assumption.id]: value } }));
  expect(ends[0]?.meters).not.toEqual(ends[1]?.meters);
  expect(() => retellVariant(compiled, historyOf(compiled, match), { changes: [], figures: { [assumption.id]: high + 1 } })).toThrow(RangeError);
});

test("a higher standard of proof turns a verdict that met the old one, and nothing else does", () => {
  const small = smallScenario().scenario;
  const [motion] = small.motions;
  if (motion === undefined) throw new Error("the small scenario has motions");
  const standard = { ...small.assumptions[0], id: "ZP", title: "Standard", claim: "", param: "proof", value: 0.5, range: [0.4, 0.9], presets: {} } as (typeof small.assumptions)[number];
  const compiled = compileScenario({ ...small, assumptions: [...small.assumptions, standard], motions: small.motions.map((one) => (one.id === motion.id ? { ...one, proof: { claims: [one.claims[0]?.id ?? ""], standard: 0.5, assume: "ZP" } } : one)) });
  const turned = SEEDS.small.map((seed) => {
    const history = historyOf(compiled, finished("small", smallScenario(), seed).match);
    const under = (value: number, proven: number) => {
      const rounds = history.rounds.map((past) => (past.motion?.index === 0 ? { ...past, motion: { ...past.motion, proven, outcome: { support: 0.8, passed: true } } } : past));
      return retellVariant(compiled, { ...history, rounds }, { changes: [], figures: { ZP: value } }).meters;
    };
    expect(under(0.75, 0.8)).toEqual(under(0.5, 0.8));
    return canonicalJson(under(0.75, 0.6)) !== canonicalJson(under(0.5, 0.6));
  });
  expect(turned).toContain(true);
});

test("a change that names nothing of the game changes nothing", () => {
  const compiled = smallScenario();
  const history = historyOf(compiled, finished("small", compiled, 1).match);
  const strangers: readonly Change[] = [
    { type: "adopted", round: 99, role: "council", policy: "night_rule" },
    { type: "adopted", round: 1, role: "nobody", policy: "night_rule" },
    { type: "otherVerdict", round: 1, motion: "none", passed: true },
  ];
  expect(withChanges(compiled, history, strangers)).toEqual(history);
  expect(choiceAt(compiled, history, { round: 99, role: "council", changes: [] })).toBeNull();
});

test("a verdict turned round leaves the votes as they were cast, so that a promised vote stays kept", () => {
  const compiled = smallScenario();
  const history = historyOf(compiled, finished("small", compiled, 1).match);
  for (const [at, { motion }] of history.rounds.entries()) {
    const id = compiled.motions[motion?.index ?? -1]?.id;
    if (motion === null || id === undefined) continue;
    const turned = withChanges(compiled, history, [{ type: "otherVerdict", round: at + 1, motion: id, passed: !motion.outcome.passed }]).rounds[at]?.motion?.outcome;
    expect(turned?.passed).toBe(!motion.outcome.passed);
    expect(turned?.votes).toEqual(motion.outcome.votes);
  }
  expect(history.rounds.flatMap(({ motion }) => Object.keys(motion?.outcome.votes ?? {}))).not.toEqual([]);
});

test("a game that went on from an ending which only the facilitator had brought is told to its end", () => {
  const inRound3 = playTo(aMatch({ seed: 6, level: 1 }), "evidence", { round: 3 });
  const game = playUntil(play(inRound3, { type: "override", target: { kind: "signal", id: "rung" }, to: 3, reason: "To see what happens." }));
  const { compiled, match } = game;
  expect(match.rounds).toHaveLength(3);
  const history = historyOf(compiled, match);
  expect(canonicalJson(retell(compiled, history).world)).toBe(canonicalJson(match.world));
  expect(choiceAt(compiled, history, { round: 3, role: "council", changes: [] })?.choice).toEqual(match.rounds[2]?.choices["council"]);
  expect(new Set(spreadFrom(compiled, forkOf(compiled, match, 3), { count: 30, seed: 9 }).interest).size).toBeGreaterThan(1);
});

test("a changed history that comes by itself to an ending that ends games is told no further", () => {
  const { scenario } = smallScenario();
  const [ending, ...others] = scenario.endings;
  if (ending === undefined) throw new Error("the small scenario has endings");
  const compiled = compileScenario({ ...scenario, endings: [{ ...ending, when: { policy: "noise_count", adopted: true } }, ...others] });
  const { match } = finished("small", smallScenario(), 1);
  const played = historyOf(compiled, match);
  const history = { ...played, rounds: played.rounds.map((past) => ({ ...past, choices: compiled.roles.map(() => ({ adopt: [], repeal: [] })) })) };
  const sooner = withChanges(compiled, history, [{ type: "adopted", round: 2, role: "residents", policy: "noise_count" }]);
  expect(retell(compiled, history).world.round).toBe(3);
  expect(retell(compiled, sooner).world.round).toBe(2);
  expect(choiceAt(compiled, sooner, { round: 3, role: "residents", changes: [] })).toBeNull();
});
