import type { Play, SeatView } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { claimMarks } from "./claimView.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import { authoredClaim } from "./tableTree.ts";

/** What was laid on the table last. */
export interface LatestMove {
  readonly by: RoleMark;
  /** Null for a claim. */
  readonly card: string | null;
  readonly text: string;
  /** The claim it is, or bears on in the end. */
  readonly mark: string;
  readonly as: "claim" | "support" | "attack";
}

/** The newest card of the debate, or the newest claim where no card bears on it yet; null before anything was said. */
export function latestMove(scenario: Scenario, { debates, you }: Pick<SeatView, "debates" | "you">): LatestMove | null {
  const debate = debates.at(-1);
  const made = debate?.claims.at(-1);
  if (debate === undefined || made === undefined) return null;
  const marks = claimMarks(debate.claims);
  const markOf = (claim: string): string => marks.get(claim) ?? claim;
  const play = debate.plays.at(-1);
  const isBare = !debate.plays.some(({ on }) => "claim" in on && on.claim === made.claim);
  if (play === undefined || isBare) return { by: roleMark(scenario, made.by, you), card: null, text: authoredClaim(scenario, debate.motion, made.claim)?.text ?? made.claim, mark: markOf(made.claim), as: "claim" };
  return { by: roleMark(scenario, play.by, you), card: play.card, text: scenario.cards.find(({ id }) => id === play.card)?.text ?? play.card, mark: markOf(claimUnder(debate.plays, play.on)), as: play.as };
}

/** The claim under a play, however many cards answer each other on it. */
function claimUnder(plays: readonly Play[], on: Play["on"]): string {
  if ("claim" in on) return on.claim;
  const answered = plays.find(({ id }) => id === on.play);
  return answered === undefined ? "" : claimUnder(plays, answered.on);
}
