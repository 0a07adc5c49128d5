import type { CardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";

type Line = CardView["score"]["ledger"][number];

const TEXTS: Readonly<Record<string, () => string>> = {
  base: m.parts_score_base,
  "who.A": m.parts_score_who_a,
  "who.B": m.parts_score_who_b,
  "who.C": m.parts_score_who_c,
  "who.D": m.parts_score_who_d,
  "who.E": m.parts_score_who_e,
  "who.F": m.parts_score_who_f,
  "stake.none": m.parts_score_stake_none,
  "stake.stake": m.parts_score_stake_stake,
  "stake.againstInterest": m.parts_score_stake_againstInterest,
  "directness.primary": m.parts_score_directness_primary,
  "directness.named": m.parts_score_directness_named,
  "directness.relayed": m.parts_score_directness_relayed,
  "directness.anonymous": m.parts_score_directness_anonymous,
  "directness.unattributed": m.parts_score_directness_unattributed,
  "wording.definite": m.parts_score_wording_definite,
  "wording.hedged": m.parts_score_wording_hedged,
  "wording.prediction": m.parts_score_wording_prediction,
  "wording.opinion": m.parts_score_wording_opinion,
  "check.none": m.parts_score_check_none,
  "check.checksOut": m.parts_score_check_checksOut,
  "check.contradicted": m.parts_score_check_contradicted,
  clamp: m.parts_score_clamp,
};

/** One line of a card's score in words, e.g. "Has a stake in it". */
export function scoreLineText({ part, tag }: Line): string {
  return (TEXTS[part] ?? TEXTS[`${part}.${tag}`])?.() ?? tag;
}
