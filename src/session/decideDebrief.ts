import type { DebriefAsk, DebriefOrder } from "../protocol/debriefRequest.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Refused } from "./classRefusal.ts";
import { refused } from "./classRefusal.ts";
import type { ClassState, RoomState } from "./classState.ts";

/** Lines of a joint statement, those that wait among them; lines that one student may write; things that one student may mark. */
const MOST_LINES = 24;
const MOST_WRITTEN = 4;
const MOST_MARKED = 24;

/** Why the teacher cannot lead like this; null where she can. The debrief begins when the first room's game is over. */
export function forbidsLed({ phase, rooms, debrief }: ClassState, order: DebriefOrder): Refused | null {
  if (phase !== "playing" || !rooms.some(isOver)) return refused("notInDebrief");
  switch (order.type) {
    case "lead":
    case "scroll":
    case "together":
    case "lesson":
      return null;
    case "poll":
      if (new Set(order.options).size < order.options.length) return refused("sameOptions");
      return debrief?.step == null ? refused("notInDebrief") : null;
    case "pollOpen":
      return debrief === null || debrief.polls.length === 0 ? refused("pollClosed") : null;
    case "line":
      return lineForbidden(debrief?.lines ?? [], order.text);
    case "admitLine":
    case "removeLine":
      return debrief?.lines.some(({ id }) => id === order.line) === true ? null : refused("unknownLine");
    case "statementOpen":
      return null;
  }
}

export interface Saying {
  readonly student: string;
  readonly room: RoomState;
  readonly ask: DebriefAsk;
}

/** Why a student cannot say this; null where it can be said. Those whose own game is not over yet are not asked. */
export function forbidsSaid({ phase, debrief, settings }: ClassState, { scenario, rounds }: Pick<CompiledScenario, "scenario" | "rounds">, { student, room, ask }: Saying): Refused | null {
  if (phase !== "playing" || debrief === null || !isOver(room)) return refused("notInDebrief");
  switch (ask.type) {
    case "vote": {
      const poll = debrief.polls.find(({ id }) => id === ask.poll);
      return poll?.open === true && (ask.option ?? 0) < poll.options.length ? null : refused("pollClosed");
    }
    case "stand":
      if (!debrief.statementOpen) return refused("pollClosed");
      return debrief.lines.some(({ id, admitted }) => id === ask.line && admitted) ? null : refused("unknownLine");
    case "mark": {
      const own = new Set((debrief.marks[student] ?? []).map(({ thing }) => thing));
      if (!isThing({ scenario, rounds }, ask.thing)) return refused("unknownThing");
      return ask.on && !own.has(ask.thing) && own.size >= MOST_MARKED ? refused("tooManyMarks", { most: MOST_MARKED }) : null;
    }
    case "line":
      if (settings.under13) return refused("notAllowed");
      if (!debrief.statementOpen) return refused("pollClosed");
      return (debrief.written[student] ?? 0) >= MOST_WRITTEN ? refused("tooManyLines", { most: MOST_WRITTEN }) : lineForbidden(debrief.lines, ask.text);
  }
}

const isOver = ({ match }: RoomState): boolean => match?.place.phase === "debrief";

function lineForbidden(lines: readonly { readonly text: string }[], text: string): Refused | null {
  if (lines.some((line) => line.text === text)) return refused("sameLine");
  return lines.length >= MOST_LINES ? refused("tooManyLines", { most: MOST_LINES }) : null;
}

/** Whether there is such a thing in the game: "round:2", "meter:security", "card:M3". */
function isThing({ scenario, rounds }: Pick<CompiledScenario, "scenario" | "rounds">, thing: string): boolean {
  const [kind = "", id = ""] = thing.split(":");
  const has = (list: readonly { readonly id: string }[]): boolean => list.some((one) => one.id === id);
  switch (kind) {
    case "round":
      return Array.from({ length: rounds }, (_, index) => String(index + 1)).includes(id);
    case "meter":
      return has(scenario.meters);
    case "card":
      return has(scenario.cards);
    case "policy":
      return has(scenario.policies);
    case "trigger":
      return has(scenario.triggers);
    case "motion":
      return has(scenario.motions);
    default:
      return false;
  }
}
