import { z } from "zod";

/** Names that would reach into JavaScript objects instead of into the scenario. */
const RESERVED = new Set(["constructor", "prototype", "hasOwnProperty", "toString", "valueOf"]);

/** A name by which other parts of the file refer to this one. */
export const Id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/, "an id starts with a letter and has only letters, digits and _ (64 at most)")
  .refine((id) => !RESERVED.has(id), { error: "this word is reserved; choose another id", params: { code: "S009" } })
  .describe("An id: a letter, then letters, digits or _. Other parts of the file refer to it.");

/** Words that a player reads. They can be translated by stable path. */
export const Words = z.string().trim().min(1).max(2000);

const wordsRegistry = z.registry<{ readonly words: true }>();
Words.register(wordsRegistry, { words: true });

/** Whether a schema is {@link Words}, or Words with other limits: what translators translate. */
export const isWords = (schema: z.core.$ZodType): boolean => wordsRegistry.get(schema)?.words === true;

/** A share from nothing (0) to all (1). */
export const Share = z.number().min(0).max(1);

/** A position on a meter, in index points. */
export const Points = z.number().min(0).max(100);

/** How strongly something pushes a meter, in points a round at mid-scale (a meter near 50). */
export const Weight = z.number().min(-200).max(200);

/** Cards that this part rests on. None means that it is an assumption of the author. */
export const CardIds = z
  .array(Id)
  .default([])
  .describe("Evidence cards that this rests on. An empty list marks it as an assumption of the author.");

/** One line that the debrief shows as the reason. */
export const Why = Words.max(200).describe("The reason in one line; the debrief shows it.");

/** Fields of a part that were proposed and that nobody has confirmed; absent where all are. It goes where its part goes, whatever is renamed. */
export const Unconfirmed = z
  .record(z.string().regex(/^[A-Za-z]{1,40}$/, "name a field of this part"), z.string().trim().min(1).max(300))
  .optional()
  .describe("Proposed and not confirmed yet: names of fields of this part, each with what the proposal rests on. Take a name out to confirm it.");
