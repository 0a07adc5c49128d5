import { z } from "zod";
import { Id, Share, Words } from "./basics.ts";

export const Document = z.strictObject({
  id: Id,
  title: Words,
  publisher: Words,
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write YYYY-MM-DD, YYYY-MM or YYYY").nullable().describe("Date of publication, or null where the document gives none."),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "write 64 hexadecimal digits in lower case").describe("SHA-256 of the file that the line numbers count in."),
  lines: z.int().positive(),
  interest: Words.describe("Whose interest the publisher may have; printed on the back of its cards."),
});

/** A place in a document. The words themselves stay out of the file. Source: MODEL §8b.14. */
export const Passage = z.strictObject({
  doc: Id,
  line: z.int().positive().describe("Line of the raw text, blank lines counted."),
  start: z.int().min(0).optional(),
  end: z.int().positive().optional(),
  quoteHash: z.string().regex(/^[0-9a-f]{16,64}$/, "write 16 to 64 hexadecimal digits in lower case").optional(),
});

export const Origin = z.strictObject({ id: Id, title: Words.describe("The one witness that these cards go back to.") });

/** How a card stands; MODEL §1.4 gives the points. */
export const CardTags = {
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]).describe("Of this speaker on this topic; F means unknown."),
  stake: z.enum(["none", "stake", "againstInterest"]),
  directness: z.enum(["primary", "named", "relayed", "anonymous", "unattributed"]),
  wording: z.enum(["definite", "hedged", "prediction", "opinion"]),
};

export const Card = z.strictObject({
  id: Id,
  text: Words.max(320).describe("The paraphrase. Never a sentence of the document."),
  kind: z.enum(["fact", "claim", "opinion", "prediction"]),
  speaker: Words.describe("Who says it, and who passes it on."),
  status: Words.max(60).describe('E.g. "allegation by a competitor", "documented report".'),
  passages: z.array(Passage).min(1),
  origin: Id,
  ...CardTags,
  check: z
    .strictObject({ result: z.enum(["checksOut", "contradicted"]), finding: Words.max(320), source: Words, date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write YYYY-MM-DD, YYYY-MM or YYYY") })
    .optional()
    .describe("What a look outside the packet finds."),
  undercuts: z
    .array(z.strictObject({ card: Id, relevance: Share.default(0.5), why: Words.max(200) }))
    .default([])
    .describe("Cards that this one can be played against."),
});

/** A question on which the documents disagree. */
export const Contradiction = z.strictObject({
  id: Id,
  question: Words,
  positions: z.array(z.strictObject({ text: Words.max(240), passages: z.array(Passage).default([]), cards: z.array(Id).default([]) })).min(2),
});

export const Theme = z.strictObject({ id: Id, title: Words });

export const Bloc = z.strictObject({
  id: Id,
  title: Words,
  seats: z.int().positive(),
  weights: z.record(Id, z.number().min(0).max(1.5)).describe("ω: how much each theme counts with this bloc."),
});

export const Claim = z.strictObject({
  id: Id,
  side: z.enum(["pro", "con"]),
  text: Words.max(200),
  theme: Id,
  warrants: z
    .array(z.strictObject({ id: Id, text: Words.max(200), theme: Id.optional().describe("The theme that this reason appeals to, where it is not the claim's own.") }))
    .min(1)
    .describe('The "because" that ties the evidence to the claim; the speaker picks one.'),
  evidence: z
    .array(z.strictObject({ card: Id, relevance: z.union([z.literal(0.25), z.literal(0.5), z.literal(0.75), z.literal(1)]).default(0.5), as: z.enum(["support", "attack"]).default("support") }))
    .min(1)
    .describe("Cards that bear on this claim, and which way."),
});

export const Motion = z.strictObject({
  id: Id,
  title: Words.max(60),
  text: Words.describe('Goes on from "This house resolves that …".'),
  background: Words,
  pro: z.array(Id).min(1).describe("Roles that lead for the motion, the first by default."),
  con: z.array(Id).min(1),
  threshold: z.number().min(0.5).max(0.75).default(0.5),
  priors: z.record(Id, z.number().min(0.02).max(0.98)).describe("Each bloc's support before anything is said."),
  carry: z.number().min(-1).max(1).default(1).describe("How far swings of earlier debates speak for this motion (1), not at all (0) or against it (-1)."),
  claims: z.array(Claim).min(2),
  whenPassed: z
    .strictObject({ waivesUpkeep: z.array(Id).default([]), lifts: z.array(Id).default([]) })
    .prefault({})
    .describe("Policies that stand free of upkeep from then on, and policies that are lifted."),
  whenFallen: z.strictObject({ cheaper: z.array(z.strictObject({ policy: Id, by: z.number().positive() })).default([]) }).prefault({}),
});
