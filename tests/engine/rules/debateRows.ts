import { PARTS } from "../../../src/engine/index.ts";
import type { Command } from "../../../src/engine/index.ts";
import type { Game } from "../../helpers/match.ts";
import { aMatch, play, playTo, say } from "../../helpers/match.ts";
import { holding } from "../../helpers/setTheScene.ts";
import type { Row } from "./dealRows.ts";

const alien = (command: unknown): Command => command as Command;

/** Residents lead for M1, the company against; the council sits on the floor. Everything is played, by people. */
export const opening = (): Game => playTo(aMatch({ parts: PARTS, humans: ["council", "company", "residents"] }), "debate", { step: "preVote" });
const cases = (): Game => {
  let game = play(opening(), { type: "advance" });
  game = holding(game, "residents", "C01", "C03", "C02");
  game = holding(game, "company", "C04", "C10", "C05");
  game = holding(game, "council", "C07", "C08");
  return play(game, say("residents").claims("M1P1", "limit"), say("residents").plays("C01", { claim: "M1P1" }), say("residents").plays("C03", { claim: "M1P1" }), say("residents").finishes());
};
/** Three cards lie on the table when the leads question each other's sources. */
export const cross = (): Game => play(cases(), say("company").claims("M1N1", "cause"), say("company").plays("C04", { claim: "M1N1" }), say("company").finishes());
export const floor = (): Game => play(cross(), { type: "advance" }, { type: "advance" }, { type: "advance" });
const raised = (): Game => play(floor(), say("council").raises("M1P1"));
export const closing = (): Game => play(floor(), { type: "advance" });

/** What the steps of a whole debate refuse, and what they take. */
export const DEBATE_ROWS: Readonly<Record<string, readonly Row[]>> = {
  challengeSource: [
    ["before the cross-examination", "wrongPhase", cases, say("company").asks("C01", "who")],
    ["by the floor", "notYourTurn", cross, say("council").asks("C01", "who")],
    ["of no card", "unknownCard", cross, say("company").asks("C99", "who")],
    ["of a card in a hand", "unknownCard", cross, say("company").asks("C02", "who")],
    ["of one's own card", "ownSide", cross, say("company").asks("C04", "who")],
    ["in no known way", "unknownQuestion", cross, alien({ type: "challengeSource", role: "company", card: "C01", question: "why" })],
    ["in the way that is a check", "unknownQuestion", cross, say("company").asks("C01", "others")],
    ["twice the same", "alreadyChallenged", () => play(cross(), say("company").asks("C01", "who")), say("company").asks("C01", "who")],
    ["a third time", "noChallengeLeft", () => play(cross(), say("company").asks("C01", "who"), say("company").asks("C01", "evidence")), say("company").asks("C03", "who")],
    ["after being done", "notYourTurn", () => play(cross(), say("company").finishes()), say("company").asks("C01", "who")],
    ["of the other side's card", "accepted", cross, say("company").asks("C01", "who")],
  ],
  "checkSource in cross-examination": [
    ["after two questions", "noChallengeLeft", () => play(cross(), say("company").asks("C01", "who"), say("company").asks("C01", "evidence")), say("company").checks("C01")],
    ["without a check", "noCheckLeft", () => play(cross(), say("company").checks("C01")), say("company").checks("C03")],
    ["with one", "accepted", cross, say("company").checks("C01")],
  ],
  raisePoint: [
    ["where none is played", "notPlayed", () => playTo(aMatch(), "debate", { step: "floor" }), say("council").raises("M1P1")],
    ["before the floor is open", "wrongPhase", cross, say("council").raises("M1P1")],
    ["by a lead", "notYourTurn", floor, say("company").raises("M1P1")],
    ["to no claim", "unknownClaim", floor, say("council").raises("M1P2")],
    ["with no known question", "unknownQuestion", floor, alien({ type: "raisePoint", role: "council", claim: "M1P1", question: "really" })],
    ["twice", "noPointLeft", raised, say("council").raises("M1N1")],
    ["after a card", "noPointLeft", () => play(floor(), say("council").plays("C07", { claim: "M1N1" })), say("council").raises("M1P1")],
    ["from the floor", "accepted", floor, say("council").raises("M1P1")],
  ],
  "playCard after a point": [["from the floor", "tooManyCards", raised, say("council").plays("C07", { claim: "M1N1" })], ["by a lead who answers it", "notYourTurn", () => holding(raised(), "residents", "C04"), say("residents").plays("C04", { claim: "M1P1" })]],
  "checkSource on the floor": [["by a lead who answers a point", "notYourTurn", raised, say("residents").checks("C04")]],
  answerPoint: [
    ["before the floor is open", "wrongPhase", cross, say("company").takes("M1.point1")],
    ["by whoever is not asked", "notYourTurn", raised, say("company").takes("M1.point1")],
    ["of no point", "unknownPoint", raised, say("residents").takes("M1.point2")],
    ["with neither yes nor no", "unknownQuestion", raised, alien({ type: "answerPoint", role: "residents", point: "M1.point1", answer: "perhaps" })],
    ["by waving down the only one", "mustTake", raised, say("residents").wavesDown("M1.point1")],
    ["by taking it", "accepted", raised, say("residents").takes("M1.point1")],
  ],
  markClash: [
    ["before the closing words", "wrongPhase", floor, say("company").marks("M1N1")],
    ["by the floor", "notYourTurn", closing, say("council").marks("M1N1")],
    ["of a claim that was not made", "unknownClaim", closing, say("company").marks("M1N2")],
    ["of one's own claim", "accepted", closing, say("company").marks("M1N1")],
    ["of the other side's", "accepted", closing, say("company").marks("M1P1")],
  ],
  "castVote before the debate": [
    ["of a person", "accepted", opening, say("council").votes("against")],
    ["for neither", "unknownVote", opening, alien({ type: "castVote", role: "council", vote: "maybe" })],
  ],
};
