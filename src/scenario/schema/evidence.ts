import { z } from "zod";
import { Id, Share, Unconfirmed, Words } from "./basics.ts";

/** A day, a month or a year. */
const When = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write YYYY-MM-DD, YYYY-MM or YYYY");

/** Something that was published elsewhere than in the documents, named so that anybody can find it. */
const OutsideSource = z.strictObject({
  title: Words.max(200).describe("As it was published."),
  publisher: Words.max(120).describe("Who put it out."),
  date: When.describe("Date of publication."),
  url: z.url({ protocol: /^https?$/ }).max(400).optional().describe("Its address, where it has a lasting one."),
});

export const Document = z.strictObject({
  id: Id,
  title: Words.describe("As the document has it."),
  short: Words.optional().describe("A name of a word or three, for the lines of cards; the publisher where it is left out."),
  publisher: Words.describe("Who put it out."),
  date: When.nullable().describe("Date of publication, or null where the document gives none."),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "write 64 hexadecimal digits in lower case").describe("SHA-256 of the file that the line numbers count in."),
  lines: z.int().positive().describe("How many lines the file has."),
  interest: Words.describe("Whose interest the publisher may have; printed on the back of its cards."),
  unconfirmed: Unconfirmed,
});

/** A place in a document. The words themselves stay out of the file. Source: MODEL §8b.14. */
export const Passage = z.strictObject({
  doc: Id,
  line: z.int().positive().describe("Line of the raw text, blank lines counted."),
  start: z.int().min(0).optional().describe("First character within the line, from 0."),
  end: z.int().positive().optional().describe("The character after the last."),
  quoteHash: z.string().regex(/^[0-9a-f]{16,64}$/, "write 16 to 64 hexadecimal digits in lower case").optional().describe("Hash of the passage, to notice when the document changes."),
});

export const Origin = z.strictObject({ id: Id, title: Words.describe("The one witness that these cards go back to."), unconfirmed: Unconfirmed });

/** How a card stands; MODEL §1.4 gives the points. */
export const CardTags = {
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]).describe("Of this speaker on this topic; F means unknown."),
  stake: z.enum(["none", "stake", "againstInterest"]).describe("Whether the speaker gains by being believed, or loses."),
  directness: z.enum(["primary", "named", "relayed", "anonymous", "unattributed"]).describe("How the words reached the document."),
  wording: z.enum(["definite", "hedged", "prediction", "opinion"]).describe("How sure the speaker sounds."),
};

export const Card = z.strictObject({
  id: Id,
  text: Words.max(320).describe("The paraphrase. Never a sentence of the document."),
  kind: z.enum(["fact", "claim", "opinion", "prediction"]).describe("What sort of statement it is."),
  speaker: Words.describe("Who says it, and who passes it on."),
  status: Words.max(60).describe('E.g. "allegation by a competitor", "documented report".'),
  passages: z.array(Passage).default([]).describe("Where the documents say it."),
  outside: OutsideSource.optional().describe("Where it was published, for a card from outside the documents; such a card has no passages."),
  origin: Id,
  holder: Id.optional().describe("The role that has this card from the start. Nobody else can draw it before it has been played, or laid open by a policy."),
  ...CardTags,
  check: z
    .strictObject({ result: z.enum(["checksOut", "contradicted"]).describe("Whether others bear it out."), finding: Words.max(320).describe("What was found, in one or two sentences."), source: Words.describe("Where it was found."), date: When.describe("Date of that source.") })
    .optional()
    .describe("What a look outside the packet finds."),
  undercuts: z
    .array(z.strictObject({ card: Id, relevance: Share.default(0.5).describe("How much it bears on that card."), why: Words.max(200).describe("What it says against that card, in one line.") }))
    .default([])
    .describe("Cards that this one can be played against."),
  unconfirmed: Unconfirmed,
});

/** A question on which the documents disagree. */
export const Contradiction = z.strictObject({
  id: Id,
  question: Words.describe("What they disagree about."),
  positions: z
    .array(
      z.strictObject({
        text: Words.max(240).describe("One of the answers."),
        passages: z.array(Passage).default([]).describe("Where it is given."),
        cards: z.array(Id).default([]).describe("Cards that give it."),
      }),
    )
    .min(2)
    .describe("The answers that the documents give."),
  unconfirmed: Unconfirmed,
});

