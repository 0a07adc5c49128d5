import { z } from "zod";
import { Name, RoomId } from "./basics.ts";
import { LESSONS, MARKS, STANDS } from "./debriefRequest.ts";
import { DEBRIEF_STEPS } from "./debriefSteps.ts";

const Step = z.enum(DEBRIEF_STEPS);

const Poll = z.object({
  id: Name,
  /** The step in which it was asked. */
  step: Step,
  question: z.string(),
  options: z.array(z.string()),
  open: z.boolean(),
  /** How many have voted. */
  voted: z.int(),
  /** Votes for each option; null while the question is open, so that nobody follows the others. */
  votes: z.array(z.int()).nullable(),
});
export type PollView = z.infer<typeof Poll>;

const Line = z.object({
  id: Name,
  text: z.string(),
  /** Written by somebody in the class, not by the teacher. */
  own: z.boolean(),
  /** How many have taken a stand on it. */
  stood: z.int(),
  /** What it came to; null while stands are taken. `endorsing` and `against` count roles that more of their members are for or against. */
  result: z.object({ agree: z.int(), disagree: z.int(), pass: z.int(), endorsing: z.int(), against: z.int() }).nullable(),
});
export type StatementLine = z.infer<typeof Line>;

/** The debrief as everybody is shown it: counts, and no names. Null before it is led. */
export const DebriefPiece = z
  .object({
    lead: z.object({
      /** Null while everybody is left to themselves. */
      step: Step.nullable(),
      /** When the step, and the debrief, began: milliseconds since 1970 on the server's clock. */
      since: z.number(),
      begun: z.number(),
      /** How often the wall was turned on, less how often back: what counts is how it changes. */
      scroll: z.int(),
      /** Whether phones stay with the step. */
      locked: z.boolean(),
      lesson: z.literal([...LESSONS]),
    }),
    polls: z.array(Poll),
    statement: z.object({
      open: z.boolean(),
      lines: z.array(Line),
      /** Roles that somebody of the class held when the debrief began, or took a stand for. */
      roles: z.int(),
    }),
    /** By room, then by thing: how often each mark was set. */
    marks: z.record(RoomId, z.record(z.string(), z.partialRecord(z.enum(MARKS), z.int()))),
  })
  .nullable();
export type DebriefPiece = z.infer<typeof DebriefPiece>;
export type DebriefView = NonNullable<DebriefPiece>;

/** Lines that wait for the teacher, who alone is shown them. */
export const WaitingLines = z.array(z.object({ id: Name, text: z.string() }));
export type WaitingLines = z.infer<typeof WaitingLines>;

/** What one student has said in the debrief; told to nobody else. */
export const OwnDebriefPiece = z.object({
  /** The option chosen, by question. */
  votes: z.record(Name, z.int()),
  marks: z.record(z.string(), z.array(z.enum(MARKS))),
  stands: z.record(Name, z.enum(STANDS)),
  /** Lines that one has written and the teacher has not let in yet. */
  waiting: z.array(z.string()),
});
export type OwnDebriefPiece = z.infer<typeof OwnDebriefPiece>;
