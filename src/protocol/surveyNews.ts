import { z } from "zod";
import { Name, RoomId, StudentId } from "./basics.ts";
import { RUBRIC_ROWS, SteelmanCase, TICKET_LINES } from "./surveyRequest.ts";

/** How the answers to one question lie. */
const Spread = z.object({
  /** How many fell into each fifth of the scale. */
  fifths: z.array(z.int()).length(5),
  /** Lower quartile, middle and upper quartile; null as long as fewer than six have answered: of three they would be the answers themselves, or give them. */
  quartiles: z.object({ low: z.number(), middle: z.number(), high: z.number() }).nullable(),
});
export type Spread = z.infer<typeof Spread>;

/** What a class answered together: counts, and of six or more answers where their quarters lie. */
const SurveyTally = z.object({
  opinion: Spread,
  confidence: Spread,
  pro: Spread,
  con: Spread,
  /** For each knowledge item how often each answer was chosen, and last "I do not know". */
  items: z.array(z.array(z.int())),
});
export type SurveyTally = z.infer<typeof SurveyTally>;

const SurveySummary = z.object({
  /** How many have answered. */
  pre: z.int(),
  post: z.int(),
  /** Null as long as fewer than three have answered. */
  before: SurveyTally.nullable(),
  after: SurveyTally.nullable(),
  /** Of those who answered both: whose opinion went up, went down, and stayed; null while they are fewer than three. */
  moved: z.object({ up: z.int(), down: z.int(), same: z.int() }).nullable(),
});
export type SurveySummary = z.infer<typeof SurveySummary>;

/** A role's best case as another team made it, and how those who play the role rate it. */
const SteelmanDesk = z.object({
  /** The role whose case it is, and the role that makes it. */
  of: Name,
  by: Name,
  case: SteelmanCase.nullable(),
  /** Mean of 1..5; null while nobody has rated. */
  stars: z.number().nullable(),
  raters: z.int(),
});
export type SteelmanDesk = z.infer<typeof SteelmanDesk>;

export const LearningPiece = z.object({
  surveys: z.boolean(),
  /** Whether what a survey asks can be answered on this page now. */
  asks: z.enum(["pre", "post"]).nullable(),
  /** Which of them this page's student has answered. */
  answered: z.array(z.enum(["pre", "post"])),
  /** No field for words of one's own. */
  under13: z.boolean(),
  summary: SurveySummary,
  steelmen: z.array(z.object({ room: RoomId, desks: z.array(SteelmanDesk) })),
  /** The stars that this page's student has given, by the role that made the case. */
  starred: z.record(Name, z.int()),
  handedIn: z.boolean(),
  /** What students chose to hand in: for the teacher's console alone. */
  tickets: z.array(z.object({ student: StudentId, lines: z.array(z.string()).length(TICKET_LINES) })),
  /** The teacher's own judgement, by room and role: for the console alone. */
  grades: z.record(z.string(), z.partialRecord(z.enum(RUBRIC_ROWS), z.int())),
});
export type LearningPiece = z.infer<typeof LearningPiece>;
