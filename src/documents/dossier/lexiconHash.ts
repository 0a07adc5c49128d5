import { fingerprint } from "../../kernel/fingerprint.ts";
import * as abbreviations from "../lexicons/abbreviations.ts";
import * as boilerplate from "../lexicons/boilerplate.ts";
import * as closedClasses from "../lexicons/closedClasses.ts";
import * as collectives from "../lexicons/collectives.ts";
import * as companies from "../lexicons/companies.ts";
import * as consequenceWords from "../lexicons/consequenceWords.ts";
import * as countries from "../lexicons/countries.ts";
import * as draftTables from "../lexicons/draftTables.ts";
import * as emptyPhrases from "../lexicons/emptyPhrases.ts";
import * as firstNames from "../lexicons/firstNames.ts";
import * as functionWords from "../lexicons/functionWords.ts";
import * as institutions from "../lexicons/institutions.ts";
import * as irregularVerbs from "../lexicons/irregularVerbs.ts";
import * as measureFrames from "../lexicons/measureFrames.ts";
import * as measureWords from "../lexicons/measureWords.ts";
import * as media from "../lexicons/media.ts";
import * as opposites from "../lexicons/opposites.ts";
import * as reportingVerbs from "../lexicons/reportingVerbs.ts";
import * as speakers from "../lexicons/speakers.ts";
import * as stance from "../lexicons/stance.ts";
import * as statusCues from "../lexicons/statusCues.ts";
import * as titles from "../lexicons/titles.ts";
import * as verbs from "../lexicons/verbs.ts";

/** Version of the rules of the pipeline; it changes when the same text may be read otherwise. */
export const PIPELINE_VERSION = "3";

/** Every list of words that decides how a text is read. */
const LEXICONS = { abbreviations, boilerplate, closedClasses, collectives, companies, consequenceWords, countries, draftTables, emptyPhrases, firstNames, functionWords, institutions, irregularVerbs, measureFrames, measureWords, media, opposites, reportingVerbs, speakers, stance, statusCues, titles, verbs };

/** Sixteen hexadecimal digits that change with any word list of the pipeline. */
export const lexiconHash = (): string => fingerprint(plain(LEXICONS));

/** Lists, sets, maps and patterns as plain JSON; what a module offers besides (helpers) is left out. */
function plain(value: unknown): unknown {
  if (value instanceof RegExp) return String(value);
  if (value instanceof Set || value instanceof Map) return plain([...value]);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => typeof part !== "function" && part !== undefined).map(([key, part]) => [key, plain(part)]));
}
