import { z } from "zod";
import { CardIds, Id, Share, Unconfirmed, Weight, Why, Words } from "./basics.ts";
import { Condition, Expression, Modifier, Reference, ResponseFunction } from "./expression.ts";

/** Letters of the signal flags that serve as crests and marks. */
export const FlagLetter = z.string().regex(/^[A-Z]$/, "write one letter from A to Z").describe("A letter of the international signal flags, A to Z.");

const Title = Words.describe("A short name that players read.");

/** What a role wants: a weight for each meter or signal; a negative weight wants it low. Source: MODEL §2.3 (11), §8b.4. */
const Utility = z.record(Reference, z.number().min(-1).max(1)).describe('Weights by reference, e.g. {"m:security": 0.35, "x:restricted": -0.15}.');

/** `when` is asked at the end of the game. */
export const Agenda = z.strictObject({
  id: Id,
  title: Title,
  when: Condition,
  points: z.number().min(0).max(50).default(10).describe("Added to the score when it is fulfilled."),
});

/** The right to stop others' policies. Source: MODEL §3.3 (4). */
const Vetoes = z.strictObject({
  uses: z.int().min(1).max(10).default(1).describe("How many vetoes may strike in a game."),
  cost: z.number().min(0).max(10).multipleOf(0.5).default(2).describe("Capital that it costs to name a policy, whether or not somebody adopts it."),
  over: z
    .strictObject({ roles: z.array(Id).default([]).describe("All policies of these roles."), policies: z.array(Id).default([]).describe("These policies.") })
    .optional()
    .describe("What can be stopped; every policy of the other roles where it is left out."),
});

export const Role = z.strictObject({
  id: Id,
  title: Title,
  short: Words.max(24).describe("A name of one or two words for the board."),
  brief: Words.describe("What everybody may know about this role."),
  goals: z.array(Words).min(1).describe("What the role wants, in plain words, most wanted first."),
  flag: FlagLetter,
  utility: Utility,
  agendas: z.array(Agenda).default([]).describe("Hidden agendas; one is dealt to the role at random."),
  vetoes: Vetoes.optional().describe("The right to stop others' policies in the round in which they would be adopted."),
  lean: z.record(Id, z.number().min(0).max(10)).default({}).describe("How gladly a scripted stand-in adopts each policy; 1 where nothing is said."),
  personality: z
    .strictObject({
      risk: z.number().min(0).max(2).default(0).describe("λ: subtracts λ times the spread of the outcomes."),
      spite: z.record(Id, z.number().min(0).max(1)).default({}).describe("Takes pleasure in another role's loss."),
      loyalty: z.record(Id, z.number().min(0).max(1)).default({}).describe("Cares for another role's gain."),
      horizon: z.int().min(1).max(6).optional().describe("Rounds that it looks ahead; 3 where nothing is said."),
      temper: z.number().min(0.05).max(5).optional().describe("τ: how often it takes what is nearly as good, in points of utility; 0.5 where nothing is said."),
      never: z.array(Id).default([]).describe("Policies that it never adopts."),
      prefers: z.array(Id).optional().describe("Policies that it adopts on principle, as soon as it can."),
      evidence: z.number().min(0).max(2).default(0.5).describe("How far the house sways its preferences."),
    })
    .prefault({})
    .describe("How stand-ins play this role."),
  unconfirmed: Unconfirmed,
});

export const Meter = z.strictObject({
  id: Id,
  title: Title,
  about: Words.describe("What the meter stands for, and what high and low mean."),
  good: z.enum(["high", "low", "contested"]).default("contested").describe("Whether a rise is good news for the public, bad news, or a matter of view."),
  start: z.number().min(1).max(99).describe("Points at the beginning."),
  settles: z.number().min(1).max(99).describe("Where it drifts when nothing pushes it."),
  half: z.number().positive().max(50).default(3).describe("Half-life of that drift, in rounds."),
  unconfirmed: Unconfirmed,
});

/** One push of a policy, event or rung on a meter. */
export const Effect = z.strictObject({
  to: Id.describe("The meter that is pushed."),
  w: Weight.describe("Points a round at mid-scale."),
  of: z.enum(["level", "change"]).default("level").describe("Whether the standing policy pushes every round, or only its introduction."),
  fn: ResponseFunction.optional(),
  mods: z.array(Modifier).default([]).describe("Further factors, each clamped to 0..2."),
  expr: Expression.optional().describe("A factor as a formula; replaces fn."),
  why: Why,
  assume: Id.optional().describe("The assumption that this rests on."),
  cards: CardIds,
  unconfirmed: Unconfirmed,
}).meta({ id: "Effect", description: "One push on a meter." });

