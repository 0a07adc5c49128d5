import type { StepView } from "../../viewmodel/debateView.ts";
import { m } from "../../words/words.ts";

const NAMES: Readonly<Record<StepView["step"], () => string>> = {
  preVote: m.debate_steps_preVote,
  cross: m.debate_steps_cross,
  closing: m.debate_steps_closing,
  proCase: m.debate_steps_proCase,
  conCase: m.debate_steps_conCase,
  conRebuttal: m.debate_steps_conRebuttal,
  proRebuttal: m.debate_steps_proRebuttal,
  floor: m.debate_steps_floor,
  vote: m.debate_steps_vote,
};

/** What a step of the debate is called. */
export const stepText = (step: StepView["step"]): string => NAMES[step]();
