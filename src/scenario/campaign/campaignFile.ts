import { z } from "zod";
import { Id, Words } from "../schema/basics.ts";
import { Condition } from "../schema/expression.ts";

const ScenarioId = z.string().regex(/^[a-z][a-z0-9-]{1,62}$/, "write lower-case letters, digits and hyphens");

const Shift = z
  .strictObject({ meter: Id, by: z.number().min(-50).max(50).optional(), to: z.number().min(5).max(95).optional() })
  .refine(({ by, to }) => (by === undefined) !== (to === undefined), 'write "by" or "to"');

/** How scenarios follow on each other: what a class did in one sets the start of the next. */
export const CampaignFile = z.strictObject({
  format: z.literal(1),
  links: z
    .array(
      z.strictObject({
        from: ScenarioId.describe("The scenario that was played."),
        to: ScenarioId.describe("The one that goes on from it."),
        rules: z
          .array(
            z.strictObject({
              when: Condition.describe("Asked at the end of the former."),
              set: z.array(Shift).min(1).describe("Meters of the latter and how its start differs, in points; a meter stays within 5 and 95."),
              say: Words.max(200).describe("What the class is told; the reason in the log."),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type Campaign = z.infer<typeof CampaignFile>;
export type CampaignLink = Campaign["links"][number];
