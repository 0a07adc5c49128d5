import { z } from "zod";
import { CardIds, Id, Share, Unconfirmed, Words } from "./basics.ts";
import { Reference } from "./expression.ts";
import { Effect } from "./play.ts";

/** Political capital. Source: MODEL §2.2. */
export const Capital = z.strictObject({
  start: z.number().min(0).max(50).default(4).describe("What each role has at the beginning."),
  income: z.number().min(0).max(20).default(3).describe("Added each round."),
  upkeep: z.number().min(0).max(5).default(0.5).describe("Paid each round for each standing policy."),
  slots: z.int().min(1).max(10).default(3).describe("How many policies a role can hold at once."),
  ceiling: z.number().min(1).max(100).default(10).describe("The most that a role can hold."),
});

/** The rules of argument. Source: MODEL §1.3. */
export const DebateRules = z.strictObject({
  kappa: z.number().min(0.5).max(2).default(1).describe("κ: how far arguments move the house."),
  assertion: z.number().min(0.05).max(0.5).default(0.2).describe("β: what a bare claim is worth."),
  persistence: Share.default(0.5).describe("λ: how much of a swing stays."),
  claims: z.int().min(1).max(4).default(2).describe("Claims a side may make."),
  cards: z.int().min(1).max(4).default(2).describe("Cards a side may put under each claim."),
  rebuttals: z.int().min(1).max(4).default(2).describe("Cards a side may play in rebuttal."),
  hand: z.int().min(2).max(12).default(6).describe("Cards that a role can hold."),
  draws: z.int().min(1).max(6).default(2).describe("Cards drawn each round."),
  leadDraws: z.int().min(1).max(12).optional().describe("Cards drawn each round by those who lead a side in it; as many as the others where nothing is said."),
});

/** How restrictions are obeyed. Source: MODEL §2.3 (4), symbols in brackets. */
export const Regime = z.strictObject({
  capacity: Id.describe("The meter of enforcement capacity (cap)."),
  demand: Id.describe("The meter of how much the restricted thing is used (adoption)."),
  legitimacy: Id.describe("The meter of trust in the process."),
  alliance: Id.describe("The meter of allied alignment."),
  copyEffort: z.number().min(0).max(20).default(4).describe("cK: extra effort for what is easily copied."),
  certainty: z.number().min(0.1).max(10).default(1.8).describe("γ: how well effort turns into detection."),
  baseSeverity: Share.default(0.3).describe("Severity of penalties without a statute."),
  severityExponent: z.number().min(0.1).max(2).default(0.6).describe("How far severity counts beside certainty."),
  needBase: Share.default(0.18).describe("n0: deterrence that is needed in any case."),
  needDemand: Share.default(0.35).describe("n1: deterrence that full demand adds."),
  voluntary: Share.default(0.75).describe("ν0: who complies unpoliced when trust is whole."),
  voluntaryCopy: Share.default(0.6).describe("νK: how far copyability eats that."),
  spread: z.number().min(0.01).max(1).default(0.1).describe("How sharply compliance answers to deterrence."),
  alliedWeight: Share.default(0.5).describe("How much allied alignment counts as help."),
});

/** How workarounds spread. Source: MODEL §2.3 (5). */
export const Workaround = z.strictObject({
  start: Share.default(0.02).describe("Share of demand that goes round the rules at the beginning."),
  ceilingBase: Share.default(0.2).describe("e0: what can be evaded however hard it is to copy."),
  ceilingCopy: Share.default(0.65).describe("e1: what copyability adds to that."),
  innovators: Share.default(0.05).describe("p_w."),
  imitators: z.number().min(0).max(2).default(0.55).describe("q_w."),
  curiosity: z.number().min(0).max(5).default(1.2).describe("ς: a new restriction draws attention to what it restricts."),
  spread: Share.default(0.15).describe("How much help in spreading counts."),
  policing: Share.default(0.6).describe("How far detection slows the spread."),
  fading: Share.default(0.25).describe("How fast workarounds beyond the ceiling fade."),
});

