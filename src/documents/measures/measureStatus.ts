import { expanded } from "../lexicons/wordPattern.ts";
import { STATUS_CUES } from "../lexicons/statusCues.ts";
import type { MeasureStatus } from "../model.ts";

const CUES = STATUS_CUES.map(([status, cues]) => ({ status, pattern: new RegExp(`(?<![\\w-])(?:${expanded(cues)})(?![\\w-])`) }));

/**
 * How far a measure has come, by the words of its sentence; where several speak, the less far: a text that "mulls" what it calls "banned" is
 * about what may be done.
 *
 * @param sentence - Folded.
 */
export function measureStatus(sentence: string): MeasureStatus {
  return CUES.find(({ pattern }) => pattern.test(sentence))?.status ?? "reported";
}
