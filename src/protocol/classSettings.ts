import { z } from "zod";
import { Name } from "./basics.ts";

/** Seconds for a phase; null for no limit. */
const Seconds = z.int().min(5).max(7200).nullable();

/** Jobs in a team. Who has one may act for the team in what belongs to it. Source: MODEL §1.5. */
export const JOBS = ["speaker", "evidence", "negotiator", "recorder"] as const;
export const Job = z.enum(JOBS);
export type Job = z.infer<typeof Job>;

/** How a class is played. All of it has a default, so that a teacher may say nothing. */
export const ClassSettings = z.strictObject({
  /** Who seals a team's choice: the spokesperson, who changes each round, or more than half of those who are here. */
  sealing: z.enum(["spokesperson", "majority"]).default("spokesperson"),
  /** How seats without people are played: 0 at random, 1 by script, 2 thinking ahead, 3 further, 4 reckoning with what the others learn. */
  standIns: z.literal([0, 1, 2, 3, 4]).default(2),
  clock: z
    .strictObject({ briefing: Seconds.default(300), evidence: Seconds.default(180), caucus: Seconds.default(180), commit: Seconds.default(240), report: Seconds.default(180) })
    .prefault({}),
  /** Length of a debate; null leaves it to the people. */
  debate: z.enum(["quick", "short", "usual", "long"]).nullable().default("usual"),
  /** Seconds for those who have not sealed when the time is up, before stand-ins seal for them. */
  grace: z.int().min(0).max(300).default(15),
  /** Seconds that a seat that the others wait for may do nothing: then it is warned, then a stand-in plays its open decision. */
  idle: z.strictObject({ warn: z.int().min(5).max(3600), play: z.int().min(5).max(3600) }).nullable().default({ warn: 90, play: 120 }),
  /** Seconds after which a stand-in plays the open decision of a seat of which nobody is connected. */
  away: z.int().min(5).max(3600).default(20),
  names: z.enum(["free", "made"]).default("free"),
  /** Under 13: no field in which students write words of their own. Source: MODEL §6.3. */
  under13: z.boolean().default(false),
  /** How students come to roles: at random, by their own wish, or against their answer to the question of the scenario. */
  assign: z.enum(["random", "wish", "againstLean"]).default("random"),
  /** Rounds to be played; all that the scenario has where it is null. */
  rounds: z.int().min(1).max(20).nullable().default(null),
  parts: z.array(z.enum(["vetoes", "forecasts", "deals", "preVote", "cross", "points", "closing"])).default([]),
  assumptions: z.record(Name, z.number()).default({}),
  /** The pack of other names in which all see the scenario; null for the names that the author gave. */
  skin: Name.nullable().default(null),
  /** Meters that start otherwise than the scenario says, in points, and why: what a class brings along in a campaign. */
  shifts: z.array(z.strictObject({ meter: Name, to: z.number().min(1).max(99), reason: z.string().trim().min(1).max(200) })).max(60).optional(),
});
export type ClassSettings = z.infer<typeof ClassSettings>;
