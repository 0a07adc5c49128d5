import { z } from "zod";
import { Words } from "./basics.ts";
import { Board } from "./board.ts";
import { Assumption, Capital, DebateRules, Ladder, Preset, Regime, Workaround } from "./dynamics.ts";
import { Bloc, Card, Contradiction, Document, Motion, Origin, Theme } from "./evidence.ts";
import { Ending, Link, Meter, Policy, PublicInterest, Role, Signal, Trigger } from "./play.ts";
import { SIGNALS } from "./expression.ts";

/** The version of the file format that this code reads. */
export const FORMAT = 1;

/** A scenario file, version 1: everything that a game is made of. Source: MODEL §2.4, §7, §8b. */
export const ScenarioFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT).describe("Version of this file format."),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,62}$/, "write lower-case letters, digits and hyphens").describe("The scenario's name in addresses and folders."),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "write a language tag such as en or pt-BR").describe("Language of the words in this file, e.g. en."),
  title: Words.max(80),
  question: Words.max(200).describe("The open question that the class argues."),
  intro: z.array(Words).min(1).describe("What has happened so far, a paragraph each."),
  snapshot: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write YYYY-MM-DD").describe("The day up to which the documents tell."),
  disclaimer: Words,
  contentNote: Words.optional(),
  rounds: z.int().min(1).max(12),
  roundName: Words.max(20).describe('What a round is called, e.g. "Quarter".'),
  gain: z.number().min(0.1).max(2).default(0.7).describe("G: one factor on every effect."),
  capital: Capital.prefault({}),
  debate: DebateRules.prefault({}),
  roles: z.array(Role).min(2).max(12),
  meters: z.array(Meter).min(1).max(24),
  signals: z.partialRecord(z.enum(SIGNALS), Signal).default({}).describe("Names of the engine's signals where players see them."),
  policies: z.array(Policy).min(1).max(200),
  links: z.array(Link).default([]),
  regime: Regime,
  workaround: Workaround.prefault({}),
  ladder: Ladder,
  triggers: z.array(Trigger).default([]),
  endings: z.array(Ending).min(1),
  publicInterest: PublicInterest,
  assumptions: z.array(Assumption).default([]),
  presets: z.array(Preset).default([]),
  documents: z.array(Document).min(1),
  origins: z.array(Origin).min(1),
  cards: z.array(Card).min(1),
  contradictions: z.array(Contradiction).default([]),
  themes: z.array(Theme).min(1),
  blocs: z.array(Bloc).min(1),
  motions: z.array(Motion).min(1).describe("Debated in this order, one a round."),
  board: Board.optional().describe("Where each role stands on the chart; laid out by itself where it is left out."),
});

export type Scenario = z.infer<typeof ScenarioFile>;
export type Role = Scenario["roles"][number];
export type Meter = Scenario["meters"][number];
export type Policy = Scenario["policies"][number];
export type Link = Scenario["links"][number];
export type Effect = Policy["effects"][number];
export type Card = Scenario["cards"][number];
export type Motion = Scenario["motions"][number];
export type Claim = Motion["claims"][number];
export type Bloc = Scenario["blocs"][number];
export type Ending = Scenario["endings"][number];
export type Trigger = Scenario["triggers"][number];
export type Assumption = Scenario["assumptions"][number];
export type BoardPlan = NonNullable<Scenario["board"]>;
