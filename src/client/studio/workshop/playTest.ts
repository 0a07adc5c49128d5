import type { Command, MatchSetup, Player } from "../../../engine/index.ts";
import { PARTS } from "../../../engine/index.ts";
import { compileScenario } from "../../../scenario/compileScenario.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { leadUp } from "../../../session/leadUp.ts";
import { makeSave } from "../../../session/saveFile.ts";

/** A game to be tried: whose seat, from which round, how well the others play. */
export interface PlayTestOrder {
  readonly scenario: Scenario;
  readonly role: string;
  readonly round: number;
  readonly level: 0 | 1 | 2;
  readonly rules: "short" | "full";
  readonly seed: number;
}

/** A game that is ready to be opened, and the scenario that it is played by. */
export interface PlayTest {
  readonly scenario: Scenario;
  /** A save file as text. */
  readonly save: string;
}

/** Play-tests have names of their own, so that they are never taken for the scenario that somebody plays. */
const PREFIX = "studio_";

/** How long the page may be held up at a time, milliseconds. */
const SLICE = 30;

/** Plays up to the round with stand-ins in all seats, in slices, and gives the seat to a person there. */
export async function preparePlayTest({ scenario, role, round, level, rules, seed }: PlayTestOrder, now: () => number, rest: () => Promise<void>): Promise<PlayTest> {
  const tried: Scenario = { ...scenario, id: `${PREFIX}${scenario.id}` };
  const compiled = compileScenario(tried);
  const players = scenario.roles.map(({ id }): [string, Player] => [id, id === role ? { kind: "human" } : { kind: "standIn", level }]);
  const setup: MatchSetup = { seed, players: Object.fromEntries(players), assumptions: {}, ...(rules === "full" && { parts: PARTS }) };
  const commands: Command[] = [];
  let since = now();
  for (const command of leadUp(compiled, setup, { round, level })) {
    commands.push(command);
    if (now() - since < SLICE) continue;
    await rest();
    since = now();
  }
  return { scenario: tried, save: JSON.stringify(makeSave(compiled, { setup, commands })) };
}
