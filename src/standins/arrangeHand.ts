import { cardScore, openCaseFile } from "../engine/caseFile.ts";
import { leadOf, motionOfRound } from "../engine/deal.ts";
import type { CardId, Command, Side } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import { shuffled } from "../kernel/random.ts";
import type { Motion } from "../scenario/schema/scenario.ts";
import type { Seated } from "./seated.ts";

/** How much less a card counts for each round that it would have to wait. */
const PATIENCE = 0.6;
/** What a card is worth to the floor, which plays one, beside a lead, which plays several. */
const FLOOR_SHARE = 0.3;

/** The evidence phase: puts down what serves least, and goes on. */
export function arrangeHand(seated: Seated): Command {
  const { view, role } = seated;
  const { discards } = view.moves;
  return discards > 0 ? { type: "discardCards", role: role.id, cards: worstCards(seated, discards) } : { type: "finishStep", role: role.id };
}

function worstCards(seated: Seated, count: number): readonly CardId[] {
  const { own, level, luck, view } = seated;
  if (level === 0) return shuffled(own.hand, luck, "discard", view.world.round).slice(0, count);
  const uses = own.hand.map((card, index) => ({ card, index, use: usefulness(seated, card) }));
  return uses.sort((a, b) => a.use - b.use || b.index - a.index).slice(0, count).map(({ card }) => card);
}

/** What a card may be worth in this debate and the coming ones: relevance × base score, less for later rounds. */
function usefulness({ compiled, view, role }: Seated, card: CardId): number {
  const { scenario } = compiled;
  const round = "round" in view.place ? view.place.round : 1;
  const authored = openCaseFile(scenario).card.get(card);
  const score = authored === undefined ? 0 : cardScore(authored, lookup(view.checked, card));
  let sum = 0;
  let weight = 1;
  for (let r = round; r <= compiled.rounds; r++, weight *= PATIENCE) {
    const motion = motionOfRound(scenario, r);
    if (motion === null) continue;
    const side = leadOf(view, motion, "pro") === role.id ? "pro" : leadOf(view, motion, "con") === role.id ? "con" : null;
    sum += weight * score * (side === null ? FLOOR_SHARE : 1) * bestRelevance(motion, card, side);
  }
  return sum;
}

/** The strongest bearing of a card in a motion for a side; for the floor, on either. */
function bestRelevance(motion: Motion, card: CardId, side: Side | null): number {
  let best = 0;
  for (const claim of motion.claims) {
    for (const one of claim.evidence) {
      const serves = side === null || (claim.side === side) === (one.as === "support");
      if (one.card === card && serves) best = Math.max(best, one.relevance);
    }
  }
  return best;
}
