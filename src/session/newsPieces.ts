import type { ClassNews, ConsolePiece, News, PeoplePiece, ProjectorPiece, RoomPiece, StudentNews, StudentPiece, TalkPiece, TeamPiece, TeamView } from "../protocol/classNews.ts";
import type { DebriefPiece, OwnDebriefPiece } from "../protocol/debriefNews.ts";
import type { LearningPiece } from "../protocol/surveyNews.ts";
import { seatKey } from "./seatNews.ts";

/** The pieces of class news that a page has: the last of each kind, of rooms by their id, of teams and their talk by {@link seatKey}. */
export interface NewsPieces {
  readonly own: StudentPiece | ConsolePiece | ProjectorPiece | null;
  readonly people: PeoplePiece;
  readonly rooms: Readonly<Record<string, RoomPiece>>;
  readonly teams: Readonly<Record<string, TeamPiece>>;
  readonly talks: Readonly<Record<string, TalkPiece>>;
  readonly debrief: DebriefPiece;
  readonly ownDebrief: OwnDebriefPiece;
  readonly learning: LearningPiece | null;
}

export const NO_PIECES: NewsPieces = { own: null, people: [], rooms: {}, teams: {}, talks: {}, debrief: null, ownDebrief: { votes: {}, marks: {}, stands: {}, waiting: [] }, learning: null };

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
    case "talk":
      return { ...pieces, talks: { ...pieces.talks, [seatKey(piece.room, piece.news.role)]: piece.news } };
    case "debrief":
      return { ...pieces, debrief: piece.news };
    case "ownDebrief":
      return { ...pieces, ownDebrief: piece.news };
    case "learning":
      return { ...pieces, learning: piece.news };
    case "seat":
    case "farewell":
      return pieces;
  }
}

/** The news that a page shows; null before its own piece has come. `now` is what the server's clock says. */
export function putTogether({ own, people, rooms, debrief, ownDebrief, learning, ...tables }: NewsPieces, now: number): ClassNews | null {
  if (own === null) return null;
  switch (own.kind) {
    case "student":
      return { ...own, now, debrief, learning, own: ownDebrief, room: roomOf(own, { rooms, ...tables }), people: own.phase === "lobby" ? people : [] };
    case "console":
      return { ...own, now, debrief, learning, rooms: own.rooms.flatMap(({ id, history }) => (rooms[id] === undefined ? [] : [{ ...rooms[id], history }])) };
    case "projector":
      return { ...own, now, debrief, learning, rooms: own.rooms.flatMap((id) => rooms[id] ?? []) };
  }
}

function roomOf({ you, catchUp }: StudentPiece, { rooms, teams, talks }: Pick<NewsPieces, "rooms" | "teams" | "talks">): StudentNews["room"] {
  const room = you.room === null ? undefined : rooms[you.room];
  if (room === undefined) return null;
  const own = (you.arriving ? [] : you.roles).flatMap((role): TeamView[] => {
    const [team, talk] = [teams[seatKey(room.id, role)], talks[seatKey(room.id, role)]];
    return team === undefined || talk === undefined ? [] : [{ ...team, ...talk, may: team.may[you.id] ?? [] }];
  });
  return { ...room, teams: own, catchUp };
}
