import { z } from "zod";
import { Id, Points, Words } from "./basics.ts";

const Place = z.strictObject({ x: Points, y: Points }).describe("Percent of the chart, from its upper left corner.");

export const Board = z.strictObject({
  islands: z
    .array(
      z.strictObject({
        id: Id,
        name: Words.max(40),
        size: z.enum(["small", "medium", "large"]).default("medium"),
        home: z.boolean().default(false),
        at: Place.optional(),
        ports: z.array(z.strictObject({ role: Id, at: Place.optional() })).min(1),
      }),
    )
    .min(1),
  seas: z.array(z.strictObject({ name: Words.max(40), at: Place.optional(), angle: z.number().min(-90).max(90).optional() })).default([]),
  lanes: z.array(z.strictObject({ from: Id, to: Id })).default([]).describe("Standing trade between roles."),
});
