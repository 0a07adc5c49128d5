import type { SeatView } from "../../engine/index.ts";
import type { Draft } from "../store/draftSlice.ts";

export type ScreenName = "briefing" | "evidence" | "debate" | "decision" | "resolution" | "report" | "debrief";

/**
 * The screen for a place in the order of business.
 *
 * The rules go on as soon as everybody is done; a player goes on after reading. So a verdict and a resolution stay on the screen
 * until the player leaves them behind.
 */
export function screenOf({ place, debates }: Pick<SeatView, "place" | "debates">, { verdictSeen, resolutionSeen }: Pick<Draft, "verdictSeen" | "resolutionSeen">): ScreenName {
  switch (place.phase) {
    case "lobby":
    case "briefing":
      return "briefing";
    case "evidence":
      return "evidence";
    case "debate":
      return "debate";
    case "caucus":
    case "commit":
      return verdictSeen < place.round && debates.at(-1)?.round === place.round ? "debate" : "decision";
    case "resolve":
      return "resolution";
    case "report":
      return resolutionSeen < place.round ? "resolution" : "report";
    case "debrief":
      return "debrief";
  }
}

/** Where a screen stands in the trail of a round; null for what lies before and after all rounds. */
export const TRAIL: readonly ScreenName[] = ["evidence", "debate", "decision", "resolution", "report"];
