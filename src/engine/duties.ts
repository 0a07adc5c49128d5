import type { Match, RoleId } from "./model.ts";
import { pointsOpenTo } from "./floorPoints.ts";
import { plays } from "./plays.ts";
import { isLead, openDebate, sideOf } from "./table.ts";

/** The seats that the order of business waits for, in the order of the scenario's roles. */
export function seatsToAct(match: Match): readonly RoleId[] {
  const roles = Object.keys(match.seats);
  switch (match.place.phase) {
    case "evidence":
      return roles.filter((role) => !match.finished.includes(role));
    case "debate":
      return debaters(match, roles).filter((role) => !match.finished.includes(role));
    case "caucus":
      return plays(match, "deals") ? roles.filter((role) => !match.finished.includes(role)) : [];
    case "commit":
      return roles.filter((role) => match.seats[role]?.choice === null);
    default:
      return [];
  }
}

/** The seats that have a part in the present step: the lead of a side, both, the floor, or (for votes) the people. */
function debaters(match: Match, roles: readonly RoleId[]): readonly RoleId[] {
  const debate = openDebate(match);
  if (debate === null || match.place.phase !== "debate") return [];
  const { step } = match.place;
  const side = sideOf(step);
  if (side !== null) return [debate.leads[side]];
  if (step === "cross" || step === "closing") return plays(match, step) ? roles.filter((role) => isLead(debate, role)) : [];
  if (step === "floor") return roles.filter((role) => !isLead(debate, role) || pointsOpenTo(debate, role).length > 0);
  return step === "preVote" && !plays(match, "preVote") ? [] : roles.filter((role) => match.seats[role]?.player.kind === "human");
}

export const mayAct = (match: Match, role: RoleId): boolean => seatsToAct(match).includes(role);
