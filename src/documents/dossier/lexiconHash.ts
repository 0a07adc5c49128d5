import { fingerprint } from "../../kernel/fingerprint.ts";
import { CAUSES, CONSEQUENCE_WORDS, HARMS, RISKS_AFTER, WORRIES } from "../lexicons/consequenceWords.ts";
import { EMPTY_PHRASES } from "../lexicons/emptyPhrases.ts";
import { FILLER_BEFORE, GOVERNORS, INFINITIVE_GOVERNORS, NO_MEASURE, STRENGTHENERS } from "../lexicons/measureFrames.ts";
import { MEASURE_WORDS } from "../lexicons/measureWords.ts";
import { COMPANIES } from "../lexicons/companies.ts";
import { MEDIA } from "../lexicons/media.ts";
import { REPORTING } from "../lexicons/reportingVerbs.ts";
import { ACCUSATION, ALLEGED, DENIALS, EVALUATIVE, HEDGES, NORMATIVE } from "../lexicons/stance.ts";
import { STATUS_CUES } from "../lexicons/statusCues.ts";

/** Version of the rules of the pipeline; it changes when the same text may be read otherwise. */
export const PIPELINE_VERSION = "1";

/** Sixteen hexadecimal digits that change with the word lists that decide about meaning and speakers. */
export function lexiconHash(): string {
  return fingerprint([MEASURE_WORDS, GOVERNORS, STRENGTHENERS, NO_MEASURE, INFINITIVE_GOVERNORS, FILLER_BEFORE, STATUS_CUES, CONSEQUENCE_WORDS, CAUSES, HARMS, WORRIES, RISKS_AFTER, EMPTY_PHRASES, [...REPORTING], [...COMPANIES], [...MEDIA], ...[ACCUSATION, ALLEGED, DENIALS, EVALUATIVE, HEDGES, NORMATIVE].map((list) => [...list])]);
}
