import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { playout } from "../../../src/engine/playout.ts";
import { openResolution, resolveRound } from "../../../src/engine/resolveRound.ts";
import { STAGE_RUNNERS } from "../../../src/engine/resolution/stageRunners.ts";
import { startWorld } from "../../../src/engine/startWorld.ts";
import { STAGES } from "../../../src/engine/world.ts";
import type { Choice, MotionOutcome, Resolution } from "../../../src/engine/world.ts";
import { canonicalJson } from "../../../src/kernel/canonicalJson.ts";
import { shuffled } from "../../../src/kernel/random.ts";
import type { CompiledScenario } from "../../../src/scenario/compiled.ts";
import { compileScenario } from "../../../src/scenario/compileScenario.ts";
import type { Scenario } from "../../../src/scenario/schema/scenario.ts";
import { deepFreeze } from "../../helpers/deepFreeze.ts";
import { fullScenario, realScenario, smallScenario } from "../../helpers/scenarios.ts";

interface Game {
  readonly seed: number;
  readonly choices: readonly Readonly<Record<string, Choice>>[];
  readonly outcomes: readonly (MotionOutcome | null)[];
}

/** Any game at all: roles choose what they may and what they may not. */
function anyGame({ scenario }: CompiledScenario): fc.Arbitrary<Game> {
  const ids = scenario.policies.map(({ id }) => id);
  const own = (role: string): string[] => scenario.policies.filter((policy) => policy.role === role).map(({ id }) => id);
  const choice = (role: string): fc.Arbitrary<Choice> => {
    const wish = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...own(role)) }, { weight: 1, arbitrary: fc.constantFrom(...ids, "nobody") });
    const levels = fc.dictionary(wish, fc.constantFrom(0, 0.25, 0.5, 1), { maxKeys: 2 });
    return fc.record({ adopt: fc.array(wish, { maxLength: 3 }), repeal: fc.array(wish, { maxLength: 1 }), levels }, { requiredKeys: ["adopt", "repeal"] });
  };
  const outcome = fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((support) => ({ support, passed: support >= 0.5 })), { freq: 8 });
  const round = fc.record(Object.fromEntries(scenario.roles.map(({ id }) => [id, choice(id)])));
  const times = { minLength: scenario.rounds, maxLength: scenario.rounds };
  return fc.record({ seed: fc.nat(), choices: fc.array(round, times), outcomes: fc.array(outcome, times) });
}

function play(scenario: CompiledScenario, { seed, choices, outcomes }: Game, ledger = true): { rounds: readonly Resolution[]; world: string } {
  const choose = (_: unknown, round: number) => scenario.roles.map(({ id }) => choices[round - 1]?.[id]);
  const { rounds, world } = playout({ scenario, seed, ledger, choose, outcome: (round) => outcomes[round - 1] ?? null });
  return { rounds, world: canonicalJson(world) };
}

/** The same scenario with its lists and its utilities in another order. */
function rearranged(scenario: Scenario, seed: number): Scenario {
  const mixed = <T>(items: readonly T[], name: string): T[] => shuffled(items, seed, name);
  const roles = scenario.roles.map((role) => ({ ...role, utility: Object.fromEntries(mixed(Object.entries(role.utility), role.id)) }));
  return {
    ...scenario,
    roles: mixed(roles, "roles"),
    meters: mixed(scenario.meters, "meters"),
    policies: mixed(scenario.policies, "policies"),
    links: mixed(scenario.links, "links"),
    triggers: mixed(scenario.triggers, "triggers"),
    assumptions: mixed(scenario.assumptions, "assumptions"),
  };
}