/** What a policy does to the regime, each 0..1. Source: MODEL §8b.3. */
export const PolicyRegime = z.strictObject({
  scope: Share.default(0).describe("Share of all use that it restricts."),
  copyability: Share.default(0).describe("How easily what it restricts can be copied."),
  severity: Share.default(0).describe("Adds to the severity of penalties."),
  substitutes: Share.default(0).describe("Adds to the supply of substitutes."),
  drag: Share.default(0).describe("Holds back every restriction, for instance in court."),
  spread: Share.default(0).describe("Helps workarounds to spread."),
  cooperation: Share.default(0).describe("Adds to the allies' help in enforcement, or to the readiness of allied groups where there are any."),
  groups: z.array(Id).optional().describe("Allied groups that its cooperation is for; all where it is left out."),
});

export const Policy = z.strictObject({
  id: Id,
  role: Id,
  title: Title,
  summary: Words.max(240).describe("What it does, in one or two plain sentences."),
  headline: Words.max(120).describe("What a newspaper writes when it is adopted."),
  flag: FlagLetter.optional(),
  cost: z.number().min(0).max(20).describe("Political capital."),
  lag: z.int().min(0).max(10).default(0).describe("Rounds before anything happens."),
  half: z.number().positive().max(20).default(1).describe("Rounds until it is half implemented."),
  levels: z.array(Share).default([0, 1]).describe("How far it can be adopted: [0, 1], or [0, 0.5, 1] with a half measure."),
  motion: z
    .strictObject({ id: Id, side: z.enum(["pro", "con"]).default("pro").describe("The side that argues for this policy."), needed: z.boolean().default(false).describe("Cannot be adopted before the motion was debated; dearer when it fell.") })
    .optional()
    .describe("The motion whose outcome prices this policy, and the side that argues for it."),
  requires: Condition.optional().describe("Must hold before it can be adopted."),
  exclusive: z.array(Id).default([]).describe("Policies that cannot stand beside it."),
  regime: PolicyRegime.optional().describe("What it restricts, and what it does to enforcement."),
  provocation: z.number().min(-50).max(50).default(0).describe("Grievance that its introduction adds; a negative figure soothes while it stands."),
  effects: z.array(Effect).default([]).describe("What it does to meters."),
  publishes: z.array(Id).optional().describe("Cards of a holder that it lays open: from its adoption on everybody can draw them."),
  why: Why,
  cards: CardIds,
  unconfirmed: Unconfirmed,
});

/** A standing causal link from a meter or signal to a meter. */
export const Link = z.strictObject({
  id: Id,
  from: Reference,
  to: Id,
  w: Weight.describe("Points a round at mid-scale when the function gives 1."),
  fn: ResponseFunction,
  lag: z.int().min(0).max(6).default(0).describe("Rounds between cause and effect."),
  mods: z.array(Modifier).default([]).describe("Further factors, each clamped to 0..2."),
  expr: Expression.optional().describe("A factor as a formula; replaces fn."),
  why: Why,
  assume: Id.optional(),
  cards: CardIds,
  unconfirmed: Unconfirmed,
});

export const Trigger = z.strictObject({
  id: Id,
  title: Title,
  headline: Words.max(160).describe("What a newspaper writes when it happens."),
  when: Condition,
  p: z
    .strictObject({
      base: Share.describe("Chance in each round."),
      add: z
        .array(z.strictObject({ if: Condition, v: z.number().min(-1).max(1).describe("Added to the chance when the condition holds.") }))
        .default([])
        .describe("What makes it likelier or less likely."),
    })
    .describe("How likely it is in a round in which its condition holds."),
  cooldown: z.int().min(0).max(20).default(0).describe("Rounds before it may happen again."),
  max: z.int().min(1).max(20).default(1).describe("How often it may happen in a game."),
  effects: z.array(Effect).min(1).describe("What it does to meters."),
  cards: CardIds,
  unconfirmed: Unconfirmed,
});

export const Ending = z.strictObject({
  id: Id,
  title: Title,
  text: Words.describe("What became of the world, in two or three sentences."),
  when: Condition.optional().describe("The first ending whose condition holds is the one; the last needs none."),
  terminal: z.boolean().default(false).describe("Ends the game as soon as it holds."),
  unconfirmed: Unconfirmed,
});

export const Signal = z.strictObject({ title: Title, about: Words.describe("What it stands for, and what high and low mean.") });


/** Weights of the public-interest index. Source: MODEL §8b.5. */
export const PublicInterest = z.record(Reference, z.number().min(-5).max(5)).describe("Weights of the public-interest index, shown to players.");
