import type { Command, Level, Match, RoleId, SeatView } from "../engine/index.ts";
import { project } from "../engine/index.ts";
import { subSeed } from "../kernel/random.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { ClassState, DeputyReason, PlayOrder } from "./classState.ts";
import { roomOf } from "./classState.ts";
import { chooseCommand } from "../standins/chooseCommand.ts";
import type { StandIn } from "./soloMatch.ts";
import { obeyOrder } from "./standingOrder.ts";

/** A seat for which a stand-in is to act, and why; null where nobody else was expected to. */
export interface Deputizing {
  readonly room: string;
  readonly match: Match;
  readonly role: RoleId;
  readonly why: DeputyReason | null;
}

/** From this level on a stand-in thinks about its policies for longer than others should wait. */
const THINKS_LONG: Level = 3;

/** Whether a thought is a long one: then it is thought where nobody waits for it (docs/adr/0038). */
export const isLongThought = (view: SeatView, level: Level): boolean => level >= THINKS_LONG && view.place.phase === "commit";

/** What a stand-in does, thought here and now. */
export const think = (...[compiled, view, how]: Parameters<StandIn>): Command => chooseCommand(compiled, view, how);

/** Asks the stand-in; its answer may come later. */
export function askDeputy(ask: StandIn, { compiled, state }: { readonly compiled: CompiledScenario; readonly state: ClassState }, { match, role }: Deputizing): Command | Promise<Command> {
  return ask(compiled, project(compiled, match, role), { level: state.settings.standIns, seed: subSeed(match.setup.seed, "deputy") });
}

/** The line of the log for a stand-in's command; with the team's standing order where the team is not there to decide. */
export function deputyOrder({ compiled, state }: { readonly compiled: CompiledScenario; readonly state: ClassState }, { room, match, role, why }: Deputizing, chosen: Command): PlayOrder {
  const order = roomOf(state, room)?.orders[role];
  const command: Command = chosen.type === "sealChoice" && order !== undefined ? { ...chosen, choice: obeyOrder(compiled, project(compiled, match, role), { choice: chosen.choice, order }), reason: null } : chosen;
  return { type: "play", room, command, why };
}
