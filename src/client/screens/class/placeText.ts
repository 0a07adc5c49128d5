import type { ConsoleNews } from "../../store/classPort.ts";
import type { ClassState } from "../../store/classStore.ts";
import { m } from "../../words/words.ts";

type Place = ConsoleNews["rooms"][number]["place"];

const PHASES: Readonly<Record<Place["phase"], () => string>> = {
  lobby: m.class_lobby_title,
  briefing: m.app_screen_briefing,
  evidence: m.app_screen_evidence,
  debate: m.app_screen_debate,
  caucus: m.app_screen_caucus,
  commit: m.app_screen_decision,
  resolve: m.app_screen_resolution,
  report: m.app_screen_report,
  debrief: m.app_screen_debrief,
};

/** Where a room stands, e.g. "Quarter 2, Debate". */
export function placeText({ phase, round }: Place, scenario: ClassState["scenario"]): string {
  const name = PHASES[phase]();
  return round === undefined || phase === "debrief" || scenario === null ? name : m.console_place({ name: scenario.roundName, round, phase: name });
}
