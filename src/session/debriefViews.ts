import type { DebriefPiece, DebriefView, OwnDebriefPiece, PollView, StatementLine, WaitingLines } from "../protocol/debriefNews.ts";
import type { DebriefMark, DebriefStand } from "../protocol/debriefRequest.ts";
import type { ClassState, Student } from "./classState.ts";
import type { DebriefState, Line, Poll } from "./debriefState.ts";

/**
 * What everybody is shown of the debrief: counts, never who said what. All that was said counts, whoever has left or changed seats since: a count
 * that changed when one student is removed or moved would tell what that student said.
 */
export function debriefPiece({ debrief }: Pick<ClassState, "debrief">): DebriefPiece {
  if (debrief === null) return null;
  const { step, since, begun, scroll, locked, lesson, statementOpen: open, roles } = debrief;
  return {
    lead: { step, since, begun, scroll, locked, lesson },
    polls: debrief.polls.map(pollView),
    statement: { open, lines: debrief.lines.filter(({ admitted }) => admitted).map((line) => lineView(line, { roles, open })), roles: roles.length },
    marks: marksView(debrief),
  };
}

/** What students have written and the teacher has not let in yet. */
export function waitingLines({ debrief }: Pick<ClassState, "debrief">): WaitingLines {
  return (debrief?.lines ?? []).filter(({ admitted }) => !admitted).map(({ id, text }) => ({ id, text }));
}

/** What one student has said, for that student alone. */
export function ownDebriefPiece({ debrief }: Pick<ClassState, "debrief">, { id }: Student): OwnDebriefPiece {
  const { polls = [], lines = [], marks = {} } = debrief ?? {};
  const own = marks[id] ?? [];
  return {
    votes: Object.fromEntries(polls.flatMap((poll) => (poll.votes[id] === undefined ? [] : [[poll.id, poll.votes[id]]]))),
    marks: Object.fromEntries(own.map(({ thing }) => [thing, own.flatMap((one) => (one.thing === thing ? [one.mark] : []))])),
    stands: Object.fromEntries(lines.flatMap(({ id: line, stands }) => (stands[id] === undefined ? [] : [[line, stands[id].stand]]))),
    waiting: lines.flatMap(({ by, admitted, text }) => (by === id && !admitted ? [text] : [])),
  };
}

function pollView({ id, step, question, options, open, votes }: Poll): PollView {
  const cast = Object.values(votes);
  return { id, step, question, options: [...options], open, voted: cast.length, votes: open ? null : options.map((_, index) => cast.filter((vote) => vote === index).length) };
}

/**
 * A line and what the class thinks of it. A role endorses it when more of those who held it, in whatever room, agree than disagree; it is
 * told how many roles do, not which: in a small class a role is one person.
 */
function lineView({ id, text, by, stands }: Line, { roles, open }: { readonly roles: readonly string[]; readonly open: boolean }): StatementLine {
  const all = Object.values(stands);
  const count = (stand: DebriefStand, among = all): number => among.filter((one) => one.stand === stand).length;
  const lean = roles.map((role) => {
    const members = all.filter((one) => one.roles.includes(role));
    return count("agree", members) - count("disagree", members);
  });
  const [agree, disagree, pass] = [count("agree"), count("disagree"), count("pass")];
  const result = { agree, disagree, pass, endorsing: lean.filter((more) => more > 0).length, against: lean.filter((more) => more < 0).length };
  return { id, text, own: by !== null, stood: agree + disagree + pass, result: open ? null : result };
}

function marksView({ marks }: DebriefState): DebriefView["marks"] {
  const rooms: Record<string, Record<string, Partial<Record<DebriefMark, number>>>> = {};
  for (const { room, thing, mark } of Object.values(marks).flat()) {
    const counts = ((rooms[room] ??= {})[thing] ??= {});
    counts[mark] = (counts[mark] ?? 0) + 1;
  }
  return inOrder(rooms) as DebriefView["marks"];
}

/** In the order of names: who marked first is not told by the order either. */
function inOrder(rooms: Readonly<Record<string, Readonly<Record<string, object>>>>): object {
  const sorted = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted(rooms).map(([room, things]) => [room, Object.fromEntries(sorted(things).map(([thing, counts]) => [thing, Object.fromEntries(sorted(counts as Readonly<Record<string, number>>))]))]));
}
