/** How a class of some size would sit. */
export interface SpreadView {
  readonly rooms: number;
  /** Students in the smallest and the largest room. */
  readonly perRoom: { readonly least: number; readonly most: number };
  /** Students in a team; 0 where roles are left to stand-ins. */
  readonly perTeam: { readonly least: number; readonly most: number };
  /** Roles of a room that nobody holds, where nobody holds two. */
  readonly left: number;
}

/** Students in a room of eight roles above which a second room lets everybody say more. Source: MODEL §1.5 (teams of up to 4 or 5). */
const MOST_PER_TEAM = 4;

/** Rooms in which teams stay small enough for everybody to have a say. */
export function roomsFor(students: number, roles: number): number {
  return Math.max(1, Math.ceil(students / (MOST_PER_TEAM * Math.max(1, roles))));
}

/** In smaller rooms roles are shared out, unless the teacher says otherwise; the session's FEW_STUDENTS. Source: MODEL §3.1. */
const FEW_STUDENTS = 4;

export const sharesRoles = (students: number, rooms: number): boolean => students < FEW_STUDENTS * rooms;

export function spreadView(students: number, roles: number, rooms: number): SpreadView {
  const perRoom = { least: Math.floor(students / rooms), most: Math.ceil(students / rooms) };
  return {
    rooms,
    perRoom,
    perTeam: { least: Math.floor(perRoom.least / roles), most: Math.ceil(perRoom.most / roles) },
    left: Math.max(0, roles - perRoom.least),
  };
}
