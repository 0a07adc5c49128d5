import type { CompiledScenario } from "../scenario/compiled.ts";
import { openCaseFile } from "./caseFile.ts";
import { MOST_FORECASTS } from "./forecasts.ts";
import { decideChallengeSource } from "./rules/challengeSource.ts";
import { decideCheckSource } from "./rules/checkSource.ts";
import { cardsLeft, decidePlayCard } from "./rules/playCard.ts";
import { decideMakeClaim } from "./rules/makeClaim.ts";
import { decideMarkClash } from "./rules/markClash.ts";
import { decideRaisePoint } from "./rules/pointOfInformation.ts";
import { pointsOpenTo } from "./floorPoints.ts";
import { QUESTIONS } from "./model.ts";
import { mayAct } from "./duties.ts";
import type { CardId, ClaimId, Debate, Match, Play, Question, RoleId } from "./model.ts";
import type { DealMoves } from "./deals/dealMoves.ts";
import { dealMovesOf } from "./deals/dealMoves.ts";
import type { PolicyOption } from "./options.ts";
import { roleOptions } from "./options.ts";
import { plays } from "./plays.ts";
import { openDebate } from "./table.ts";
import type { VetoRight } from "./vetoes.ts";
import { vetoRight } from "./vetoes.ts";

/** A card that may be played now, where, and how it bears there. Relevance is ρ. */
export interface PossiblePlay {
  readonly card: CardId;
  readonly on: Play["on"];
  readonly as: "support" | "attack";
  readonly relevance: number;
}

/** Everything that a seat may do at the moment. */
export interface Moves {
  /** Whether the order of business waits for this seat. */
  readonly toAct: boolean;
  readonly claims: readonly ClaimId[];
  readonly plays: readonly PossiblePlay[];
  /** Cards that the seat may still play in this step. */
  readonly cardsLeft: number;
  readonly checks: readonly CardId[];
  /** Questions that may be put to sources of the other side, without those that cost a check. */
  readonly challenges: readonly { readonly card: CardId; readonly questions: readonly Question[] }[];
  /** Claims that a point of information may be raised to, and points that wait for the seat's answer. */
  readonly points: { readonly raise: readonly ClaimId[]; readonly answer: readonly string[] };
  /** Claims of which a lead may say that they decide the debate. */
  readonly clashes: readonly ClaimId[];
  /** Cards that must be put down before the evidence phase can be finished. */
  readonly discards: number;
  /** What the seat may veto this round; null for nothing, or where vetoes are not played. */
  readonly veto: VetoRight | null;
  /** What the seat may do at the deals desk; null where that is nothing. */
  readonly deals: DealMoves | null;
  /** Meters that the seat may forecast with its choice. */
  readonly forecasts: number;
  /** The seat's policies with their prices; empty for one who holds no seat. */
  readonly options: readonly PolicyOption[];
}

const NOTHING: Moves = { toAct: false, claims: [], plays: [], cardsLeft: 0, checks: [], challenges: [], points: { raise: [], answer: [] }, clashes: [], discards: 0, deals: null, veto: null, forecasts: 0, options: [] };

/** What a seat may do now; nothing for one who holds no seat. */
export function movesOf(compiled: CompiledScenario, match: Match, role: RoleId | null): Moves {
  const seat = role === null ? undefined : match.seats[role];
  if (role === null || seat === undefined) return NOTHING;
  const { place } = match;
  const options = roleOptions(compiled, match.world, role);
  const sealing = { veto: plays(match, "vetoes") ? vetoRight(compiled, match.world, role) : null, forecasts: plays(match, "forecasts") ? MOST_FORECASTS : 0 };
  const toAct = mayAct(match, role);
  if (place.phase === "caucus" && toAct) return { ...NOTHING, ...sealing, toAct, options, deals: dealMovesOf(compiled, match, role) };
  const discards = place.phase === "evidence" ? Math.max(0, seat.hand.length - compiled.scenario.debate.hand) : 0;
  const debate = openDebate(match);
  if (debate === null || place.phase !== "debate" || !toAct) return { ...NOTHING, ...sealing, toAct, discards, options };
  return {
    ...sealing,
    toAct,
    claims: claimsOpen(compiled, match, { role, debate }),
    plays: playsOpen(compiled, match, { role, debate }),
    cardsLeft: cardsLeft(debate, role, { step: place.step, limits: compiled.scenario.debate }),
    checks: [...new Set(debate.plays.map(({ card }) => card))].filter((card) => decideCheckSource(compiled, match, { type: "checkSource", role, card }).ok),
    ...questionsOpen(match, { role, debate }),
    discards,
    deals: null,
    options,
  };
}

interface Speaker {
  readonly role: RoleId;
  readonly debate: Debate;
}

/** What a seat may ask, answer and mark. */
function questionsOpen(match: Match, { role, debate }: Speaker): Pick<Moves, "challenges" | "points" | "clashes"> {
  const claims = debate.claims.map(({ claim }) => claim);
  const cards = [...new Set(debate.plays.map(({ card }) => card))];
  const challenges = cards.map((card) => ({ card, questions: QUESTIONS.filter((question) => decideChallengeSource(match, { type: "challengeSource", role, card, question }).ok) }));
  return {
    challenges: challenges.filter(({ questions }) => questions.length > 0),
    points: {
      raise: claims.filter((claim) => decideRaisePoint(match, { type: "raisePoint", role, claim, question: "howKnown" }).ok),
      answer: match.place.phase === "debate" && match.place.step === "floor" ? pointsOpenTo(debate, role).map(({ id }) => id) : [],
    },
    clashes: claims.filter((claim) => decideMarkClash(match, { type: "markClash", role, claim }).ok),
  };
}

function claimsOpen(compiled: CompiledScenario, match: Match, { role, debate }: Speaker): readonly ClaimId[] {
  const claims = openCaseFile(compiled.scenario).motion.get(debate.motion)?.claims ?? [];
  return claims.filter(({ id, warrants }) => decideMakeClaim(compiled, match, { type: "makeClaim", role, claim: id, warrant: warrants[0]?.id ?? "" }).ok).map(({ id }) => id);
}

function playsOpen(compiled: CompiledScenario, match: Match, { role, debate }: Speaker): readonly PossiblePlay[] {
  const file = openCaseFile(compiled.scenario);
  const targets: readonly Play["on"][] = [...debate.claims.map(({ claim }) => ({ claim })), ...debate.plays.map(({ id }) => ({ play: id }))];
  const hand = match.seats[role]?.hand ?? [];
  return hand.flatMap((card) =>
    targets.flatMap((on): PossiblePlay[] => {
      const decision = decidePlayCard(compiled, match, { type: "playCard", role, card, on });
      const event = decision.ok ? decision.events[0] : undefined;
      if (event?.type !== "cardPlayed") return [];
      const answered = "play" in on ? debate.plays.find(({ id }) => id === on.play)?.card : undefined;
      const relevance = "claim" in on ? file.onClaim.get(card)?.get(on.claim)?.relevance : file.onCard.get(card)?.get(answered ?? "");
      return [{ card, on, as: event.play.as, relevance: relevance ?? 0 }];
    }),
  );
}
