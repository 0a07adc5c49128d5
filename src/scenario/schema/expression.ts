import { z } from "zod";
import { Id } from "./basics.ts";

/** Something that can be read: a meter, a policy, a signal, a role's capital, or the round. */
export const Reference = z
  .string()
  .regex(/^(m|p|x|r):[A-Za-z][A-Za-z0-9_]*$|^round$/, 'write "m:<meter>", "p:<policy>", "x:<signal>", "r:<role>" or "round"')
  .describe('What is read: "m:<meter>" (points), "p:<policy>" (0..1 implemented), "x:<signal>", "r:<role>" (capital) or "round".');

const Shape = <const Name extends string>(name: Name) => z.literal(name).describe("The shape: lin, hinge+, hinge-, power, saturate, logistic or bell.");
const Threshold = z.number().describe("θ, in the units of the source: points for a meter or grievance, a number of rounds, rungs or capital, else 0..1.");
const Width = z.number().positive().describe("How wide the change is, in the units of the source.");

/** How a source acts on its target. `at` is θ in the units of the source (points for a meter). Source: MODEL §8b.4. */
export const ResponseFunction = z
  .discriminatedUnion("k", [
    z.strictObject({ k: Shape("lin"), at: Threshold.default(0) }).describe("2(x−θ): pushes up above `at`, down below it."),
    z.strictObject({ k: Shape("hinge+"), at: Threshold }).describe("Nothing up to `at`, then rising to 1 at full scale."),
    z.strictObject({ k: Shape("hinge-"), at: Threshold }).describe("1 at zero, falling to nothing at `at`."),
    z.strictObject({ k: Shape("power"), exponent: z.number().positive().max(8).default(1).describe("1 is a straight line.") }).describe("x to the power `exponent`."),
    z.strictObject({ k: Shape("saturate"), rate: z.number().positive().max(50).describe("How fast it fills up.") }).describe("1 − e^(−rate·x)."),
    z.strictObject({ k: Shape("logistic"), at: Threshold, width: Width }).describe("σ((x−θ)/width)."),
    z.strictObject({ k: Shape("bell"), at: Threshold, width: Width }).describe("e^(−((x−θ)/width)²)."),
  ])
  .meta({ id: "ResponseFunction", description: "The shape of an effect." });
export type ResponseFunction = z.infer<typeof ResponseFunction>;

/** A further factor on an effect: another function of another source, clamped to 0..2. Source: MODEL §8b.4. */
export const Modifier = z.strictObject({ ref: Reference, fn: ResponseFunction }).meta({ id: "Modifier", description: "A factor that depends on another source." });
export type Modifier = z.infer<typeof Modifier>;

export const OPERATORS = ["+", "-", "*", "/", "min", "max", "neg", "abs", "gt", "if"] as const;
export type Operator = (typeof OPERATORS)[number];
export type Expression = number | readonly ["ref", string] | readonly [Operator, ...Expression[]];

/** The escape hatch: a formula as a tree, e.g. `["*", 0.3, ["ref", "x:workaround"]]`. Source: MODEL §2.4, §2.6. */
export const Expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.number(),
    z.tuple([z.literal("ref"), Reference]),
    z.tuple([z.enum(OPERATORS)], Expression),
  ]),
).meta({ id: "Expression", description: 'A formula as a tree, e.g. ["*", 0.3, ["ref", "x:workaround"]].' });

const compares = (c: Limits): boolean => [c.lt, c.lte, c.gt, c.gte].some((x) => x !== undefined);
const COMPARE = "compare with lt, lte, gt or gte";

const limits = {
  lt: z.number().optional().describe("Less than this."),
  lte: z.number().optional().describe("This or less."),
  gt: z.number().optional().describe("More than this."),
  gte: z.number().optional().describe("This or more."),
};

export interface Comparison {
  readonly ref: string;
  readonly lt?: number | undefined;
  readonly lte?: number | undefined;
  readonly gt?: number | undefined;
  readonly gte?: number | undefined;
}
type Limits = Omit<Comparison, "ref">;
/** What of a role's deals can be counted. */
export const DEAL_COUNTS = ["kept", "broken", "treaties"] as const;
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison
  | ({ readonly score: string } & Limits)
  | ({ readonly deals: (typeof DEAL_COUNTS)[number]; readonly role?: string | undefined } & Limits)
  | { readonly motion: string; readonly passed: boolean }
  | { readonly policy: string; readonly adopted: boolean; readonly by?: number | undefined }
  | { readonly policy: string; readonly before: readonly string[] };

/** A statement about the state of play that is true or false. Source: MODEL §2.4, §8b.10. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1).describe("All of these hold.") }),
    z.strictObject({ any: z.array(Condition).min(1).describe("At least one of these holds.") }),
    z.strictObject({ not: Condition }),
    z.strictObject({ ref: Reference, ...limits }).refine(compares, COMPARE),
    z.strictObject({ score: Id.describe("A role; its score of 0 to 100, without what is secret or agreed."), ...limits }).refine(compares, COMPARE),
    z.strictObject({ deals: z.enum(DEAL_COUNTS).describe("Deals kept so far, deals broken, or treaties in force."), role: Id.optional().describe("Whose deals; those of all where it is left out."), ...limits }).refine(compares, COMPARE),
    z.strictObject({ motion: Id, passed: z.boolean().describe("true: the house carried it; false: it voted it down. Before the debate neither holds.") }),
    z.strictObject({ policy: Id, adopted: z.boolean().describe("Whether it was adopted at some time."), by: z.int().positive().optional().describe("In this round at the latest.") }),
    z.strictObject({ policy: Id, before: z.array(Id).min(1).describe("It was adopted before any of these policies.") }),
  ]),
).meta({ id: "Condition", description: "A statement about the state of play that is true or false." });
