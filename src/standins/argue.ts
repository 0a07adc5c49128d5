import { openCaseFile } from "../engine/caseFile.ts";
import type { Command, Debate, PossiblePlay, Side } from "../engine/index.ts";
import { isCase, isRebuttal, openDebate, other, sideHelped, sideOf } from "../engine/table.ts";
import { draw } from "../kernel/random.ts";
import { bestClaim, bestPlay, shakyCard } from "./readTable.ts";
import { answerPoint, close, crossExamine, raisePoint } from "./question.ts";
import { pickAny, roll } from "./seated.ts";
import type { Seated } from "./seated.ts";
import { sideByInterest } from "./takeSide.ts";

/** Chance that a speaker of level 0 stops although it could go on. */
const STOPS_AT_RANDOM = 0.3;
/** Chance that a stand-in of level 2 looks up a shaky source: in rebuttal, and from the floor. */
const CHECKS = { rebuttal: 0.6, floor: 0.25 } as const;
/** Gains in the house below which a card stays in the hand, shares: a tenth of a point, and three tenths in the opening. */
const WORTH_A_CARD = { case: 0.003, later: 0.001 } as const;

/** A stand-in's part in a debate: opens its side's case, answers the strongest point, or supports a side from the floor. */
export function argue(seated: Seated): Command {
  const { view, role, level } = seated;
  const debate = openDebate(view);
  const { place } = view;
  if (debate === null || place.phase !== "debate") throw new Error("stand-in: no debate is open");
  if (place.step === "vote" || place.step === "preVote") return vote(seated, debate);
  if (place.step === "cross") return crossExamine(seated, debate);
  if (place.step === "closing") return close(seated, debate);
  if (view.moves.points.answer.length > 0) return answerPoint(seated, debate);
  if (level === 0) return raisePoint(seated, debate, roll(seated, "side") < 0.5 ? "pro" : "con") ?? argueAtRandom(seated);
  const side = sideOf(place.step) ?? sideByInterest(seated, debate);
  if (side === null) return finish(seated);
  const check = lookUp(seated, debate, side);
  if (check !== null) return check;
  if (place.step === "floor" && hasSpokenMore(debate, side)) return finish(seated);
  const play = bestPlay(seated, debate, side);
  const least = isCase(place.step) ? WORTH_A_CARD.case : WORTH_A_CARD.later;
  if (play !== null && play.gain >= least) return { type: "playCard", role: role.id, card: play.card, on: play.on };
  const claim = bestClaim(seated, debate, side);
  if (claim !== null) return { type: "makeClaim", role: role.id, ...claim };
  return raisePoint(seated, debate, side) ?? finish(seated);
}

/**
 * Whether a side has had more speeches from the floor than the other. Stand-ins leave the turn to the other side then, as a chair
 * who calls the sides in turn would ask of them; else the side with more roles would win by their number.
 */
function hasSpokenMore(debate: Debate, side: Side): boolean {
  const speeches = (of: Side): number => debate.plays.filter((play) => play.step === "floor" && sideHelped(debate, play) === of).length;
  return speeches(side) > speeches(other(side));
}

const finish = ({ role }: Seated): Command => ({ type: "finishStep", role: role.id });

/** Looks up a source of the other side that looks shaky and carries weight; sometimes, and only at level 2. */
function lookUp(seated: Seated, debate: Debate, side: Side): Command | null {
  const { view, role, level } = seated;
  if (level < 2 || view.moves.checks.length === 0 || view.place.phase !== "debate") return null;
  const against = debate.plays.filter((play) => sideHelped(debate, play) === other(side));
  const card = shakyCard(seated, debate, against);
  if (card === null) return null;
  const chance = isRebuttal(view.place.step) ? CHECKS.rebuttal : CHECKS.floor;
  // One draw a step, whatever else the stand-in does in it.
  return draw(seated.luck, "check", debate.round, view.place.step) < chance ? { type: "checkSource", role: role.id, card } : null;
}

function argueAtRandom(seated: Seated): Command {
  const { view, role, compiled } = seated;
  const { claims, plays } = view.moves;
  const deeds: readonly (string | PossiblePlay)[] = [...claims, ...plays];
  const deed = pickAny(seated, deeds, "deed");
  if (deed === undefined || roll(seated, "stop") < STOPS_AT_RANDOM) return finish(seated);
  if (typeof deed !== "string") return { type: "playCard", role: role.id, card: deed.card, on: deed.on };
  const warrant = pickAny(seated, openCaseFile(compiled.scenario).claim.get(deed)?.claim.warrants ?? [], "warrant");
  return warrant === undefined ? finish(seated) : { type: "makeClaim", role: role.id, claim: deed, warrant: warrant.id };
}

/** Says how it would vote, once before and once after. */
function vote(seated: Seated, debate: Debate): Command {
  const { role, level, view } = seated;
  const before = view.place.phase === "debate" && view.place.step === "preVote";
  if (Object.hasOwn(before ? debate.preVotes : debate.votes, role.id)) return finish(seated);
  const side = level === 0 ? pickAny<Side | null>(seated, ["pro", "con", null], "vote") : sideByInterest(seated, debate);
  return { type: "castVote", role: role.id, vote: side === "pro" ? "for" : side === "con" ? "against" : "undecided" };
}
