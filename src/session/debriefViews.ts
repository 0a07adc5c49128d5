import type { DebriefPiece, DebriefView, OwnDebriefPiece, PollView, StatementLine, WaitingLines } from "../protocol/debriefNews.ts";
import type { DebriefMark, DebriefStand } from "../protocol/debriefRequest.ts";
import type { ClassState, Student } from "./classState.ts";
import { present } from "./classState.ts";
import type { DebriefState, Line, Poll } from "./debriefState.ts";

/** What everybody is shown of the debrief: counts of those who are in the class, never who said what. */
export function debriefPiece(state: Pick<ClassState, "debrief" | "students">): DebriefPiece {
  const { debrief } = state;
  if (debrief === null) return null;
  const people = present(state);
  const { step, since, begun, locked, lesson, statementOpen: open } = debrief;
  return {
    lead: { step, since, begun, locked, lesson },
    polls: debrief.polls.map((poll) => pollView(poll, people)),
    statement: { open, lines: debrief.lines.filter(({ admitted }) => admitted).map((line) => lineView(line, { people, open })), roles: rolesOf(people).length },
    marks: marksView(debrief, people),
  };
}

/** What students have written and the teacher has not let in yet. */
export function waitingLines({ debrief }: Pick<ClassState, "debrief">): WaitingLines {
  return (debrief?.lines ?? []).filter(({ admitted }) => !admitted).map(({ id, text }) => ({ id, text }));
}

/** What one student has said, for that student alone. */
export function ownDebriefPiece({ debrief }: Pick<ClassState, "debrief">, { id }: Student): OwnDebriefPiece {
  const { polls = [], lines = [], marks = {} } = debrief ?? {};
  return {
    votes: Object.fromEntries(polls.flatMap((poll) => (poll.votes[id] === undefined ? [] : [[poll.id, poll.votes[id]]]))),
    marks: Object.fromEntries(Object.entries(marks[id] ?? {}).map(([thing, set]) => [thing, [...set]])),
    stands: Object.fromEntries(lines.flatMap(({ id: line, stands }) => (stands[id] === undefined ? [] : [[line, stands[id]]]))),
    waiting: lines.flatMap(({ by, admitted, text }) => (by === id && !admitted ? [text] : [])),
  };
}

function pollView({ id, step, question, options, open, votes }: Poll, people: readonly Student[]): PollView {
  const cast = people.flatMap((student) => votes[student.id] ?? []);
  return { id, step, question, options: [...options], open, voted: cast.length, votes: open ? null : options.map((_, index) => cast.filter((vote) => vote === index).length) };
}

const rolesOf = (people: readonly Student[]): readonly string[] => [...new Set(people.flatMap(({ seat }) => seat?.roles ?? []))];

/**
 * A line and what the class thinks of it. A role endorses it when more of those who hold it, in whatever room, agree than disagree; it is
 * told how many roles do, not which: in a small class a role is one person.
 */
function lineView({ id, text, by, stands }: Line, { people, open }: { readonly people: readonly Student[]; readonly open: boolean }): StatementLine {
  const count = (stand: DebriefStand, among = people): number => among.filter((student) => stands[student.id] === stand).length;
  const lean = rolesOf(people).map((role) => {
    const members = people.filter(({ seat }) => seat?.roles.includes(role) === true);
    return count("agree", members) - count("disagree", members);
  });
  const [agree, disagree, pass] = [count("agree"), count("disagree"), count("pass")];
  const result = { agree, disagree, pass, endorsing: lean.filter((more) => more > 0).length, against: lean.filter((more) => more < 0).length };
  return { id, text, own: by !== null, stood: agree + disagree + pass, result: open ? null : result };
}

function marksView({ marks }: DebriefState, people: readonly Student[]): DebriefView["marks"] {
  const rooms: Record<string, Record<string, Partial<Record<DebriefMark, number>>>> = {};
  for (const { id, seat } of people)
    for (const [thing, set] of Object.entries(marks[id] ?? {}))
      for (const mark of seat === null ? [] : set) {
        const counts = ((rooms[seat?.room ?? ""] ??= {})[thing] ??= {});
        counts[mark] = (counts[mark] ?? 0) + 1;
      }
  return inOrder(rooms) as DebriefView["marks"];
}

/** In the order of names: who marked first is not told by the order either. */
function inOrder(rooms: Readonly<Record<string, Readonly<Record<string, object>>>>): object {
  const sorted = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted(rooms).map(([room, things]) => [room, Object.fromEntries(sorted(things).map(([thing, counts]) => [thing, Object.fromEntries(sorted(counts as Readonly<Record<string, number>>))]))]));
}
