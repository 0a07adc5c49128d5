import { m } from "../../words/words.ts";

/** What a survey asks on a scale from 0, in its order. */
export const SCALES = [
  { of: "opinion", label: m.survey_opinion_label, low: m.survey_opinion_low, high: m.survey_opinion_high, top: 100, step: 5 },
  { of: "confidence", label: m.survey_confidence_label, low: m.survey_confidence_low, high: m.survey_confidence_high, top: 100, step: 5 },
  { of: "pro", label: m.survey_pro_label, low: m.survey_pro_low, high: m.survey_pro_high, top: 10, step: 1 },
  { of: "con", label: m.survey_con_label, low: m.survey_con_low, high: m.survey_con_high, top: 10, step: 1 },
] as const;
