import type { SurveyTime } from "../../store/classPort.ts";
import type { OwnLearning } from "../../store/learningDesk.ts";

/** What this device keeps of one's words, with those answers alone that the class has: it has none any more of a game that it threw away. */
export function answersInClass(own: OwnLearning, answered: readonly SurveyTime[]): OwnLearning {
  return { ...own, pre: answered.includes("pre") ? own.pre : null, post: answered.includes("post") ? own.post : null };
}
