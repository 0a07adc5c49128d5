import type { ClassNews, ConsolePiece, News, PeoplePiece, ProjectorPiece, RoomPiece, StudentNews, StudentPiece, TeamPiece } from "../protocol/classNews.ts";
import { seatKey } from "./seatNews.ts";

/** The pieces of class news that a page has: the last of each kind, of rooms by their id, of teams by {@link seatKey}. */
export interface NewsPieces {
  readonly own: StudentPiece | ConsolePiece | ProjectorPiece | null;
  readonly people: PeoplePiece;
  readonly rooms: Readonly<Record<string, RoomPiece>>;
  readonly teams: Readonly<Record<string, TeamPiece>>;
}

export const NO_PIECES: NewsPieces = { own: null, people: [], rooms: {}, teams: {} };

/** The pieces with another one; news of seats and farewells are none of these. */
export function withPiece(pieces: NewsPieces, piece: News): NewsPieces {
  switch (piece.type) {
    case "own":
      return { ...pieces, own: piece.news };
    case "people":
      return { ...pieces, people: piece.news };
    case "room":
      return { ...pieces, rooms: { ...pieces.rooms, [piece.news.id]: piece.news } };
    case "team":
      return { ...pieces, teams: { ...pieces.teams, [seatKey(piece.room, piece.news.role)]: piece.news } };
    case "seat":
    case "farewell":
      return pieces;
  }
}

/** The news that a page shows; null before its own piece has come. `now` is what the server's clock says. */
export function putTogether({ own, people, rooms, teams }: NewsPieces, now: number): ClassNews | null {
  if (own === null) return null;
  switch (own.kind) {
    case "student":
      return { ...own, now, room: roomOf(own, { rooms, teams }), people: own.phase === "lobby" ? people : [] };
    case "console":
      return { ...own, now, rooms: own.rooms.flatMap(({ id, history }) => (rooms[id] === undefined ? [] : [{ ...rooms[id], history }])) };
    case "projector":
      return { ...own, now, rooms: own.rooms.flatMap((id) => rooms[id] ?? []) };
  }
}

function roomOf({ you, catchUp }: StudentPiece, { rooms, teams }: Pick<NewsPieces, "rooms" | "teams">): StudentNews["room"] {
  const room = you.room === null ? undefined : rooms[you.room];
  if (room === undefined) return null;
  const own = you.arriving ? [] : you.roles.flatMap((role) => teams[seatKey(room.id, role)] ?? []);
  return { ...room, teams: own.map((team) => ({ ...team, may: team.may[you.id] ?? [] })), catchUp };
}
