import { expanded } from "../lexicons/wordPattern.ts";
import { STATUS_CUES } from "../lexicons/statusCues.ts";
import type { MeasureClass, MeasureStatus } from "../model.ts";

const CUES = STATUS_CUES.map(([status, cues]) => ({ status, pattern: new RegExp(`(?<![\\w-])(?:${expanded(cues)})(?![\\w-])`) }));

/** Somebody looks into it already, whatever may come of it. */
const UNDER_WAY = /\b(?:(?:is|are|has been|have been) (?:also |now |currently )?(?:investigating|probing|looking into|delving into)|(?:has|have) (?:launched|opened|begun|started) (?:an? |its |their )?(?:\w+ )?(?:investigation|inquiry|probe)|(?:launched|opened|began) an? (?:\w+ )?(?:investigation|inquiry|probe)|investigation (?:is|was) (?:under way|underway|ongoing))\b/;
/** A promise is not yet kept: "promised to freeze fares if …". */
const PROMISED = /\b(?:promis|pledg|offer)(?:es?|ed|ing|s)? (?:that )?(?:[^.;:]{0,60} )?(?:to|will|would) (?:\w+ )?$/;
const WILL = /\b(?:will|would|'ll|plans? to|intends? to) (?:\w+ )?$/;
const CONDITION = /(?:^|[ ,])(?:if|unless|provided|once|should) /;

/**
 * How far a measure has come, by the words of its sentence; where several speak, the less far: a text that "mulls" what it calls "banned" is
 * about what may be done.
 *
 * @param sentence - Folded.
 * @param hit - Its class, and where its words begin.
 */
export function measureStatus(sentence: string, { cls, start }: { readonly cls?: MeasureClass; readonly start?: number } = {}): MeasureStatus {
  const status = CUES.find(({ pattern }) => pattern.test(sentence))?.status ?? "reported";
  if (cls === "investigate" && (status === "predicted" || status === "proposed") && UNDER_WAY.test(sentence)) return "enacted";
  if (status !== "enacted" || start === undefined) return status;
  const before = sentence.slice(0, start);
  if (/\bthreat(?:s|en\w*)\b/.test(sentence)) return "threatened";
  return PROMISED.test(before) || (WILL.test(before) && CONDITION.test(sentence)) ? "proposed" : status;
}
