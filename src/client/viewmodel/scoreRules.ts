import { SCORE_RULES, type ScoreLine } from "../../debate/evidenceScore.ts";

/** A question that is asked of every card. */
export type ScoreQuestion = keyof typeof SCORE_RULES.parts;

/** Where scores stop, and by how many points raters can move one. */
export const SCORE_BOUNDS = { floor: SCORE_RULES.floor, ceiling: SCORE_RULES.ceiling, ratersMove: SCORE_RULES.ratersMove } as const;

/** All answers to a question with their points, the best first. */
export function scoreAnswers(part: ScoreQuestion): readonly ScoreLine[] {
  return Object.entries(SCORE_RULES.parts[part])
    .map(([tag, points]): ScoreLine => ({ part, tag, points }))
    .sort((a, b) => b.points - a.points);
}
