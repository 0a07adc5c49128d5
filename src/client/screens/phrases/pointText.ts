import type { PointAnswer, PointView } from "../../viewmodel/debateRecord.ts";
import { evenPercent, figure } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";

/** What the floor can ask of a claim. */
export const POINT_TEXTS: Readonly<Record<PointView["question"], () => string>> = {
  howKnown: m.debate_point_q_howKnown,
  whoPays: m.debate_point_q_whoPays,
  whatElse: m.debate_point_q_whatElse,
  whatIfNot: m.debate_point_q_whatIfNot,
};

/** What the side of the claim answers, as the table has it. */
export function pointAnswerText(answer: PointAnswer): string {
  switch (answer.kind) {
    case "howKnown": {
      const [best] = answer.cards;
      return best === undefined ? m.debate_point_a_howKnownBare() : m.debate_point_a_howKnown({ count: answer.cards.length, best: best.id, speaker: best.speaker, score: best.score });
    }
    case "whoPays": {
      const policies = answer.policies.map(({ title, role, cost }) => m.debate_point_a_whoPaysOne({ role, title, cost: figure(cost) }));
      return policies.length === 0 ? m.debate_point_a_whoPaysNobody() : m.debate_point_a_whoPays({ policies: listed(policies) });
    }
    case "whatElse":
      return answer.reasons.length === 0 ? m.debate_point_a_whatElseNothing() : m.debate_point_a_whatElse({ reasons: answer.reasons.join(" ") });
    case "whatIfNot":
      return m.debate_point_a_whatIfNot({ without: evenPercent(answer.without), house: evenPercent(answer.house) });
  }
}
