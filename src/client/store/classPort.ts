import type { SeatView } from "../../engine/index.ts";
import type { Answer, ClassNews, Farewell } from "../../protocol/classNews.ts";
import type { ClassRequest } from "../../protocol/classRequest.ts";
import type { ClassSettings } from "../../protocol/classSettings.ts";
import type { Admission, ClassSummary, DoorProblem, HostInfo, Names, TeacherAdmission } from "../../protocol/joining.ts";

export type { Answer, ClassNews, ClockView, ConsoleNews, ProjectorNews, PupilView, RoleDeskView, StudentNews, TeamView } from "../../protocol/classNews.ts";
export type { LearningPiece, Spread, SteelmanDesk, SurveySummary } from "../../protocol/surveyNews.ts";
export type { RubricRow, SteelmanCase, SurveyAnswers, SurveyTime } from "../../protocol/surveyRequest.ts";
export type { ClassRequest, StandingOrder } from "../../protocol/classRequest.ts";
export type { ClassSettings } from "../../protocol/classSettings.ts";
export type { DebriefView as DebriefNews, PollView, StatementLine } from "../../protocol/debriefNews.ts";
export type { DebriefMark, DebriefOrder, DebriefStand, Lesson } from "../../protocol/debriefRequest.ts";
export type { Admission, ClassSummary, DoorProblem, HostInfo, TeacherAdmission } from "../../protocol/joining.ts";
export type { SeatCommand } from "../../protocol/seatCommand.ts";

/** What a page knows of its class. */
export interface LineState {
  readonly link: "connecting" | "open" | "lost" | "over";
  /** Kept while the link is lost; null before the first. */
  readonly news: ClassNews | null;
  /** Added to this machine's clock it gives the server's, milliseconds. */
  readonly clockSkew: number;
  /** By seat: see `seatOf` of the session. */
  readonly views: Readonly<Record<string, SeatView>>;
  readonly farewell: Farewell["reason"] | "noSuchClass" | null;
}

/** A connection to a class, for as long as the page is open. */
export interface ClassLine {
  readonly state: LineState;
  /** Calls back now and after every change; returns the way to stop. */
  listen(listener: (state: LineState) => void): () => void;
  request(request: ClassRequest): Promise<Answer>;
  close(): void;
}

export interface Shut {
  readonly ok: false;
  readonly problem: DoorProblem;
  /** Seconds until another try counts. */
  readonly wait?: number | undefined;
}

/** What a class is made from; all but the scenario has a default. */
export interface HostWish {
  readonly hostKey: string | null;
  readonly scenario: string;
  readonly settings: Partial<ClassSettings>;
  readonly title: string;
}

/** The way into classes. Rejects where no server answers. */
export interface ClassEntrance {
  info(): Promise<HostInfo | Shut>;
  host(wish: HostWish): Promise<TeacherAdmission | Shut>;
  /** Brings a scenario along; it can then be hosted under the name that comes back. */
  bring(wish: { readonly hostKey: string | null; readonly text: string }): Promise<{ readonly ok: true; readonly scenario: string } | Shut>;
  /** Whether those who come in choose their names. */
  names(wish: { readonly code: string }): Promise<Names | Shut>;
  join(wish: { readonly code: string; readonly name: string | null }): Promise<Admission | Shut>;
  rejoin(wish: { readonly code: string; readonly rejoin: string }): Promise<Admission | Shut>;
  teach(wish: { readonly code: string; readonly key: string }): Promise<TeacherAdmission | Shut>;
  classes(wish: { readonly hostKey: string | null }): Promise<{ readonly ok: true; readonly classes: readonly ClassSummary[] } | Shut>;
  open(wish: { readonly hostKey: string | null; readonly id: string }): Promise<TeacherAdmission | Shut>;
  forget(wish: { readonly hostKey: string | null; readonly id: string }): Promise<{ readonly ok: true } | Shut>;
  exportUrl(ticket: string, format: "csv" | "json"): string;
}
