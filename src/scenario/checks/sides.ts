import { scoreCard } from "../../debate/evidenceScore.ts";
import { quoted } from "../finding.ts";
import type { Motion } from "../schema/scenario.ts";
import type { Scope } from "./scope.ts";

/** Source: issue 2, "every motion has at least 3 cards a side". */
const ENOUGH_CARDS = 3;
/** The better-armed side's evidence over the other's; beyond it the debate is decided beforehand. */
const WIDEST_RATIO = 1.5;

/** Both sides of a motion can be argued: enough cards each, of about the same weight. */
export function checkSides({ scenario, report }: Scope): void {
  const tau = new Map(scenario.cards.map((card) => [card.id, scoreCard({ reliability: card.reliability, stake: card.stake, directness: card.directness, wording: card.wording, check: "none" }).tau]));
  for (const [i, motion] of scenario.motions.entries()) {
    const pro = arms(motion, "pro", tau);
    const con = arms(motion, "con", tau);
    for (const [side, { cards }] of [["pro", pro], ["con", con]] as const) {
      // A draft from texts that are all on one side is honest about it; only a finished scenario has to have both.
      if (cards < ENOUGH_CARDS && scenario.draft !== undefined) report("S607", ["motions", i, "claims"], { message: cards === 0 ? `no card speaks for the ${side} side of ${quoted(motion.id)}` : `the ${side} side of ${quoted(motion.id)} has ${cards} of ${ENOUGH_CARDS} cards`, hint: "look for evidence of the other side, outside these documents if need be", on: "name" });
      else if (cards < ENOUGH_CARDS) report("S302", ["motions", i, "claims"], { message: `the ${side} side of ${quoted(motion.id)} has ${cards} of ${ENOUGH_CARDS} cards`, hint: "count the cards that support its claims or attack the other side's", on: "name" });
    }
    const [less, more] = pro.weight < con.weight ? [pro, con] : [con, pro];
    const open = scenario.draft !== undefined && less.cards === 0;
    if (more.weight > WIDEST_RATIO * less.weight && !open) {
      const better = more === pro ? "pro" : "con";
      report("S304", ["motions", i, "claims"], { message: `the ${better} side of ${quoted(motion.id)} has ${oneDecimal(more.weight / Math.max(less.weight, 0.01))} times the evidence of the other`, hint: `at most ${WIDEST_RATIO} times is fair; relevance times base score, summed`, on: "name" });
    }
  }
}

/** The distinct cards that speak for a side, and the sum of relevance times base score (Σρτ). */
function arms(motion: Motion, side: "pro" | "con", tau: ReadonlyMap<string, number>): { readonly cards: number; readonly weight: number } {
  const cards = new Set<string>();
  let weight = 0;
  for (const claim of motion.claims) {
    for (const { card, relevance, as } of claim.evidence) {
      if ((claim.side === side) !== (as === "support")) continue;
      cards.add(card);
      weight += relevance * (tau.get(card) ?? 0);
    }
  }
  return { cards: cards.size, weight };
}

const oneDecimal = (ratio: number): number => Math.round(ratio * 10) / 10;
