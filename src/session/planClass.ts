import type { Command, Match, RoleId } from "../engine/index.ts";
import { project, seatsToAct } from "../engine/index.ts";
import { subSeed } from "../kernel/random.ts";
import { chooseCommand } from "../standins/chooseCommand.ts";
import type { ClassEntry, ClassOrder, ClassState, DeputyReason, RoomState } from "./classState.ts";
import { membersOf, present } from "./classState.ts";
import type { Around } from "./decideClass.ts";
import { isHere } from "./classTeams.ts";
import { obeyOrder } from "./standingOrder.ts";

const SECOND = 1000;

/** What the server has to do for a class now, and when it has to look again; null where only people are waited for. */
export interface ClassPlan {
  readonly entry: ClassEntry | null;
  readonly wake: number | null;
}

/**
 * What nobody in the class does: stand-ins play, phases end with their time or when everybody is ready, and the open decision of a
 * seat that is away, idle or too late is played by its team's standing order. One thing at a time; ask again after each.
 * Source: MODEL §3.1 ("absent / late").
 */
export function planClass(state: ClassState, around: Around): ClassPlan {
  if (state.phase !== "playing") return { entry: null, wake: null };
  const plans = state.rooms.flatMap((room) => (room.match === null || room.paused ? [] : [planRoom(state, { room, match: room.match }, around)]));
  const due = plans.find(({ order }) => order !== null)?.order ?? null;
  const wakes = plans.flatMap(({ wake }) => wake ?? []);
  return { entry: due === null ? null : { at: around.at, by: { kind: "server" }, order: due }, wake: wakes.length === 0 ? null : Math.min(...wakes) };
}

interface RoomPlan {
  readonly order: ClassOrder | null;
  readonly wake: number | null;
}

interface Playing {
  readonly room: RoomState;
  readonly match: Match;
}

function planRoom(state: ClassState, playing: Playing, around: Around): RoomPlan {
  const { room, match } = playing;
  if (match.place.phase === "debrief") return { order: null, wake: null };
  if (isReadByAll(state, playing, around)) return { order: { type: "play", room: room.id, command: { type: "advance" }, why: null }, wake: null };
  const rated = unheardRating(playing);
  if (rated !== null) return { order: { type: "play", room: room.id, command: rated, why: null }, wake: null };
  const open = seatsToAct(match);
  for (const role of open) {
    const peopled = membersOf(state, room.id, role).length > 0;
    const handed = room.handed.includes(role);
    if (!peopled || handed) return { order: deputize(state, playing, { role, around, why: peopled ? "teacher" : null }), wake: null };
  }
  const late = timeIsUp(state, playing, { open, around });
  if (late !== null) return { order: late, wake: null };
  const absences = open.map((role) => absence(state, playing, { role, around }));
  const gone = absences.find(({ since }) => since <= around.at);
  if (gone !== undefined) return { order: deputize(state, playing, { role: gone.role, around, why: gone.why }), wake: null };
  const times = [room.clock.endsAt, ...absences.flatMap(({ since, warn }) => [since, warn])].filter((time): time is number => time !== null && time > around.at && Number.isFinite(time));
  return { order: null, wake: times.length === 0 ? null : Math.min(...times) };
}

/** Where the game waits for nobody's decision: whether all who are here have read what there is to read. */
function isReadByAll(state: ClassState, { room, match }: Playing, { attendance }: Around): boolean {
  if (match.place.phase !== "briefing" && match.place.phase !== "report") return false;
  const readers = present(state).filter(({ id, seat }) => seat?.room === room.id && seat.roles.length > 0 && isHere(attendance, id));
  return readers.length > 0 && readers.every(({ id }) => room.ready.includes(id));
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

/** What the end of the time brings: the next phase; where choices are sealed, a grace, then stand-ins for those who have not. */
function timeIsUp(state: ClassState, playing: Playing, { open, around }: { readonly open: readonly RoleId[]; readonly around: Around }): ClassOrder | null {
  const { room, match } = playing;
  const { endsAt, grace } = room.clock;
  if (endsAt === null || endsAt > around.at) return null;
  if (match.place.phase !== "commit") return { type: "play", room: room.id, command: { type: "advance" }, why: null };
  if (!grace && state.settings.grace > 0) return { type: "grace", room: room.id };
  const [role] = open;
  return role === undefined ? null : deputize(state, playing, { role, around, why: "time" });
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

interface Deputizing {
  readonly role: RoleId;
  readonly around: Around;
  readonly why: DeputyReason | null;
}

/** A stand-in's command for a seat; with the team's standing order where the team is not there to decide. */
function deputize(state: ClassState, { room, match }: Playing, { role, around: { compiled }, why }: Deputizing): ClassOrder {
  const view = project(compiled, match, role);
  const chosen = chooseCommand(compiled, view, { level: state.settings.standIns, seed: subSeed(match.setup.seed, "deputy") });
  const order = room.orders[role];
  const command: Command = chosen.type === "sealChoice" && order !== undefined ? { ...chosen, choice: obeyOrder(compiled, view, { choice: chosen.choice, order }), reason: null } : chosen;
  return { type: "play", room: room.id, command, why };
}
