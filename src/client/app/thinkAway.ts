import type { Level } from "../../engine/index.ts";
import type { StandIn } from "../../session/soloMatch.ts";
import { chooseCommand } from "../../standins/chooseCommand.ts";
import type { RulesDesk } from "./rulesDesk.ts";

/** From this level on a stand-in thinks for longer than a frame may take. */
const THINKS_AWAY: Level = 3;

/** Stand-ins that think for long do so at the desk; the others at once. The commands are the same. */
export function thinkAway(desk: RulesDesk): StandIn {
  return (compiled, view, { level, seed }) => (level >= THINKS_AWAY && view.place.phase === "commit" ? desk.ask(compiled, "think", { view, level, seed }) : chooseCommand(compiled, view, { level, seed }));
}
