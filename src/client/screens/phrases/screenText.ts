import type { ScreenName } from "../../viewmodel/screenOf.ts";
import { m } from "../../words/words.ts";

const NAMES: Readonly<Record<ScreenName, () => string>> = {
  briefing: m.app_screen_briefing,
  evidence: m.app_screen_evidence,
  debate: m.app_screen_debate,
  caucus: m.app_screen_caucus,
  decision: m.app_screen_decision,
  resolution: m.app_screen_resolution,
  report: m.app_screen_report,
  debrief: m.app_screen_debrief,
};

/** What a screen of the game is called. */
export const screenText = (screen: ScreenName): string => NAMES[screen]();