/** The reaction ladder. Source: MODEL §2.3 (6). */
export const Ladder = z.strictObject({
  owner: Id.describe("The role that retaliates."),
  memory: z.number().positive().max(50).default(3).describe("Half-life of grievance, in rounds."),
  patience: z.number().min(0.1).max(5).default(1).describe("Factor on every threshold."),
  hysteresis: z.number().min(0).max(50).default(6).describe("How far grievance must fall below a threshold before a rung is left."),
  soothing: Share.default(0.5).describe("Share of a negative provocation that counts each round."),
  rungs: z
    .array(
      z.strictObject({
        threshold: z.number().positive().describe("Grievance at which this rung is climbed."),
        title: Words.describe("What the answer is called."),
        headline: Words.max(160).describe("What a newspaper writes when it comes to that."),
        cards: CardIds,
      }),
    )
    .min(1)
    .max(9)
    .describe("From the mildest answer to the hardest."),
  effects: z.array(Effect).describe("Effects at the highest rung; lower rungs scale them."),
  unconfirmed: Unconfirmed,
});

const Beta = z.number().min(0).max(10);

/** A group of allies that follows the regime or does not. Source: MODEL §2.3 (7), symbols in brackets. */
export const AlliedGroup = z.strictObject({
  id: Id,
  title: Words.describe("A short name that players read."),
  weight: Share.describe("Its share of the help in enforcement; all groups together at most 1."),
  start: Share.default(0.2).describe("How far it follows at the beginning."),
  role: Id.optional().describe("The role that speaks for it: a treaty that this role has signed binds it."),
  base: z.number().min(-10).max(10).default(-1).describe("β0: how gladly it follows when nothing else speaks for or against it; 0 is half."),
  debate: Beta.default(1).describe("β1: how much the debates so far sway it."),
  treaty: Beta.default(1.5).describe("β2: what cooperation and treaties do."),
  peers: Beta.default(1).describe("β3: what the others' example does."),
  costs: Beta.default(1).describe("β4: how much its own cost counts."),
  cost: Reference.optional().describe("What its own cost is read from; none where it is left out."),
  retaliation: Beta.default(1).describe("β5: how much it fears retaliation."),
  exposure: Share.default(1).describe("How far retaliation reaches it."),
  unilateral: Beta.default(1).describe("β6: how much it minds restrictions made without it."),
});

/** A contested parameter that players may change. Source: MODEL §2.4. */
export const Assumption = z.strictObject({
  id: Id,
  title: Words.describe("A short name that players read."),
  claim: Words.describe("What the figure says, in one sentence."),
  param: z
    .string()
    .regex(/^(gain|(regime|workaround|ladder)\.[a-zA-Z]+|link:[A-Za-z][A-Za-z0-9_]*|effects|proof)$/, 'write "gain", "regime.<name>", "workaround.<name>", "ladder.<name>", "link:<id>", "effects" or "proof"')
    .describe('What it sets: "gain", "regime.<name>", "workaround.<name>", "ladder.<name>", "link:<id>" (its w), "effects" (a factor on everything that names this assumption), or "proof" (the standard of proof of the motions that name it).'),
  value: z.number().describe("What holds unless a class chooses otherwise."),
  range: z.tuple([z.number(), z.number()]).describe("The lowest and the highest figure that may be chosen."),
  presets: z.record(Id, z.number()).default({}).describe("Its figure in each preset; its own value where nothing is said."),
  sources: z.array(Words).default([]).describe("Where the figure comes from."),
  contested: z.boolean().default(true).describe("Whether people who know the matter disagree about it."),
  unconfirmed: Unconfirmed,
});

export const Preset = z.strictObject({ id: Id, title: Words.describe("A short name that players read."), about: Words.describe("What somebody believes who chooses it.") });
