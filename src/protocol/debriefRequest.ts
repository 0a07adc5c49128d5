import { z } from "zod";
import { Message, Name } from "./basics.ts";
import { DEBRIEF_STEPS } from "./debriefSteps.ts";

// What is asked for in the debrief of a class. Who votes, marks and takes a stand on what is nobody else's business: what everybody is told of it
// (debriefNews.ts) are counts.

/** Letters of one line of the joint statement, and of one answer to a question. */
export const LONGEST_LINE = 140;
export const LONGEST_OPTION = 80;
/** Answers among which can be chosen. */
export const MOST_OPTIONS = 8;

/** How a moment, a number, a card or a cause struck somebody. */
export const MARKS = ["surprised", "unfair", "key"] as const;
export type DebriefMark = (typeof MARKS)[number];

/** What can be marked: its kind and its name, such as "card:M3", "meter:security" or "round:2". */
export const DebriefThing = z.string().max(80).regex(/^(round|meter|card|policy|trigger|motion):[^\s:]+$/);

/** Where somebody stands on a line of the joint statement. */
export const STANDS = ["agree", "disagree", "pass"] as const;
export type DebriefStand = (typeof STANDS)[number];

/** Lengths of a lesson for which times are suggested, minutes. */
export const LESSONS = [25, 50, 100] as const;
export type Lesson = (typeof LESSONS)[number];

const Line = z.string().trim().min(1).max(LONGEST_LINE);
const Step = z.enum(DEBRIEF_STEPS);

/** What a student asks for. */
export const DebriefAsk = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("vote"), poll: Name, option: z.int().min(0).max(MOST_OPTIONS - 1).nullable() }),
  z.strictObject({ type: z.literal("mark"), thing: DebriefThing, mark: z.enum(MARKS), on: z.boolean() }),
  z.strictObject({ type: z.literal("stand"), line: Name, stand: z.enum(STANDS).nullable() }),
  z.strictObject({ type: z.literal("line"), text: Line }),
]);
export type DebriefAsk = z.infer<typeof DebriefAsk>;

/** Which step is shown to the class: the one order that the wall may give, too. */
const Lead = z.strictObject({ type: z.literal("lead"), step: Step.nullable() });

/** What the teacher orders. `step: null` leaves everybody to themselves. */
export const DebriefOrder = z.discriminatedUnion("type", [
  Lead,
  /** Turns the wall's page on, or back, by most of its height. */
  z.strictObject({ type: z.literal("scroll"), by: z.literal([1, -1]) }),
  z.strictObject({ type: z.literal("together"), locked: z.boolean() }),
  z.strictObject({ type: z.literal("lesson"), minutes: z.literal([...LESSONS]) }),
  z.strictObject({ type: z.literal("poll"), question: Message, options: z.array(z.string().trim().min(1).max(LONGEST_OPTION)).min(2).max(MOST_OPTIONS) }),
  /** Closes the last question, which shows its bars, or lets the class vote on it again. */
  z.strictObject({ type: z.literal("pollOpen"), open: z.boolean() }),
  z.strictObject({ type: z.literal("line"), text: Line }),
  z.strictObject({ type: z.literal("admitLine"), line: Name }),
  z.strictObject({ type: z.literal("removeLine"), line: Name }),
  z.strictObject({ type: z.literal("statementOpen"), open: z.boolean() }),
]);
export type DebriefOrder = z.infer<typeof DebriefOrder>;

export const DebriefAsked = z.strictObject({ type: z.literal("debrief"), ask: DebriefAsk });
export const DebriefOrdered = z.strictObject({ type: z.literal("leadDebrief"), order: DebriefOrder });

/** What the wall may ask for: a presenter's remote is in the teacher's hand. */
export const WallRequest = z.strictObject({ type: z.literal("leadDebrief"), order: Lead });
