import type { Command, Level, SeatView } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { argue } from "./argue.ts";
import { arrangeHand } from "./arrangeHand.ts";
import { sealPolicies } from "./sealPolicies.ts";
import { bargain } from "./bargain.ts";
import { takeSeat } from "./seated.ts";

/**
 * What a stand-in does next: always a legal command for the seat that looks.
 *
 * It knows that seat's view and nothing more, and its luck is a stream of its own, drawn from the seed, its role and what
 * the view shows: the same view gets the same command. Source: MODEL §4, §8b.11.
 *
 * @throws Error when the order of business does not wait for the seat.
 */
export function chooseCommand(compiled: CompiledScenario, view: SeatView, how: { readonly level: Level; readonly seed: number }): Command {
  const seated = takeSeat(compiled, view, how);
  if (!view.moves.toAct) throw new Error(`stand-in: it is not ${seated.role.id}'s turn`);
  switch (view.place.phase) {
    case "evidence":
      return arrangeHand(seated);
    case "debate":
      return argue(seated);
    case "caucus":
      return bargain(seated);
    case "commit":
      return sealPolicies(seated);
    default:
      throw new Error(`stand-in: nobody acts in ${view.place.phase}`);
  }
}
