import { z } from "zod";

// The pages of the game may not make code out of text (their content policy); zod would try, and be reported.
z.config({ jitless: true });

/** Letters of the longest text that somebody types: a message, a request for help, a reason. */
export const LONGEST_MESSAGE = 200;

/** A name of the scenario's or of the rules': the engine checks what it means. */
export const Name = z.string().min(1).max(64);
export const StudentId = z.string().regex(/^s[0-9a-z]{1,15}$/);
export const RoomId = z.string().regex(/^r[0-9]{1,3}$/);
export const Message = z.string().trim().min(1).max(LONGEST_MESSAGE);

export const Place = z.looseObject({ phase: z.enum(["lobby", "briefing", "evidence", "debate", "caucus", "commit", "resolve", "report", "debrief"]), round: z.int().exactOptional() });
