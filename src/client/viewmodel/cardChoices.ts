import type { Debate, DebateStep, PossiblePlay, SeatView, Side } from "../../engine/index.ts";
import type { Claim, Scenario } from "../../scenario/schema/scenario.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";
import { claimMarks } from "./claimView.ts";
import type { MovePreview } from "./debatePreview.ts";
import { imaginedPlay, movePreview } from "./debatePreview.ts";
import { sideOfStep } from "./debateView.ts";
import { bearingAgainst, bearingOn, authoredClaim } from "./tableTree.ts";

/** Why a card of the hand cannot be laid on a target. */
export type CardObstacle = "doesNotBear" | "speaksFor" | "speaksAgainst" | "alreadyThere" | "full";

/** A card of the hand, and what it would do on a target. */
export interface CardChoice {
  readonly card: CardView;
  readonly obstacle: CardObstacle | null;
  readonly as: "support" | "attack";
  /** 0..1; 0 where it does not bear. */
  readonly relevance: number;
  /** What the card says against the card that it answers; empty elsewhere. */
  readonly why: string;
  readonly preview: MovePreview | null;
}

/** Something on the table that a card may be laid on. */
export interface TargetChoice {
  /** "claim:<id>" or "play:<id>": what the composer remembers. */
  readonly key: string;
  readonly on: PossiblePlay["on"];
  /** The side that it helps as it lies there. */
  readonly side: Side;
  /** Of the claim, or of the claim that the card lies under. */
  readonly mark: string;
  readonly text: string;
  /** The card to be answered; empty for a claim. */
  readonly card: string;
  /** How many cards of the hand can be laid there. */
  readonly possible: number;
}

const isCase = (step: DebateStep): boolean => step === "proCase" || step === "conCase";

/** What cards may be laid on in this step, whether the hand has any for it or not. */
export function targetChoices(scenario: Scenario, { moves, place }: SeatView, debate: Debate): readonly TargetChoice[] {
  if (place.phase !== "debate" || place.step === "vote") return [];
  const marks = claimMarks(debate.claims);
  const own = sideOfStep(place.step);
  const inCase = isCase(place.step);
  const count = (on: PossiblePlay["on"]): number => moves.plays.filter((play) => sameTarget(play.on, on)).length;
  const claims = debate.claims
    .filter(({ side }) => own === null || (side === own) === inCase)
    .map(({ claim, side }): TargetChoice => {
      const on = { claim };
      const text = authoredClaim(scenario, debate.motion, claim)?.text ?? claim;
      return { key: `claim:${claim}`, on, side, mark: marks.get(claim) ?? claim, text, card: "", possible: count(on) };
    });
  if (inCase) return claims;
  const plays = debate.plays.flatMap(({ id, card, on: under, as }): TargetChoice[] => {
    if (!("claim" in under)) return [];
    const claim = debate.claims.find((made) => made.claim === under.claim);
    if (claim === undefined) return [];
    const helps: Side = as === "support" ? claim.side : claim.side === "pro" ? "con" : "pro";
    if (own !== null && helps === own) return [];
    const on = { play: id };
    const text = scenario.cards.find((one) => one.id === card)?.text ?? card;
    return [{ key: `play:${id}`, on, side: helps, mark: marks.get(claim.claim) ?? "", text, card, possible: count(on) }];
  });
  return [...claims, ...plays];
}

export function sameTarget(a: PossiblePlay["on"], b: PossiblePlay["on"]): boolean {
  return "claim" in a ? "claim" in b && a.claim === b.claim : "play" in b && a.play === b.play;
}

