import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Motion } from "../../scenario/schema/scenario.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";

/** What a card can do in the coming debate. */
export interface CardUse {
  readonly claim: string;
  readonly text: string;
  /** The side that it helps there. */
  readonly helps: "pro" | "con";
  readonly as: "support" | "attack";
  readonly relevance: number;
}

export interface HandCard {
  readonly card: CardView;
  readonly fresh: boolean;
  /** Yours from the start: nobody else draws it before it is in the open. */
  readonly yours: boolean;
  readonly looked: boolean;
  /** Whether its passage may be looked up now. */
  readonly canLook: boolean;
  readonly uses: readonly CardUse[];
}

export interface EvidenceView {
  readonly round: number;
  readonly motion: { readonly id: string; readonly title: string; readonly text: string; readonly background: string } | null;
  /** Your part in the coming debate. */
  readonly part: "pro" | "con" | "floor";
  readonly hand: readonly HandCard[];
  readonly handLimit: number;
  /** Cards to be put down before you go on. */
  readonly excess: number;
  /** Whether the free look of this round is left. */
  readonly lookLeft: boolean;
}

/** Source: MODEL §8b.9. */
const LOOKS_A_ROUND = 1;

/** The evidence phase of a seat; the newest cards come first. */
export function evidenceView({ scenario }: Pick<CompiledScenario, "scenario">, view: Pick<SeatView, "place" | "you" | "own" | "checked" | "moves">): EvidenceView {
  const round = "round" in view.place ? view.place.round : 0;
  const motion = scenario.motions[round - 1];
  const { hand = [], drawn = [], looks = 0, looked = [] } = view.own ?? {};
  const lookLeft = looks < LOOKS_A_ROUND;
  const cards = hand.flatMap((name): HandCard[] => {
    const card = cardView(scenario, name, view.checked);
    if (card === null) return [];
    const seen = looked.includes(name);
    const yours = scenario.cards.some(({ id, holder }) => id === name && holder === view.you);
    return [{ card, yours, fresh: drawn.includes(name), looked: seen, canLook: lookLeft || seen, uses: motion === undefined ? [] : usesOf(motion, name) }];
  });
  return {
    round,
    motion: motion === undefined ? null : { id: motion.id, title: motion.title, text: motion.text, background: motion.background },
    part: motion === undefined ? "floor" : partOf(motion, view.you ?? ""),
    hand: [...cards.filter(({ fresh }) => fresh), ...cards.filter(({ fresh }) => !fresh)],
    handLimit: scenario.debate.hand,
    excess: view.moves.discards,
    lookLeft,
  };
}

/** A person leads wherever the role is named; pro comes first. Source: MODEL §8b.9. */
function partOf({ pro, con }: Motion, role: string): EvidenceView["part"] {
  if (pro.includes(role)) return "pro";
  return con.includes(role) ? "con" : "floor";
}

function usesOf({ claims }: Motion, card: string): readonly CardUse[] {
  return claims.flatMap(({ id, text, side, evidence }) =>
    evidence
      .filter((one) => one.card === card)
      .map(({ as, relevance }): CardUse => ({ claim: id, text, helps: as === "support" ? side : side === "pro" ? "con" : "pro", as, relevance })),
  );
}