describe.each([
  ["the small scenario", smallScenario, 150],
  ["the small scenario with the whole rule book", fullScenario, 100],
  ["the scenario that ships", realScenario, 60],
])("any game of %s", (_, load, numRuns) => {
  const scenario = load();
  const holdsFor = (check: (game: Game) => void): void => fc.assert(fc.property(anyGame(scenario), check), { numRuns });

  test("the points of a meter's causes sum to its change", () => {
    holdsFor((game) => {
      for (const { before, world, causes } of play(scenario, game).rounds) {
        const sums = world.meters.map(() => 0);
        for (const { meter, points } of causes ?? []) sums[meter] = (sums[meter] ?? 0) + points;
        for (let i = 0; i < sums.length; i++) expect(Math.abs((sums[i] ?? NaN) - ((world.meters[i] ?? NaN) - (before.meters[i] ?? NaN)))).toBeLessThan(1e-9);
      }
    });
  });

  test("meters stay within 0 and 100, capital is halves from 0 to its ceiling, shares are shares", () => {
    holdsFor((game) => {
      for (const { world } of play(scenario, game).rounds) {
        for (const m of world.meters) expect(m >= 0 && m <= 100).toBe(true);
        for (const c of world.capital) expect(c >= 0 && c <= scenario.capital.ceiling && Number.isInteger(2 * c)).toBe(true);
        for (const a of world.implemented) expect(a >= 0 && a <= 1).toBe(true);
        for (const u of world.utility) expect(u >= 0 && u <= 100).toBe(true);
        for (const id of ["restricted", "copyability", "detection", "compliance", "blocked", "unenforced", "workaround", "leak", "substitutes"] as const) {
          const x = world.signals[scenario.index.signal[id]] ?? NaN;
          expect(x >= 0 && x <= 1).toBe(true);
        }
      }
    });
  });

  test("no role holds more policies than it has slots, nor two that exclude each other", () => {
    holdsFor((game) => {
      for (const { world } of play(scenario, game).rounds) {
        for (const { policies } of scenario.roles) {
          const standing = policies.filter((k) => (world.level[k] ?? 0) > 0);
          expect(standing.length).toBeLessThanOrEqual(scenario.capital.slots);
          expect(standing.some((k) => scenario.policies[k]?.exclusive.some((other) => standing.includes(other)))).toBe(false);
        }
      }
    });
  });

  test("the order of roles, meters, policies, links and triggers in the file changes no bit", () => {
    const others = [1, 2, 3].map((seed) => compileScenario(rearranged(scenario.scenario, seed)));
    expect(others[0]?.scenario.policies.map(({ id }) => id)).not.toEqual(scenario.scenario.policies.map(({ id }) => id));
    holdsFor((game) => {
      const { world } = play(scenario, game);
      for (const other of others) expect(play(other, game).world).toBe(world);
    });
  });

  test("a ledger changes no bit of the world", () => {
    holdsFor((game) => {
      expect(play(scenario, game, false).world).toBe(play(scenario, game, true).world);
    });
  });

  test("taking out a choice that came to nothing changes no bit", () => {
    holdsFor((game) => {
      const played = play(scenario, game);
      const choices = game.choices.map((round, i) => {
        const came = new Set((played.rounds[i]?.notes ?? []).flatMap(({ note }) => (note.type === "adopted" || note.type === "levelChanged" ? [`${note.role} adopted ${note.policy}`] : note.type === "repealed" ? [`${note.role} repealed ${note.policy}`] : [])));
        const real = ([role, { adopt, repeal, ...choice }]: [string, Choice]) => [role, { ...choice, adopt: adopt.filter((id) => came.has(`${role} adopted ${id}`)), repeal: repeal.filter((id) => came.has(`${role} repealed ${id}`)) }];
        return Object.fromEntries(Object.entries(round).map(real)) as Record<string, Choice>;
      });
      expect(play(scenario, { ...game, choices }).world).toBe(played.world);
    });
  });

  test("no stage changes what it is given, and stepping gives what the loop gives", () => {
    holdsFor(({ seed, choices }) => {
      const context = deepFreeze({ scenario, seed });
      const inputs = { choices: scenario.roles.map(({ id }) => choices[0]?.[id]), ledger: true };
      let resolution = deepFreeze(openResolution(scenario, startWorld(scenario), inputs));
      for (const stage of STAGES) resolution = deepFreeze(STAGE_RUNNERS[stage](resolution, context));
      expect(resolution).toEqual(resolveRound(scenario, startWorld(scenario), { ...inputs, seed }));
    });
  });
});

test("stages with nothing to do give back the very same resolution", () => {
  const scenario = smallScenario();
  const resolution = openResolution(scenario, startWorld(scenario), { choices: scenario.roles.map(() => ({ adopt: [], repeal: [] })), ledger: true });
  const idle = STAGES.filter((stage) => STAGE_RUNNERS[stage](resolution, { scenario, seed: 1 }) === resolution);
  for (const stage of ["freeze", "legality", "motion", "veto", "exclusives", "deals", "implementation", "enforcement", "retaliation", "allies", "keeping"] as const) expect(idle).toContain(stage);
});

test("a policy that does nothing changes no meter, signal or luck", () => {
  const { scenario: file } = smallScenario();
  const [template] = file.policies;
  if (template === undefined) throw new Error("no policy");
  const { regime: _regime, motion: _motion, ...plain } = template;
  const idle = { ...plain, id: "a_idle", role: "council", cost: 0, effects: [], provocation: 0, exclusive: [] };
  const scenario = compileScenario({ ...file, capital: { ...file.capital, upkeep: 0, slots: 10 }, policies: [...file.policies, idle] });
  fc.assert(
    fc.property(anyGame(smallScenario()), (game) => {
      const with_ = { ...game, choices: game.choices.map((round) => ({ ...round, council: { ...round.council, adopt: [...(round.council?.adopt ?? []), "a_idle"], repeal: round.council?.repeal ?? [] } })) };
      const left = play(scenario, with_).rounds.map(({ world }) => [world.meters, world.signals, world.fired]);
      expect(left).toEqual(play(scenario, game).rounds.map(({ world }) => [world.meters, world.signals, world.fired]));
    }),
    { numRuns: 100 },
  );
});
