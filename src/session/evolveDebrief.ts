import type { RoleId } from "../engine/index.ts";
import type { SeatOrder } from "../protocol/classRequest.ts";
import type { DebriefAsk, DebriefOrder } from "../protocol/debriefRequest.ts";
import type { DebriefState, Line, Poll } from "./debriefState.ts";
import { createDebrief } from "./debriefState.ts";

/** Questions of one debrief that are kept. */
const MOST_POLLS = 16;

/** Applies what the teacher ordered; `before` is null where the debrief begins with it, among people who hold these roles. */
export function evolveLed(before: DebriefState | null, order: DebriefOrder, { at, roles }: { readonly at: number; readonly roles: readonly RoleId[] }): DebriefState {
  const state = before ?? createDebrief({ at, roles });
  switch (order.type) {
    case "lead":
      return order.step === state.step ? state : { ...state, step: order.step, since: at, polls: closed(state.polls) };
    case "scroll":
      return { ...state, scroll: state.scroll + order.by };
    case "together":
      return { ...state, locked: order.locked };
    case "lesson":
      return { ...state, lesson: order.minutes };
    case "poll": {
      const poll: Poll = { id: `q${state.made + 1}`, step: state.step ?? "decompress", question: order.question, options: order.options, open: true, votes: {} };
      return { ...state, made: state.made + 1, polls: [...closed(state.polls), poll].slice(-MOST_POLLS) };
    }
    case "pollOpen":
      return { ...state, polls: state.polls.map((poll, index) => (index === state.polls.length - 1 ? { ...poll, open: order.open } : poll)) };
    case "line":
      return withLine(state, { text: order.text, by: null });
    case "admitLine":
      return { ...state, lines: state.lines.map((line) => (line.id === order.line ? { ...line, admitted: true } : line)) };
    case "removeLine":
      return { ...state, lines: state.lines.filter(({ id }) => id !== order.line) };
    case "statementOpen":
      return { ...state, statementOpen: order.open };
  }
}

export interface Said {
  readonly student: string;
  /** The seat that the student has at this moment. */
  readonly seat: SeatOrder | null;
  readonly ask: DebriefAsk;
}

/** Applies what a student said. */
export function evolveSaid(state: DebriefState, { student, seat, ask }: Said): DebriefState {
  switch (ask.type) {
    case "vote":
      return { ...state, polls: state.polls.map((poll) => (poll.id === ask.poll ? { ...poll, votes: withEntry(poll.votes, student, ask.option) } : poll)) };
    case "stand": {
      const roles = seat?.roles ?? [];
      const stand = ask.stand === null ? null : { stand: ask.stand, roles };
      return { ...state, roles: [...new Set([...state.roles, ...roles])], lines: state.lines.map((line) => (line.id === ask.line ? { ...line, stands: withEntry(line.stands, student, stand) } : line)) };
    }
    case "mark": {
      const { thing, mark, on } = ask;
      const others = (state.marks[student] ?? []).filter((one) => one.thing !== thing || one.mark !== mark);
      return { ...state, marks: { ...state.marks, [student]: on ? [...others, { thing, mark, room: seat?.room ?? "" }] : others } };
    }
    case "line":
      return withLine({ ...state, written: { ...state.written, [student]: (state.written[student] ?? 0) + 1 } }, { text: ask.text, by: student });
  }
}

const closed = (polls: readonly Poll[]): readonly Poll[] => (polls.some(({ open }) => open) ? polls.map((poll) => (poll.open ? { ...poll, open: false } : poll)) : polls);

function withLine(state: DebriefState, { text, by }: Pick<Line, "text" | "by">): DebriefState {
  return { ...state, made: state.made + 1, lines: [...state.lines, { id: `l${state.made + 1}`, text, by, admitted: by === null, stands: {} }] };
}

/** A record with an entry; without it where the entry is null. */
function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
