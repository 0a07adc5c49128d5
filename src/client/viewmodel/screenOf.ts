import type { Part, SeatView } from "../../engine/index.ts";
import type { Draft } from "../store/draftSlice.ts";

export type ScreenName = "briefing" | "evidence" | "debate" | "caucus" | "decision" | "resolution" | "report" | "debrief";

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
      if (verdictSeen < place.round && debates.at(-1)?.round === place.round) return "debate";
      return place.phase === "caucus" ? "caucus" : "decision";
    case "resolve":
      return "resolution";
    case "report":
      return resolutionSeen < place.round ? "resolution" : "report";
    case "debrief":
      return "debrief";
  }
}

const TRAIL: readonly ScreenName[] = ["evidence", "debate", "caucus", "decision", "resolution", "report"];

/** The steps of a round, in order; the caucus only where deals are played. */
export const trailOf = (parts: readonly Part[]): readonly ScreenName[] => TRAIL.filter((screen) => screen !== "caucus" || parts.includes("deals"));
