import type { ClassState, RoomState } from "../session/classState.ts";
import { seatKey } from "../session/seatNews.ts";

/** Everybody in the class. */
export const ALL = "";

/**
 * Who is to be told soon of what has changed: {@link ALL}, a room by its id, or a team by room and role. Nobody where it is of little
 * moment, such as one more sealed choice among the others': that is told with what comes next, or a few times a second.
 */
export function hasteOf(before: ClassState, after: ClassState): readonly string[] {
  if (before === after) return [];
  const sameRooms = before.rooms.length === after.rooms.length && before.rooms.every(({ id }, index) => id === after.rooms[index]?.id);
  if (!sameRooms || before.phase !== after.phase || before.locked !== after.locked || before.settings !== after.settings || before.messages !== after.messages || isLed(before, after)) return [ALL];
  return after.rooms.flatMap((room, index) => hasteIn(before.rooms[index] ?? room, room));
}

/** Whether the teacher has led the debrief to something. One more vote is of little moment. */
function isLed({ debrief: before }: ClassState, { debrief: after }: ClassState): boolean {
  if (before === null || after === null) return before !== after;
  const { step, locked, statementOpen, polls, lines } = before;
  const open = (of: typeof polls): string => of.map(({ id, open: still }) => `${id} ${still}`).join();
  return step !== after.step || locked !== after.locked || statementOpen !== after.statementOpen || lines.length !== after.lines.length || open(polls) !== open(after.polls);
}

function hasteIn(before: RoomState, after: RoomState): readonly string[] {
  if (before === after) return [];
  if (before.clock !== after.clock || before.paused !== after.paused || before.handed !== after.handed || before.deputies !== after.deputies || isOpenly(before, after)) return [after.id];
  const talk = [before.proposals, after.proposals, before.orders, after.orders];
  const roles = new Set(talk.flatMap((of) => Object.keys(of)).concat(Object.keys(after.match?.seats ?? {})));
  const touched = [...roles].filter((role) => before.proposals[role] !== after.proposals[role] || before.orders[role] !== after.orders[role] || before.match?.seats[role] !== after.match?.seats[role]);
  return touched.map((role) => seatKey(after.id, role));
}

/** Whether the match has changed for all to see. While choices are made in secret, others see no more than that one was made. */
function isOpenly({ match: before }: RoomState, { match: after }: RoomState): boolean {
  if (before === after || before === null || after === null) return before !== after;
  return after.place !== before.place || after.place.phase !== "commit";
}
