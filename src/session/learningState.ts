import type { RoleId } from "../engine/index.ts";
import type { RubricRow, SteelmanCase, SurveyAnswers } from "../protocol/surveyRequest.ts";

/** The steelman round of a room: who makes whose case. */
export interface SteelmanRound {
  /** The role whose case each role makes, by the role that makes it. */
  readonly ring: Readonly<Record<RoleId, RoleId>>;
  readonly cases: Readonly<Record<RoleId, SteelmanCase>>;
  /** Stars by the role that made the case, then by student of the role whose case it is. */
  readonly stars: Readonly<Record<RoleId, Readonly<Record<string, number>>>>;
}

/** What a class does around its game. Plain JSON; a part of the fold of its log. */
export interface LearningState {
  readonly surveys: boolean;
  /** Answers by a number that belongs to a student of this class and names nobody: it only joins before and after. */
  readonly pre: Readonly<Record<string, SurveyAnswers>>;
  readonly post: Readonly<Record<string, SurveyAnswers>>;
  /** What students chose to hand in. */
  readonly tickets: Readonly<Record<string, readonly string[]>>;
  readonly steelmen: boolean;
  readonly rounds: Readonly<Record<string, SteelmanRound>>;
  /** The teacher's judgement, by room and role: see {@link gradeKey}. */
  readonly grades: Readonly<Record<string, Readonly<Partial<Record<RubricRow, number>>>>>;
}

export const NO_LEARNING: LearningState = { surveys: false, pre: {}, post: {}, tickets: {}, steelmen: false, rounds: {}, grades: {} };

export const gradeKey = (room: string, role: RoleId): string => `${room}/${role}`;

/** What is left when the games are thrown away: what was thought beforehand, and what is switched on. */
export const learningInLobby = ({ surveys, pre }: LearningState): LearningState => ({ ...NO_LEARNING, surveys, pre });

const NO_ROUND: SteelmanRound = { ring: {}, cases: {}, stars: {} };

export const roundOf = ({ rounds }: LearningState, room: string): SteelmanRound => rounds[room] ?? NO_ROUND;
