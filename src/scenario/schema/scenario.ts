import { z } from "zod";
import { Id, Unconfirmed, Words } from "./basics.ts";
import { Board } from "./board.ts";
import { AlliedGroup, Assumption, Capital, DebateRules, Ladder, Preset, Regime, Workaround } from "./dynamics.ts";
import { Bloc, Card, Contradiction, Document, Motion, Origin, RealityNote, Theme } from "./evidence.ts";
import { Condition } from "./expression.ts";
import { Ending, Link, Meter, Policy, PublicInterest, Role, Signal, Trigger } from "./play.ts";
import { SIGNALS } from "./signals.ts";

/** The version of the file format that this code reads. */
export const FORMAT = 1;

/** What a scenario that is no more than a draft says of itself: what proposed it, and what of the file's own fields is still to be confirmed. */
const Draft = z
  .strictObject({
    pipeline: z.string().trim().min(1).max(80).describe("The rules that proposed it, and their version."),
    lexicons: z.string().regex(/^[0-9a-f]{16}$/, "write 16 hexadecimal digits in lower case").optional().describe("Hash of the word lists that the rules used."),
    unconfirmed: Unconfirmed,
  })
  .describe("This scenario is a draft: it can be tried out, and is not finished. Take this out when everything is confirmed.");

const ScenarioId = z.string().regex(/^[a-z][a-z0-9-]{1,62}$/, "write lower-case letters, digits and hyphens");

/** What is played of a scenario where time is short: some of its motions, one a round, and what its endings and aims then ask. */
const Short = z.strictObject({
  rounds: z.int().min(2).max(6).describe("How many rounds the short version has."),
  motions: z.array(Id).min(2).describe("The motions that are debated in it, one a round, in this order."),
  endings: z
    .array(z.strictObject({ id: Id.describe("An ending of the scenario that has a condition."), when: Condition }))
    .optional()
    .describe("Endings that ask for something else after so few rounds; the others ask what they always do."),
  agendas: z
    .array(z.strictObject({ id: Id.describe("A secret aim of one of the roles."), title: Words.max(200).describe("The aim, as it is told to the role."), when: Condition.optional().describe("What it asks, where it asks something else.") }))
    .optional()
    .describe("Secret aims that say or ask something else in so few rounds, such as those that name a round."),
  note: Words.max(200).optional().describe("What a teacher should know about it."),
});

/** A scenario file, version 1: everything that a game is made of. Source: MODEL §2.4, §7, §8b. */
export const ScenarioFile = z.strictObject({
  $schema: z.string().optional().describe("Where an editor finds scenario.schema.json."),
  format: z.literal(FORMAT).describe("Version of this file format."),
  id: ScenarioId.describe("The scenario's name in addresses and folders."),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "write a language tag such as en or pt-BR").describe("Language of the words in this file, e.g. en."),
  draft: Draft.optional(),
  shortOf: ScenarioId.optional().describe("The scenario of which this is the short version; short versions are made by the game, not by hand."),
  skin: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, "write lower-case letters, digits and hyphens").optional().describe("The pack of other names that its words come from; written by the game, not by hand."),
  title: Words.max(80).describe("The name that players choose it by."),
  question: Words.max(200).describe("The open question that the class argues. People are asked whether they are for or against, so let it be one that can be answered yes or no."),
  intro: z.array(Words).min(1).describe("What has happened so far, a paragraph each."),
  snapshot: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write YYYY-MM-DD").describe("The day up to which the documents tell."),
  disclaimer: Words.describe("What is invented, and whose views these are not."),
  contentNote: Words.optional().describe("What a teacher should know beforehand."),
  rounds: z.int().min(1).max(12).describe("How many rounds a game has."),
  roundName: Words.max(20).describe('What a round is called, e.g. "Quarter".'),
  gain: z.number().min(0.1).max(2).default(0.7).describe("G: one factor on every effect."),
  capital: Capital.prefault({}).describe("Political capital: what policies are paid with."),
  debate: DebateRules.prefault({}).describe("The rules of argument."),
  roles: z.array(Role).min(2).max(12).describe("Who plays."),
  meters: z.array(Meter).min(1).max(24).describe("What the policies move, each from 0 to 100."),
  signals: z.partialRecord(z.enum(SIGNALS), Signal).default({}).describe("Names of the engine's signals where players see them."),
  policies: z.array(Policy).min(1).max(200).describe("What roles can adopt; five or more for each role."),
  links: z.array(Link).default([]).describe("What meters and signals do to meters."),
  regime: Regime.describe("How restrictions are enforced and obeyed."),
  workaround: Workaround.prefault({}).describe("How ways round the restrictions spread."),
  alliedGroups: z.array(AlliedGroup).max(8).optional().describe("Groups of allies whose help in enforcement has to be won; without them policies' cooperation is the help."),
  ladder: Ladder.describe("How one role answers provocations."),
  triggers: z.array(Trigger).default([]).describe("What may happen by itself."),
  endings: z.array(Ending).min(1).describe("How it can end; the first whose condition holds."),
  publicInterest: PublicInterest,
  assumptions: z.array(Assumption).default([]).describe("Contested figures that a class may change."),
  presets: z.array(Preset).default([]).describe("Sets of assumptions that belong together."),
  documents: z.array(Document).min(1).describe("What the cards are taken from."),
  origins: z.array(Origin).min(1).describe("The witnesses that cards go back to; cards of one witness count once."),
  cards: z.array(Card).min(1).describe("Evidence, one statement a card."),
  contradictions: z.array(Contradiction).default([]).describe("Questions on which the documents disagree."),
  themes: z.array(Theme).min(1).describe("What claims can appeal to."),
  blocs: z.array(Bloc).min(1).describe("The groups of the house."),
  motions: z.array(Motion).min(1).describe("Debated in this order, one a round."),
  short: Short.optional().describe("A version for half an hour."),
  reality: z.array(RealityNote).default([]).describe("What happened after the snapshot; shown in the debrief."),
  leavesOut: z.array(Words.max(300)).default([]).describe("What the model leaves out, a sentence each; shown in the debrief."),
  board: Board.optional().describe("Where each role stands on the chart; laid out by itself where it is left out."),
});

export type Scenario = z.infer<typeof ScenarioFile>;
export type Role = Scenario["roles"][number];
export type Meter = Scenario["meters"][number];
export type Policy = Scenario["policies"][number];
export type Link = Scenario["links"][number];
export type Effect = Policy["effects"][number];
export type Card = Scenario["cards"][number];
export type RealityNote = Scenario["reality"][number];
export type Motion = Scenario["motions"][number];
export type Claim = Motion["claims"][number];
export type Trigger = Scenario["triggers"][number];
export type Assumption = Scenario["assumptions"][number];
export type AlliedGroup = NonNullable<Scenario["alliedGroups"]>[number];
export type BoardPlan = NonNullable<Scenario["board"]>;
