import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Match, MatchSetup, Seat } from "./model.ts";
import { PARTS, RULES_VERSION } from "./model.ts";
import { startWorld } from "./startWorld.ts";

/**
 * A match in its lobby. Roles that the setup does not name are played by a stand-in of level 2.
 *
 * @throws RangeError when the seed is not a whole number 0..2^32−1, or the setup names a role or a part that is not there.
 */
export function createMatch(compiled: CompiledScenario, setup: MatchSetup): Match {
  const { scenario } = compiled;
  if (!Number.isInteger(setup.seed) || setup.seed < 0 || setup.seed > 4294967295) throw new RangeError(`a seed is a whole number from 0 to 4294967295, not ${setup.seed}`);
  const stranger = Object.keys(setup.players).find((role) => !scenario.roles.some(({ id }) => id === role));
  if (stranger !== undefined) throw new RangeError(`"${scenario.title}" has no role "${stranger}"`);
  const unknown = setup.parts?.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new RangeError(`the rules have no part "${unknown}"`);
  const seats = scenario.roles.map(({ id }): [string, Seat] => [id, emptySeat(id, lookup(setup.players, id) ?? { kind: "standIn", level: 2 })]);
  return {
    scenario: compiled.fingerprint,
    rules: RULES_VERSION,
    setup,
    place: { phase: "lobby" },
    world: startWorld(compiled),
    seats: Object.fromEntries(seats),
    shifts: Object.fromEntries(scenario.blocs.map(({ id }) => [id, 0])),
    checked: {},
    debates: [],
    offers: [],
    overrides: [],
    finished: [],
    rounds: [],
  };
}

function emptySeat(role: string, player: Seat["player"]): Seat {
  return { role, player, hand: [], drawn: [], played: [], looks: 0, focus: 0, looked: [], agenda: null, shown: [], agendasShown: {}, choice: null, reason: null };
}
