import { z } from "zod";
import { Id, Points, Words } from "./basics.ts";

const Place = z
  .strictObject({ x: Points.describe("Percent of the width, from the left."), y: Points.describe("Percent of the height, from the top.") })
  .describe("Percent of the chart, from its upper left corner.");

export const Board = z.strictObject({
  islands: z
    .array(
      z.strictObject({
        id: Id,
        name: Words.max(40).describe("Written on the chart."),
        size: z.enum(["small", "medium", "large"]).default("medium").describe("How much land it shows."),
        home: z.boolean().default(false).describe("The island on which the house sits; there is exactly one."),
        at: Place.optional(),
        ports: z.array(z.strictObject({ role: Id, at: Place.optional() })).min(1).describe("The roles that live there."),
      }),
    )
    .min(1)
    .describe("The lands of the chart."),
  seas: z
    .array(
      z.strictObject({
        name: Words.max(40).describe("Written on the water."),
        at: Place.optional(),
        angle: z.number().min(-90).max(90).optional().describe("Degrees by which the name is turned."),
      }),
    )
    .default([])
    .describe("Names on the water."),
  lanes: z.array(z.strictObject({ from: Id, to: Id })).default([]).describe("Standing trade between roles."),
});
