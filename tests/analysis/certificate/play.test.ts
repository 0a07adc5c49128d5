import { describe, expect, test } from "vitest";
import { gatherTables, holdDebate, tablesOf } from "../../../src/analysis/certificate/debateTables.ts";
import type { Shifts } from "../../../src/analysis/certificate/debateTables.ts";
import { fastGame } from "../../../src/analysis/certificate/fastGame.ts";
import { recordOf } from "../../../src/analysis/certificate/gameRecord.ts";
import { randomChoice } from "../../../src/analysis/certificate/randomChoice.ts";
import { wholeMatch } from "../../../src/analysis/certificate/wholeMatch.ts";
import { historyOf, retell } from "../../../src/analysis/history.ts";
import { judgeChoice, project } from "../../../src/engine/index.ts";
import type { World } from "../../../src/engine/index.ts";
import { roleOptions } from "../../../src/engine/options.ts";
import { canonicalJson } from "../../../src/kernel/canonicalJson.ts";
import { legalChoices } from "../../../src/standins/legalChoices.ts";
import { takeSeat } from "../../../src/standins/seated.ts";
import { aMatch, playTo } from "../../helpers/match.ts";
import { realScenario, smallScenario } from "../../helpers/scenarios.ts";

describe("a debate of a fast game", () => {
  test.each([["small", smallScenario], ["tier 1", realScenario]] as const)("with the table of a match ends as in that match (%s)", (_, scenario) => {
    const compiled = scenario();
    const match = wholeMatch(compiled, { seed: 3, level: 0 });
    const tables = gatherTables([tablesOf(compiled, match)]);
    let shifts: Shifts = {};
    for (const { index, verdict, priors } of match.debates) {
      const held = holdDebate(compiled, index, { tables, shifts, seed: 99 });
      expect(held?.outcome.support).toBeCloseTo(verdict?.support ?? NaN, 12);
      expect(held?.outcome.passed).toBe(verdict?.passed);
      const seats = compiled.scenario.blocs.reduce((sum, bloc) => sum + bloc.seats, 0);
      const before = compiled.scenario.blocs.reduce((sum, bloc) => sum + (bloc.seats * (priors[bloc.id] ?? 0)) / seats, 0);
      expect(held?.unswayed.support).toBeCloseTo(before, 12);
      shifts = held?.shifts ?? {};
    }
    for (const [bloc, shift] of Object.entries(match.shifts)) expect(shifts[bloc]).toBeCloseTo(shift, 12);
  });

  test("is held about nothing when there are more rounds than motions", () => {
    const compiled = smallScenario();
    expect(holdDebate(compiled, compiled.motions.length, { tables: [], shifts: {}, seed: 1 })).toBeNull();
  });
});

describe("a random choice", () => {
  const compiled = smallScenario();

  function chancesAt(world: World, role: number): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (let luck = 0; luck < 6000; luck++) {
      const key = canonicalJson(randomChoice(compiled, world, { role, luck }));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }

  test.each([2, 5, 9])("is any legal one of at most two moves, all equally likely (seed %i)", (seed) => {
    const { match } = playTo(aMatch({ seed, level: 0 }), "commit", { round: 2 });
    for (const [role, { id }] of compiled.roles.entries()) {
      const legal = legalChoices(takeSeat(compiled, project(compiled, match, id), { level: 0, seed })).map((choice) => canonicalJson(choice));
      const counts = chancesAt(match.world, role);
      expect([...counts.keys()].sort()).toEqual([...legal].sort());
      const fair = 6000 / legal.length;
      for (const count of counts.values()) expect(Math.abs(count - fair)).toBeLessThan(5 * Math.sqrt(fair));
    }
  });
});

describe("a fast game", () => {
  const compiled = smallScenario();
  const tables = gatherTables([1, 2, 3].map((seed) => tablesOf(compiled, wholeMatch(compiled, { seed, level: 0 }))));

  test.each([false, true])("is the same for the same plan, and its history tells it again (skilled: %s)", (skilled) => {
    for (let seed = 1; seed <= 5; seed++) {
      const plan = { compiled, seed, tables, skilled: () => skilled };
      const game = fastGame(plan);
      expect(fastGame(plan)).toEqual(game);
      expect(retell(compiled, { seed, rounds: game.rounds }).world).toEqual(game.world);
      expect(retell(compiled, { seed, rounds: game.rounds }).dropped).toEqual([]);
    }
  });

  test("keeps a policy from a role that must do without it, and changes nothing before it is wanted", () => {
    const wanted = "inspectors";
    const role = compiled.index.role["council"] ?? -1;
    for (let seed = 1; seed <= 12; seed++) {
      const plan = { compiled, seed, tables, skilled: (place: number) => place === role };
      const without = fastGame({ ...plan, denied: wanted });
      expect(without.rounds.flatMap(({ choices }) => choices[role]?.adopt ?? [])).not.toContain(wanted);
    }
  });

  test("with a role redrawn differs in that role's draws alone", () => {
    const role = compiled.index.role["company"] ?? -1;
    const games = Array.from({ length: 10 }, (_, seed) => ({ seed, tables, compiled, skilled: () => false })).map((plan) => [fastGame(plan), fastGame({ ...plan, redrawn: role })] as const);
    for (const [base, redrawn] of games) for (const [other, choice] of (base.rounds[0]?.choices ?? []).entries()) if (other !== role) expect(redrawn.rounds[0]?.choices[other]).toEqual(choice);
    expect(games.filter(([base, redrawn]) => base.rounds[0]?.choices[role] !== redrawn.rounds[0]?.choices[role]).length).toBeGreaterThan(0);
  });

  test("leaves a record that agrees with the world", () => {
    const { world } = fastGame({ compiled, seed: 4, tables, skilled: () => false });
    const record = recordOf(compiled, world, 4);
    expect(compiled.endings[record.ending]?.id).toBe(world.ending);
    expect(record.held).toContain(record.ending);
    expect(Math.min(...record.held)).toBe(record.ending);
    expect(record.adopted.map((policy) => compiled.policies[policy]?.id)).toEqual(compiled.policies.filter((_, policy) => (world.first[policy] ?? 0) > 0).map(({ id }) => id));
    for (const [meter, { startLatent }] of compiled.meters.entries()) expect(startLatent + (record.drift[meter] ?? 0) * world.round).toBeCloseTo(world.latent[meter] ?? NaN, 9);
  });
});

test("a whole match of stand-ins comes to its end, and its history is the witness's", () => {
  const compiled = smallScenario();
  const match = wholeMatch(compiled, { seed: 5, level: 2 });
  expect(match.place.phase).toBe("debrief");
  expect(retell(compiled, historyOf(compiled, match)).world.ending).toBe(match.world.ending);
});

test("a legal choice is what the rules call legal", () => {
  const compiled = realScenario();
  const { world } = fastGame({ compiled, seed: 8, tables: [], skilled: () => false });
  for (const [role, { id }] of compiled.roles.entries()) {
    const options = roleOptions(compiled, world, id);
    for (let luck = 0; luck < 200; luck++) expect(judgeChoice(compiled, { options, capital: world.capital[role] ?? 0, choice: randomChoice(compiled, world, { role, luck }) })).toBeNull();
  }
});
