import type { Match, RoleId } from "./model.ts";
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

/** The seats that have a part in the present step: the lead of the side, the floor, or (for the vote) the people. */
function debaters(match: Match, roles: readonly RoleId[]): readonly RoleId[] {
  const debate = openDebate(match);
  if (debate === null || match.place.phase !== "debate") return [];
  const side = sideOf(match.place.step);
  if (side !== null) return [debate.leads[side]];
  if (match.place.step === "floor") return roles.filter((role) => !isLead(debate, role));
  return roles.filter((role) => match.seats[role]?.player.kind === "human");
}

export const mayAct = (match: Match, role: RoleId): boolean => seatsToAct(match).includes(role);
