import type { VerdictView } from "../../viewmodel/verdictView.ts";
import { m } from "../../words/words.ts";

/** How a motion ended, in a word or two. */
export function verdictText({ passed, notProven }: Pick<VerdictView, "passed" | "notProven">): string {
  if (notProven) return m.proof_notProven();
  return passed ? m.debate_verdict_passed() : m.debate_verdict_fell();
}
