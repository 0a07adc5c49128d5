import type { RoleId } from "../engine/index.ts";
import type { DebriefMark, DebriefStand, Lesson } from "../protocol/debriefRequest.ts";
import type { DebriefStep } from "../protocol/debriefSteps.ts";

/** A question that the teacher has put to the class. */
export interface Poll {
  readonly id: string;
  readonly step: DebriefStep;
  readonly question: string;
  readonly options: readonly string[];
  readonly open: boolean;
  /** The option that each student has chosen. */
  readonly votes: Readonly<Record<string, number>>;
}

/** Where a student stands on a line, with the roles that the student held then: a seat that changes later must change no count. */
export interface Stand {
  readonly stand: DebriefStand;
  readonly roles: readonly RoleId[];
}

/** What struck a student, and in which room that was. */
export interface Mark {
  readonly thing: string;
  readonly mark: DebriefMark;
  readonly room: string;
}

/** A line of the joint statement. */
export interface Line {
  readonly id: string;
  readonly text: string;
  /** The student who wrote it; null for the teacher. */
  readonly by: string | null;
  /** Whether the class is shown it: what a student writes waits for the teacher. */
  readonly admitted: boolean;
  readonly stands: Readonly<Record<string, Stand>>;
}

/** The debrief of a class: what the teacher leads it to, and what it said. Times are milliseconds since 1970. */
export interface DebriefState {
  readonly step: DebriefStep | null;
  readonly since: number;
  readonly begun: number;
  /** How often the wall was turned on, less how often back. */
  readonly scroll: number;
  readonly locked: boolean;
  readonly lesson: Lesson;
  readonly polls: readonly Poll[];
  readonly lines: readonly Line[];
  readonly statementOpen: boolean;
  /** Roles that people held when it began, and those of everybody who has taken a stand since; none is taken out when somebody leaves. */
  readonly roles: readonly RoleId[];
  /** What each student has marked. */
  readonly marks: Readonly<Record<string, readonly Mark[]>>;
  /** How many questions and lines were ever made: names of the next ones. */
  readonly made: number;
  /** How many lines each student has written, removed ones too. */
  readonly written: Readonly<Record<string, number>>;
}

/** A lesson in which a debrief has its usual time. */
const USUAL_LESSON: Lesson = 50;

/** A debrief that begins at a moment, with the roles that people hold: no step is shown yet. */
export function createDebrief({ at, roles }: { readonly at: number; readonly roles: readonly RoleId[] }): DebriefState {
  return { step: null, since: at, begun: at, scroll: 0, locked: false, lesson: USUAL_LESSON, polls: [], lines: [], statementOpen: true, roles, marks: {}, made: 0, written: {} };
}
