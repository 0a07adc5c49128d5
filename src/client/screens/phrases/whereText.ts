import type { Doing, WhereView } from "../../viewmodel/whereView.ts";
import { m } from "../../words/words.ts";
import { stepText } from "./stepText.ts";

const DOING: Readonly<Record<Doing, (step: string) => string>> = {
  briefing: m.where_do_briefing,
  evidence: m.where_do_evidence,
  debate: (step) => m.where_do_debate({ step }),
  wait: (step) => m.where_do_wait({ step }),
  verdict: m.where_do_verdict,
  caucus: m.where_do_caucus,
  decision: m.where_do_decision,
  sealed: m.where_do_sealed,
  resolution: m.where_do_resolution,
  report: m.where_do_report,
  debrief: m.where_do_debrief,
};

/** What the player is in the middle of. */
export const doingText = ({ doing, step }: Pick<WhereView, "doing" | "step">): string => DOING[doing](step === null ? "" : stepText(step));

/** What comes after the screen. */
export function thenText({ screen, round, last }: Pick<WhereView, "screen" | "round" | "last">, name: string): string {
  switch (screen) {
    case "briefing":
      return m.where_then_briefing({ name });
    case "evidence":
      return m.where_then_evidence();
    case "debate":
      return m.where_then_debate();
    case "caucus":
      return m.where_then_caucus();
    case "decision":
      return m.where_then_decision();
    case "resolution":
      return m.where_then_resolution();
    case "report":
      return last ? m.where_then_reportLast() : m.where_then_report({ name, round: round + 1 });
    case "debrief":
      return m.where_then_debrief();
  }
}
