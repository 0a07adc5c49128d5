import type { Debate, MatchEvent, PointOfInformation, RoleId, Side } from "./model.ts";

/** What a seat on the floor may do in a debate beside its check: one card or one point. Source: MODEL §1.5, §8b.9. */
export const FLOOR_PARTS = 1;

/** The side that a point of information is put to: that of its claim. */
export function sideAsked({ claims }: Debate, { claim }: PointOfInformation): Side | null {
  return claims.find((made) => made.claim === claim)?.side ?? null;
}

/** Points that a lead has still to answer. */
export function pointsOpenTo(debate: Debate, role: RoleId): readonly PointOfInformation[] {
  return debate.points.filter((point) => {
    const side = sideAsked(debate, point);
    return point.state === "open" && side !== null && debate.leads[side] === role;
  });
}

/** Whether a side must take its next point: one of those put to it is to be answered, and this is the last. Source: MODEL §1.5. */
export function mustTake(debate: Debate, point: PointOfInformation): boolean {
  const side = sideAsked(debate, point);
  const asked = debate.points.filter((other) => sideAsked(debate, other) === side);
  return !asked.some(({ state }) => state === "taken") && asked.every(({ id, state }) => id === point.id || state === "declined");
}

/** What leads leave open when they, or the floor, go on: the first is taken where none was, the others are waved down. */
export function closingPoints(debate: Debate, role: RoleId): readonly MatchEvent[] {
  const side = debate.leads.pro === role ? "pro" : "con";
  const taken = debate.points.some((point) => sideAsked(debate, point) === side && point.state === "taken");
  return pointsOpenTo(debate, role).map((point, index) => ({ type: "pointAnswered", point: point.id, state: index === 0 && !taken ? "taken" : "declined" }));
}

/** The same for both leads. */
export const leavingFloor = (debate: Debate): readonly MatchEvent[] => [debate.leads.pro, debate.leads.con].flatMap((lead) => closingPoints(debate, lead));

/** Cards and points that a seat on the floor has left. */
export function floorPartsLeft({ plays: played, points }: Debate, role: RoleId): number {
  return FLOOR_PARTS - played.filter(({ by, step }) => by === role && step === "floor").length - points.filter(({ by }) => by === role).length;
}
