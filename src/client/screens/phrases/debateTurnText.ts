import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import type { DebateView } from "../../viewmodel/debateView.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { stepText } from "./stepText.ts";

/** What there is to do in the present step of a debate. */
export function turnTitle({ kind }: Pick<DebateTurn, "kind">, { yourSide }: Pick<DebateView, "yourSide">): string {
  if (kind === "case") return yourSide === "con" ? m.debate_turn_caseAgainst() : m.debate_turn_caseFor();
  return TITLES[kind]();
}

const TITLES: Readonly<Record<Exclude<DebateTurn["kind"], "case">, () => string>> = {
  preVote: m.debate_turn_preVote,
  cross: m.debate_turn_cross,
  rebuttal: m.debate_turn_rebuttal,
  floor: m.debate_turn_floor,
  answers: m.debate_turn_answers,
  closing: m.debate_turn_closing,
  vote: m.debate_turn_vote,
};

/** The same, for those who hear that their turn has come. */
export const turnText = (turn: Pick<DebateTurn, "kind">, debate: Pick<DebateView, "yourSide">): string => `${m.debate_turn_yours()}: ${turnTitle(turn, debate)}`;

/** Whom everybody listens to. */
export function waitText({ step, waitsFor }: Pick<DebateView, "step" | "waitsFor">): string {
  const roles = listed(waitsFor.map(({ short }) => short));
  if (step === null || roles === "") return m.debate_waiting_rules();
  if (step === "vote" || step === "preVote") return m.debate_waiting_votes();
  return step === "floor" ? m.debate_waiting_floor({ roles }) : m.debate_waiting_now({ roles, step: stepText(step) });
}
