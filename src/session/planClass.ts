import type { Command, Match, RoleId } from "../engine/index.ts";
import { seatsToAct } from "../engine/index.ts";
import type { ClassEntry, ClassOrder, ClassState, DeputyReason, RoomState } from "./classState.ts";
import { membersOf, present } from "./classState.ts";
import type { Around } from "./classDecision.ts";
import { isHere } from "./classTeams.ts";
import type { Deputizing } from "./deputize.ts";

const SECOND = 1000;
/** So long those who still read are waited for at least, once others are ready: seconds. */
const LEAST_READING = 60;

/** What the server has to do for a class now, and when it has to look again; null where only people are waited for. */
export interface ClassPlan {
  readonly entry: ClassEntry | null;
  /** Seats for which a stand-in is to act, one of a room at most. */
  readonly deputies: readonly Deputizing[];
  readonly wake: number | null;
}

/**
 * What nobody in the class does: stand-ins play, phases end with their time or when everybody is ready, and the open decision of a
 * seat that is away, idle or too late is played by its team's standing order. One thing at a time; ask again after each.
 * Source: MODEL §3.1 ("absent / late").
 */
export function planClass(state: ClassState, around: Around): ClassPlan {
  if (state.phase !== "playing") return { entry: null, deputies: [], wake: null };
  const plans = state.rooms.flatMap((room) => (room.match === null || room.paused ? [] : [planRoom(state, { room, match: room.match }, around)]));
  const due = plans.find(({ order }) => order !== null)?.order ?? null;
  const wakes = plans.flatMap(({ wake }) => wake ?? []);
  return { entry: due === null ? null : { at: around.at, by: { kind: "server" }, order: due }, deputies: plans.flatMap(({ deputy }) => deputy ?? []), wake: wakes.length === 0 ? null : Math.min(...wakes) };
}

interface RoomPlan {
  readonly order: ClassOrder | null;
  readonly deputy: Deputizing | null;
  readonly wake: number | null;
}

const NOTHING: RoomPlan = { order: null, deputy: null, wake: null };

interface Playing {
  readonly room: RoomState;
  readonly match: Match;
}

function planRoom(state: ClassState, playing: Playing, around: Around): RoomPlan {
  const { room, match } = playing;
  const advance: RoomPlan = { ...NOTHING, order: { type: "play", room: room.id, command: { type: "advance" }, why: null } };
  if (match.place.phase === "debrief") return NOTHING;
  const read = readUntil(state, room, around);
  if (read !== null && read <= around.at) return advance;
  const rated = unheardRating(playing);
  if (rated !== null) return { ...NOTHING, order: { type: "play", room: room.id, command: rated, why: null } };
  const open = seatsToAct(match);
  const deputize = (role: RoleId, why: DeputyReason | null): RoomPlan => ({ ...NOTHING, deputy: { room: room.id, match, role, why } });
  for (const role of open) {
    const peopled = membersOf(state, room.id, role).length > 0;
    if (!peopled || room.handed.includes(role)) return deputize(role, peopled ? "teacher" : null);
  }
  const { endsAt, grace } = room.clock;
  if (endsAt !== null && endsAt <= around.at) {
    if (match.place.phase !== "commit") return advance;
    if (!grace && state.settings.grace > 0) return { ...NOTHING, order: { type: "grace", room: room.id } };
    return open[0] === undefined ? NOTHING : deputize(open[0], room.skipped ? "skip" : "time");
  }
  const absences = open.map((role) => absence(state, playing, { role, around }));
  const gone = absences.find(({ since }) => since <= around.at);
  if (gone !== undefined) return deputize(gone.role, gone.why);
  const times = [endsAt, read, ...absences.flatMap(({ since, warn }) => [since, warn])].filter((time): time is number => time !== null && time > around.at && Number.isFinite(time));
  return { ...NOTHING, wake: times.length === 0 ? null : Math.min(...times) };
}

/**
 * Until when those who still read are waited for, where the game waits for nobody's decision: not at all when all who are here are
 * ready; once half of them are, as long as an idle seat is waited for, and a minute at least, from the last one on who got ready. Null: until the clock ends it.
 */
export function readUntil({ students, settings }: Pick<ClassState, "students" | "settings">, room: RoomState, { attendance }: Pick<Around, "attendance">): number | null {
  const phase = room.match?.place.phase;
  if (phase !== "briefing" && phase !== "report") return null;
  const readers = present({ students }).filter(({ id, seat }) => seat?.room === room.id && seat.roles.length > 0 && isHere(attendance, id));
  const ready = readers.filter(({ id }) => room.ready.includes(id)).length;
  if (readers.length > 0 && ready === readers.length) return 0;
  return settings.idle === null || ready === 0 || 2 * ready < readers.length ? null : Math.max(room.since, room.lastReady) + Math.max(LEAST_READING, settings.idle.play) * SECOND;
}

/** A card on the table of which raters think otherwise than the match has heard; null where there is none. Source: MODEL §1.4. */
function unheardRating({ room, match }: Playing): Command | null {
  const debate = match.debates.at(-1);
  if (debate === undefined || debate.verdict !== null) return null;
  for (const { card } of debate.plays) {
    const votes = Object.values(room.ratings[card] ?? {});
    const rating = { up: votes.filter((vote) => vote === "up").length, down: votes.filter((vote) => vote === "down").length };
    const heard = debate.ratings?.[card] ?? { up: 0, down: 0 };
    if (rating.up !== heard.up || rating.down !== heard.down) return { type: "rateCard", card, rating };
  }
  return null;
}

interface Absence {
  readonly role: RoleId;
  readonly why: DeputyReason;
  /** From when on a stand-in plays for it; Infinity for never. */
  readonly since: number;
  /** From when on the role is warned; null where it never is. */
  readonly warn: number | null;
}

/** When a seat that is waited for counts as away or as idle. */
function absence(state: ClassState, { room }: Playing, { role, around }: { readonly role: RoleId; readonly around: Around }): Absence {
  const members = membersOf(state, room.id, role);
  const { away } = state.settings;
  if (members.every(({ id }) => !isHere(around.attendance, id))) {
    const left = Math.max(room.since, ...members.map(({ id }) => around.attendance[id]?.since ?? 0));
    return { role, why: "away", since: left + away * SECOND, warn: null };
  }
  const warn = warnedFrom(state, room, role);
  return { role, why: "idle", since: warn === null || state.settings.idle === null ? Infinity : warn + (state.settings.idle.play - state.settings.idle.warn) * SECOND, warn };
}

/** From when on a role that is waited for is warned; null where nobody is. */
export function warnedFrom({ settings }: ClassState, room: RoomState, role: RoleId): number | null {
  return settings.idle === null ? null : Math.max(room.since, room.acted[role] ?? 0) + settings.idle.warn * SECOND;
}