export const Theme = z.strictObject({ id: Id, title: Words.describe("What a claim can appeal to, in one word or two.") });

export const Bloc = z.strictObject({
  id: Id,
  title: Words.describe("A short name that players read."),
  seats: z.int().positive().describe("How many of the house's seats it has."),
  weights: z.record(Id, z.number().min(0).max(1.5)).describe("ω: how much each theme counts with this bloc."),
});

export const Claim = z.strictObject({
  id: Id,
  side: z.enum(["pro", "con"]).describe("Whether it speaks for the motion or against it."),
  text: Words.max(200).describe("The claim in one sentence."),
  theme: Id,
  warrants: z
    .array(z.strictObject({ id: Id, text: Words.max(200).describe("Starts with \"because\"."), theme: Id.optional().describe("The theme that this reason appeals to, where it is not the claim's own.") }))
    .min(1)
    .describe('The "because" that ties the evidence to the claim; the speaker picks one.'),
  evidence: z
    .array(z.strictObject({ card: Id, relevance: z.union([z.literal(0.25), z.literal(0.5), z.literal(0.75), z.literal(1)]).default(0.5).describe("How much the card bears on the claim."), as: z.enum(["support", "attack"]).default("support").describe("Whether it speaks for the claim or against it."), unconfirmed: Unconfirmed }))
    .min(1)
    .describe("Cards that bear on this claim, and which way."),
  unconfirmed: Unconfirmed,
});

/** Source: MODEL §8 B. */
const Proof = z.strictObject({
  claims: z.array(Id).min(1).describe("Claims of this motion; one of them has to be proven."),
  standard: Share.describe("Strength that the best of them has to reach: 0.5 is more likely than not, 0.75 is clear and convincing."),
  assume: Id.optional().describe('The assumption that sets the standard; its param is "proof".'),
});

export const Motion = z.strictObject({
  id: Id,
  title: Words.max(60).describe("A name of a few words."),
  text: Words.describe('Goes on from "This house resolves that …".'),
  background: Words.describe("What the house should know before it hears the sides."),
  pro: z.array(Id).min(1).describe("Roles that lead for the motion, the first by default."),
  con: z.array(Id).min(1).describe("Roles that lead against it, the first by default."),
  threshold: z.number().min(0.5).max(0.75).default(0.5).describe("Share of the seats above which it passes."),
  priors: z.record(Id, z.number().min(0.02).max(0.98)).describe("Each bloc's support before anything is said."),
  proof: Proof.optional().describe("The burden of proof: what has to be proven, beside being voted for, if the motion is to pass."),
  carry: z.number().min(-1).max(1).default(1).describe("How far swings of earlier debates speak for this motion (1), not at all (0) or against it (-1)."),
  claims: z.array(Claim).min(2).describe("What the sides can say; four to six each is good."),
  whenPassed: z
    .strictObject({ waivesUpkeep: z.array(Id).default([]).describe("Policies that need no upkeep from then on."), lifts: z.array(Id).default([]).describe("Policies that end.") })
    .prefault({})
    .describe("Policies that stand free of upkeep from then on, and policies that are lifted."),
  whenFallen: z
    .strictObject({
      cheaper: z.array(z.strictObject({ policy: Id, by: z.number().positive().describe("Capital that it costs less.") })).default([]).describe("Policies that become cheaper."),
    })
    .prefault({})
    .describe("What follows when the house says no."),
  unconfirmed: Unconfirmed,
});

/** What became of something that the scenario is about, after the day up to which it tells. Source: MODEL §7.8. */
export const RealityNote = z.strictObject({
  id: Id,
  date: When.describe("When it happened."),
  title: Words.max(120).describe("What happened, in a few words."),
  text: Words.max(600).describe("What happened, in two or three sentences."),
  source: OutsideSource.describe("Where anybody can read it."),
  about: z
    .strictObject({
      cards: z.array(Id).default([]).describe("Cards that it bears out, contradicts or goes on from."),
      policies: z.array(Id).default([]).describe("Policies of which something like it was done, or not done."),
      motions: z.array(Id).default([]).describe("Motions that it answers."),
      assumptions: z.array(Id).default([]).describe("Assumptions on which it throws light."),
    })
    .prefault({})
    .describe("Parts of the scenario that it has to do with."),
});
