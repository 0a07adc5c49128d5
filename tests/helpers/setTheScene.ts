import { compileScenario } from "../../src/scenario/index.ts";
import type { Scenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import type { RoleId, World } from "../../src/engine/index.ts";
import { deepFreeze } from "./deepFreeze.ts";
import type { Game } from "./match.ts";
import { smallScenario } from "./scenarios.ts";

/** The small scenario with something changed. */
export const smallScenarioWith = (change: (scenario: Scenario) => Partial<Scenario>): CompiledScenario => {
  const { scenario } = smallScenario();
  return compileScenario({ ...scenario, ...change(scenario) });
};

/** The game with other cards in a hand: what luck could have dealt. */
export function holding(game: Game, role: RoleId, ...hand: readonly string[]): Game {
  const seat = game.match.seats[role];
  if (seat === undefined) throw new Error(`no seat ${role}`);
  return { ...game, match: deepFreeze({ ...game.match, seats: { ...game.match.seats, [role]: { ...seat, hand } } }) };
}

/** The game in another world. */
export function inWorld(game: Game, change: (world: World) => Partial<World>): Game {
  const { world } = game.match;
  return { ...game, match: deepFreeze({ ...game.match, world: { ...world, ...change(world) } }) };
}

/** The game with policies standing since the last round. */
export const withStanding = (game: Game, ...policies: readonly string[]): Game =>
  inWorld(game, ({ level }) => ({ level: level.map((old, index) => (policies.includes(game.compiled.policies[index]?.id ?? "") ? 1 : old)) }));

/** The game with so much capital for everybody. */
export const withCapital = (game: Game, capital: number): Game => inWorld(game, (world) => ({ capital: world.capital.map(() => capital) }));

/** The game with a motion decided. */
export const withMotion = (game: Game, motion: string, passed: boolean): Game =>
  inWorld(game, ({ motions }) => ({ motions: motions.map((old, index) => (index === game.compiled.index.motion[motion] ? { support: passed ? 0.6 : 0.4, passed } : old)) }));
