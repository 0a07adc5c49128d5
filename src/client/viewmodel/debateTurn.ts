import type { Debate, DebateStep, PossiblePlay, SeatView, Side, TableClaim } from "../../engine/index.ts";
import type { Claim, Scenario } from "../../scenario/schema/scenario.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";
import { claimMarks } from "./claimView.ts";
import type { MovePreview } from "./debatePreview.ts";
import { bestBacking, imaginedPlay, movePreview } from "./debatePreview.ts";
import { sideOfStep } from "./debateView.ts";
import { bearingAgainst, bearingOn, authoredClaim, themeOf } from "./tableTree.ts";

/** A claim that the lead may make now, with its reasons. */
export interface ClaimChoice {
  readonly id: string;
  readonly text: string;
  /** Cards of the hand that could stand under it. */
  readonly cards: number;
  readonly warrants: readonly WarrantChoice[];
}

export interface WarrantChoice {
  readonly id: string;
  readonly text: string;
  readonly theme: string;
  /** Blocs that care about its theme, the most first. */
  readonly cares: readonly string[];
  /** Points of the house with the best cards of the hand under it; above 0 is toward the motion. */
  readonly points: number;
}

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
  readonly side: Side;
  readonly mark: string;
  readonly text: string;
  /** How many cards of the hand can be laid there. */
  readonly possible: number;
}

/** A card on the table whose source may be checked. */
export interface CheckChoice {
  readonly card: CardView;
}

/** What the player may do in the present step. */
export interface DebateTurn {
  readonly step: DebateStep;
  readonly kind: "case" | "rebuttal" | "floor" | "vote";
  readonly claims: readonly ClaimChoice[];
  readonly claimsLeft: number;
  readonly targets: readonly TargetChoice[];
  readonly cardsLeft: number;
  readonly checks: readonly CheckChoice[];
  readonly checked: boolean;
  readonly vote: "for" | "against" | "undecided" | null;
  /** Whether anything at all can still be done but to finish. */
  readonly nothingLeft: boolean;
}

/** Blocs for which a theme weighs at least this much care about it. */
const CARES = 0.8;

/** The player's turn; null when it is not. */
export function debateTurn(scenario: Scenario, view: SeatView): DebateTurn | null {
  const debate = view.debates.at(-1);
  const { place, moves, you } = view;
  if (debate === undefined || you === null || place.phase !== "debate" || !moves.toAct) return null;
  const { step } = place;
  const side = sideOfStep(step);
  const kind = KINDS[step];
  const made = debate.claims.filter((claim) => claim.side === side).length;
  const targets = moves.cardsLeft > 0 ? targetChoices(scenario, view, debate) : [];
  return {
    step,
    kind,
    claims: side === null ? [] : moves.claims.flatMap((claim) => claimChoice(scenario, view, { debate, claim, side, you })),
    claimsLeft: kind === "case" ? Math.max(0, scenario.debate.claims - made) : 0,
    targets,
    cardsLeft: moves.cardsLeft,
    checks: moves.checks.flatMap((name) => {
      const card = cardView(scenario, name, view.checked);
      return card === null ? [] : [{ card }];
    }),
    checked: debate.checkedBy.includes(you),
    vote: debate.votes[you] ?? null,
    nothingLeft: moves.claims.length === 0 && moves.plays.length === 0 && moves.checks.length === 0,
  };
}

/** What a step asks for. Cross-examination and closing have no part of the panel of their own yet: what can be done there is done as on the floor. */
const KINDS: Readonly<Record<DebateStep, DebateTurn["kind"]>> = {
  preVote: "vote",
  proCase: "case",
  conCase: "case",
  cross: "floor",
  conRebuttal: "rebuttal",
  proRebuttal: "rebuttal",
  floor: "floor",
  closing: "floor",
  vote: "vote",
};

const isCase = (step: DebateStep): boolean => step === "proCase" || step === "conCase";

interface Wanted {
  readonly debate: Debate;
  readonly claim: string;
  readonly side: Side;
  readonly you: string;
}

function claimChoice(scenario: Scenario, view: SeatView, { debate, claim, side, you }: Wanted): readonly ClaimChoice[] {
  const authored = authoredClaim(scenario, debate.motion, claim);
  if (authored === undefined) return [];
  const hand = view.own?.hand ?? [];
  const now = view.house?.house ?? 0;
  const warrants = authored.warrants.map(({ id, text }): WarrantChoice => {
    const theme = themeOf(authored, id);
    const made: TableClaim = { claim, side, by: you, warrant: id };
    const best = bestBacking(scenario, view, { debate, made, hand, limit: scenario.debate.cards });
    return { id, text, theme: scenario.themes.find((one) => one.id === theme)?.title ?? theme, cares: caringBlocs(scenario, theme), points: 100 * (best.house - now) };
  });
  return [{ id: claim, text: authored.text, cards: hand.filter((card) => bearingOn(authored, card)?.as === "support").length, warrants }];
}

function caringBlocs({ blocs }: Scenario, theme: string): readonly string[] {
  return blocs
    .filter(({ weights }) => (weights[theme] ?? 0) >= CARES)
    .sort((a, b) => (b.weights[theme] ?? 0) - (a.weights[theme] ?? 0))
    .map(({ title }) => title);
}

/** What cards may be laid on in this step, whether the hand has any for it or not. */
function targetChoices(scenario: Scenario, { moves, place }: SeatView, debate: Debate): readonly TargetChoice[] {
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
      return { key: `claim:${claim}`, on, side, mark: marks.get(claim) ?? claim, text, possible: count(on) };
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
    return [{ key: `play:${id}`, on, side: helps, mark: marks.get(claim.claim) ?? "", text, possible: count(on) }];
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
