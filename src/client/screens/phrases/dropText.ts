import type { ChoiceReport } from "../../viewmodel/reportView.ts";
import { m } from "../../words/words.ts";

type DropReason = ChoiceReport["dropped"][number]["reason"];

const TEXTS: Readonly<Record<DropReason, () => string>> = {
  unknown: m.report_drop_unknown,
  notYours: m.report_drop_notYours,
  standing: m.report_drop_standing,
  notStanding: m.report_drop_notStanding,
  needsMotion: m.report_drop_needsMotion,
  requirement: m.report_drop_requirement,
  capital: m.report_drop_capital,
  slots: m.report_drop_slots,
  exclusive: m.report_drop_exclusive,
  level: m.report_drop_level,
  noVeto: m.report_drop_noVeto,
  vetoed: m.report_drop_vetoed,
  deal: m.report_drop_deal,
};

/** Why a policy that was chosen did not come about. */
export const dropText = (reason: DropReason): string => TEXTS[reason]();
