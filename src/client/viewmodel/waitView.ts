import type { SeatView } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { StudentNews } from "../store/classPort.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** What somebody in a class waits for. */
export type Waiting =
  | { readonly kind: "ended" }
  /** The game is over, and the debrief is there to read. */
  | { readonly kind: "over" }
  | { readonly kind: "paused" }
  /** The game waits for this seat. `alone` tells whether one may act for it oneself. */
  | { readonly kind: "you"; readonly speaker: string | null }
  | { readonly kind: "readers"; readonly ready: number; readonly you: boolean }
  | { readonly kind: "roles"; readonly roles: readonly RoleMark[] }
  | { readonly kind: "clock" };

type Room = NonNullable<StudentNews["room"]>;

interface Waiter {
  readonly role: string | null;
  readonly ready: boolean;
  readonly student: string;
  /** Whether the class has ended. */
  readonly ended?: boolean;
}

/** What one waits for in a room, as one who holds a role, or none. */
export function waitingFor(scenario: Pick<Scenario, "roles">, room: Room, { role, ready, student, ended = false }: Waiter): Waiting {
  if (ended) return { kind: "ended" };
  const { phase } = room.place;
  if (phase === "debrief") return { kind: "over" };
  if (room.paused) return { kind: "paused" };
  if (phase === "briefing" || phase === "report") return { kind: "readers", ready: room.ready, you: role !== null && !ready };
  const open = room.roles.filter(({ toAct }) => toAct);
  if (open.some((desk) => desk.role === role)) return { kind: "you", speaker: otherSpeaker(room, role, student) };
  return open.length === 0 ? { kind: "clock" } : { kind: "roles", roles: open.map((desk) => roleMark(scenario, desk.role, role)) };
}

/** Who seals for the team, where that is somebody else. */
function otherSpeaker({ teams }: Room, role: string | null, student: string): string | null {
  const speaker = teams.find((team) => team.role === role)?.members.find(({ speaks }) => speaks);
  return speaker === undefined || speaker.id === student ? null : speaker.name;
}

/** Whether a seat has nothing to do on its own screen but to wait: then the screen says so. */
export function isIdle(view: Pick<SeatView, "place" | "moves">, ready: boolean): boolean {
  const { phase } = view.place;
  if (phase === "briefing" || phase === "report") return ready;
  return (phase === "evidence" || phase === "caucus") && !view.moves.toAct;
}
