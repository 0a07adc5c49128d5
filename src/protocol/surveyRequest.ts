import { z } from "zod";
import { Name, RoomId } from "./basics.ts";

/** Knowledge items of a survey, and answers to choose from in each. */
export const MOST_ITEMS = 4;
export const ITEM_OPTIONS = 4;

/** Prompts of the exit ticket. */
export const TICKET_LINES = 3;
/** Letters of what somebody writes: a line of the ticket, a sentence of a case. */
const LONGEST_SENTENCE = 240;

/** What somebody answers to a survey. Source: MODEL §6.3. */
export const SurveyAnswers = z.strictObject({
  /** 0 is wholly against what the scenario asks, 100 wholly for it. */
  opinion: z.int().min(0).max(100),
  confidence: z.int().min(0).max(100),
  /** How strong the best case for it is, and the best case against it. */
  pro: z.int().min(0).max(10),
  con: z.int().min(0).max(10),
  /** The answer chosen to each knowledge item, from 0; null for "I do not know". */
  items: z.array(z.int().min(0).max(ITEM_OPTIONS - 1).nullable()).max(MOST_ITEMS),
});
export type SurveyAnswers = z.infer<typeof SurveyAnswers>;

export const SurveyTime = z.enum(["pre", "post"]);
export type SurveyTime = z.infer<typeof SurveyTime>;

/** The best case of another role: claims of the scenario, each with a reason and a card. */
export const SteelmanCase = z.strictObject({
  claims: z.array(z.strictObject({ claim: Name, warrant: Name.nullable(), card: Name.nullable() })).min(1).max(3),
  /** In their own words, for those who like; never shown on the wall. */
  sentence: z.string().trim().max(LONGEST_SENTENCE),
});
export type SteelmanCase = z.infer<typeof SteelmanCase>;

/** Rows of the rubric. Source: MODEL §6.4. */
export const RUBRIC_ROWS = ["claim", "sourcing", "corroboration", "rebuttal", "perspective", "systems", "deliberation"] as const;
export type RubricRow = (typeof RUBRIC_ROWS)[number];

/** What students ask for around the game: surveys, exit ticket, steelman round. */
export const LEARNING_OF_STUDENTS = [
  z.strictObject({ type: z.literal("survey"), when: SurveyTime, answers: SurveyAnswers }),
  z.strictObject({ type: z.literal("handIn"), lines: z.array(z.string().trim().max(LONGEST_SENTENCE)).length(TICKET_LINES) }),
  z.strictObject({ type: z.literal("steelman"), role: Name, case: SteelmanCase }),
  z.strictObject({ type: z.literal("rateSteelman"), role: Name, stars: z.int().min(1).max(5) }),
] as const;

/** What the teacher asks for around the game. */
export const LEARNING_OF_TEACHERS = [
  z.strictObject({ type: z.literal("surveys"), on: z.boolean() }),
  z.strictObject({ type: z.literal("steelmen"), on: z.boolean() }),
  z.strictObject({ type: z.literal("grade"), room: RoomId, role: Name, row: z.enum(RUBRIC_ROWS), points: z.int().min(0).max(3).nullable() }),
] as const;