/** All cards of the hand for one target: what each would do there, or why it cannot be laid. The strongest come first. */
export function cardChoices(scenario: Scenario, view: SeatView, target: TargetChoice): readonly CardChoice[] {
  const debate = view.debates.at(-1);
  const { own, you, moves, place } = view;
  if (debate === undefined || own === null || you === null || place.phase !== "debate") return [];
  const claim = claimUnder(debate, target.on);
  const authored = authoredClaim(scenario, debate.motion, claim ?? "");
  const choices = own.hand.flatMap((name): CardChoice[] => {
    const card = cardView(scenario, name, view.checked);
    if (card === null) return [];
    const possible = moves.plays.find((play) => play.card === name && sameTarget(play.on, target.on));
    const relevance = possible?.relevance ?? 0;
    if (possible === undefined) return [{ card, obstacle: obstacleOf(scenario, { debate, authored, name, target, step: place.step }), as: "support", relevance, why: "", preview: null }];
    const play = imaginedPlay(name, { by: you, on: target.on, as: possible.as, debate });
    const answered = "play" in target.on ? debate.plays.find(({ id }) => "play" in target.on && id === target.on.play)?.card : undefined;
    const why = scenario.cards.find(({ id }) => id === name)?.undercuts.find((cut) => cut.card === answered)?.why ?? "";
    return [{ card, obstacle: null, as: possible.as, relevance, why, preview: movePreview(scenario, view, { debate, added: { claims: [], plays: [play] }, claim }) }];
  });
  return choices.sort((a, b) => Number(a.obstacle !== null) - Number(b.obstacle !== null) || effectOf(b) - effectOf(a));
}

const effectOf = ({ preview }: CardChoice): number => (preview === null ? 0 : Math.abs(preview.to - preview.from));

/** The claim that a target belongs to. */
function claimUnder(debate: Debate, on: PossiblePlay["on"]): string | null {
  if ("claim" in on) return on.claim;
  const under = debate.plays.find(({ id }) => id === on.play)?.on;
  return under === undefined || !("claim" in under) ? null : under.claim;
}

interface Refused {
  readonly debate: Debate;
  readonly authored: Claim | undefined;
  readonly name: string;
  readonly target: TargetChoice;
  readonly step: DebateStep;
}

/** Why the rules would refuse a card there. */
function obstacleOf(scenario: Scenario, { debate, authored, name, target, step }: Refused): CardObstacle {
  const { on } = target;
  if (debate.plays.some((play) => play.card === name && sameTarget(play.on, on))) return "alreadyThere";
  if ("play" in on) {
    const answered = debate.plays.find(({ id }) => id === on.play)?.card ?? "";
    return bearingAgainst(scenario, name, answered) > 0 ? "full" : "doesNotBear";
  }
  const bearing = bearingOn(authored, name);
  if (bearing === undefined) return "doesNotBear";
  const wanted = step === "floor" ? bearing.as : isCase(step) ? "support" : "attack";
  if (bearing.as === wanted) return "full";
  return bearing.as === "attack" ? "speaksAgainst" : "speaksFor";
}

/** A place for a card, and what the card would do there. */
export interface PlaceForCard {
  readonly target: TargetChoice;
  readonly as: "support" | "attack";
  /** The side that the card would help there. */
  readonly helps: Side;
  readonly relevance: number;
  readonly why: string;
  readonly preview: MovePreview;
}

/** A card of the hand with all its places, the one that moves the house most first. */
export interface CardWithPlaces {
  readonly card: CardView;
  readonly places: readonly PlaceForCard[];
}

/** The hand, card by card, the one that can do most first; cards without a place come last. */
export function cardsWithPlaces(scenario: Scenario, view: SeatView, targets: readonly TargetChoice[]): readonly CardWithPlaces[] {
  const tried = targets.map((target) => ({ target, choices: cardChoices(scenario, view, target) }));
  const cards = (view.own?.hand ?? []).flatMap((name): readonly CardWithPlaces[] => {
    const card = cardView(scenario, name, view.checked);
    const places = tried.flatMap(({ target, choices }): readonly PlaceForCard[] => {
      const choice = choices.find((one) => one.card.id === name);
      if (choice?.preview == null) return [];
      const { as, relevance, why, preview } = choice;
      return [{ target, as, helps: as === "support" ? target.side : opposite(target.side), relevance, why, preview }];
    });
    return card === null ? [] : [{ card, places: places.sort((a, b) => moveOf(b) - moveOf(a)) }];
  });
  const most = ({ places: [best] }: CardWithPlaces): number => (best === undefined ? -1 : moveOf(best));
  return cards.sort((a, b) => most(b) - most(a));
}

const moveOf = ({ preview }: PlaceForCard): number => Math.abs(preview.to - preview.from);
const opposite = (side: Side): Side => (side === "pro" ? "con" : "pro");
