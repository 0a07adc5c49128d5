import { describe, expect, test } from "vitest";
import { PARTS } from "../../../src/engine/index.ts";
import type { Command, Forecast, RefusalCode } from "../../../src/engine/index.ts";
import type { Game } from "../../helpers/match.ts";
import { aMatch, play, playTo, refusalOf, say } from "../../helpers/match.ts";
import { DEBATE_ROWS } from "./debateRows.ts";
import { DEAL_ROWS } from "./dealRows.ts";
import type { Row } from "./dealRows.ts";
import { holding, inWorld, smallScenarioWith, withCapital, withMotion, withStanding } from "../../helpers/setTheScene.ts";

const lobby = (): Game => aMatch();
const briefing = (): Game => play(lobby(), { type: "begin" });
const evidence = (round = 1): Game => playTo(aMatch(), "evidence", { round });
/** The choice of a round in which everything is played; the council has a veto over the company. */
const armed = smallScenarioWith(({ roles }) => ({ roles: roles.map((role) => (role.id === "council" ? { ...role, vetoes: { uses: 1, cost: 2, over: { roles: ["company"], policies: [] } } } : role)) }));
const full = (): Game => playTo(aMatch({ compiled: armed, parts: PARTS }), "commit");
const vetoes = (role: string, veto: string): Command => say(role).chooses({ adopt: [], repeal: [], veto });
const expects = (...forecast: readonly Forecast[]): Command => say("council").chooses({ adopt: [], repeal: [], forecast });
const up = (meter: string, confidence = 0.7): Forecast => ({ meter, direction: "up", confidence });
const commit = (round = 1): Game => playTo(aMatch(), "commit", { round });
const report = (): Game => playTo(aMatch(), "report");
const debate = (step: string, humans: readonly string[] = []): Game => playTo(aMatch({ humans }), "debate", { step });

/** Residents lead for M1, the company against; the council sits on the floor. Every hand is known. */
const dealt = (): Game => {
  let game = debate("proCase");
  game = holding(game, "residents", "C01", "C03", "C02", "C07", "C08");
  game = holding(game, "company", "C10", "C05", "C09", "C04", "C07");
  return holding(game, "council", "C01", "C03", "C07", "C05");
};
const proSpoke = (): Game => play(dealt(), say("residents").claims("M1P1", "limit"), say("residents").plays("C01", { claim: "M1P1" }));
const conCase = (): Game => play(proSpoke(), say("residents").finishes());
const conSpoke = (): Game => play(conCase(), say("company").claims("M1N1", "cause"), say("company").plays("C04", { claim: "M1N1" }), say("company").claims("M1N2", "shops"));
const conRebuttal = (): Game => play(conSpoke(), say("company").finishes());
const proRebuttal = (): Game => play(conRebuttal(), say("company").finishes());
const floor = (): Game => play(proRebuttal(), say("residents").finishes());

const alien = (command: unknown): Command => command as Command;

const sets = (kind: "meter" | "capital" | "signal" | "policy", id: string, to: number): Command => ({ type: "override", target: { kind, id }, to, reason: "For a test." });

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  "any command": [
    ["of no known type", "unknownCommand", lobby, alien({ type: "resign", role: "council" })],
    ["that is no command at all", "unknownCommand", lobby, alien({})],
    ["named like a property of objects", "unknownCommand", lobby, alien({ type: "constructor" })],
  ],
  begin: [
    ["once", "accepted", lobby, { type: "begin" }],
    ["twice", "wrongPhase", briefing, { type: "begin" }],
  ],
  advance: [
    ["from the briefing", "accepted", briefing, { type: "advance" }],
    ["from the lobby, which only begins", "wrongPhase", lobby, { type: "advance" }],
    ["from the debrief", "wrongPhase", () => playTo(aMatch(), "debrief"), { type: "advance" }],
    ["over choices that are open", "notReady", commit, { type: "advance" }],
    ["over a speaker", "accepted", () => debate("proCase"), { type: "advance" }],
  ],
  override: [
    ["in the lobby", "wrongPhase", lobby, sets("meter", "safety", 60)],
    ["without a reason", "noReason", commit, { ...sets("meter", "safety", 60), reason: "  " } as Command],
    ["with a speech for a reason", "noReason", commit, { ...sets("meter", "safety", 60), reason: "x".repeat(201) } as Command],
    ["of no meter", "unknownTarget", commit, sets("meter", "toString", 60)],
    ["of no kind", "unknownTarget", commit, alien({ ...sets("meter", "safety", 60), target: { kind: "luck", id: "safety" } })],
    ["of a signal that is worked out", "unknownTarget", commit, sets("signal", "restricted", 0.5)],
    ["of a meter off its scale", "outOfRange", commit, sets("meter", "safety", 100)],
    ["to no number", "outOfRange", commit, alien({ ...sets("meter", "safety", 60), to: "60" })],
    ["of a third of a coin", "outOfRange", commit, sets("capital", "council", 1.3)],
    ["of more capital than can be held", "outOfRange", commit, sets("capital", "council", 11)],
    ["of a policy between its levels", "outOfRange", commit, sets("policy", "inspectors", 0.5)],
    ["of half a rung", "outOfRange", commit, sets("signal", "rung", 1.5)],
    ["of a meter", "accepted", commit, sets("meter", "safety", 60)],
    ["when all is over", "accepted", () => playTo(aMatch(), "debrief"), sets("capital", "council", 2.5)],
  ],
  discardCards: [
    ["of no seat", "unknownRole", evidence, say("mayor").discards()],
    ["of a seat like a property of objects", "unknownRole", evidence, say("constructor").discards()],
    ["outside the evidence phase", "wrongPhase", commit, say("council").discards()],
    ["more than is asked for", "badDiscard", () => holding(evidence(), "council", "C01", "C02"), say("council").discards("C01")],
    ["fewer than is asked for", "badDiscard", () => holding(evidence(), "council", "C01", "C02", "C03", "C04", "C05", "C06", "C07"), say("council").discards()],
    ["one card twice", "badDiscard", () => holding(evidence(), "council", "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08"), say("council").discards("C01", "C01")],
    ["that are no list", "badDiscard", evidence, alien({ type: "discardCards", role: "council", cards: 7 })],
    ["of others", "notInHand", () => holding(evidence(), "council", "C01", "C02", "C03", "C04", "C05", "C06", "C07"), say("council").discards("C08")],
    ["that are too many", "accepted", () => holding(evidence(), "council", "C01", "C02", "C03", "C04", "C05", "C06", "C07"), say("council").discards("C02")],
  ],
  lookAtPassage: [
    ["of no seat", "unknownRole", evidence, say("mayor").looksAt("C01")],
    ["in the commit phase", "wrongPhase", commit, say("council").looksAt("C01")],
    ["of no card", "unknownCard", evidence, say("council").looksAt("toString")],
    ["of another's card", "notInHand", () => holding(evidence(), "council", "C02"), say("council").looksAt("C01")],
    ["of a second card in a round", "noLooksLeft", () => play(holding(evidence(), "council", "C01", "C02"), say("council").looksAt("C01")), say("council").looksAt("C02")],
    ["of the same card again", "accepted", () => play(holding(evidence(), "council", "C01", "C02"), say("council").looksAt("C01")), say("council").looksAt("C01")],
  ],
  makeClaim: [
    ["before the debate", "wrongPhase", evidence, say("residents").claims("M1P1", "limit")],
    ["in rebuttal", "wrongPhase", conRebuttal, say("company").claims("M1N2", "shops")],
    ["from the floor", "notYourTurn", dealt, say("council").claims("M1P1", "limit")],
    ["of another motion", "unknownClaim", dealt, say("residents").claims("M2P1", "crowd")],
    ["of the other side", "wrongSide", dealt, say("residents").claims("M1N1", "cause")],
    ["for no reason of the author's", "unknownWarrant", dealt, say("residents").claims("M1P1", "because")],
    ["twice", "claimTaken", proSpoke, say("residents").claims("M1P1", "health")],
    ["beyond what a side may make", "tooManyClaims", () => play(oneClaim(), say("residents").claims("M1P1", "limit")), say("residents").claims("M1P2", "few")],
    ["as its lead", "accepted", proSpoke, say("residents").claims("M1P2", "few")],
  ],
  playCard: [
    ["before the debate", "wrongPhase", evidence, say("residents").plays("C01", { claim: "M1P1" })],
    ["when it is the other's turn", "notYourTurn", proSpoke, say("company").plays("C07", { claim: "M1P1" })],
    ["that is none", "unknownCard", proSpoke, say("residents").plays("C99", { claim: "M1P1" })],
    ["that is not held", "notInHand", proSpoke, say("residents").plays("C04", { claim: "M1P1" })],
    ["on a claim that was not made", "unknownClaim", proSpoke, say("residents").plays("C02", { claim: "M1P2" })],
    ["on nothing", "unknownPlay", proSpoke, alien({ type: "playCard", role: "residents", card: "C02", on: null })],
    ["on no play", "unknownPlay", conRebuttal, say("company").plays("C07", { play: "M1.99" })],
    ["that says nothing about the claim", "notRelevant", proSpoke, say("residents").plays("C08", { claim: "M1P1" })],
    ["that undercuts another card than this", "notRelevant", conRebuttal, say("company").plays("C07", { play: "M1.1" })],
    ["that lies there already", "cardOnTable", floor, say("council").plays("C01", { claim: "M1P1" })],
    ["against one's own case while opening it", "wrongPhase", () => holding(proSpoke(), "residents", "C04"), say("residents").plays("C04", { claim: "M1P1" })],
    ["for the other side's claim", "wrongSide", () => holding(conCase(), "company", "C03"), say("company").plays("C03", { claim: "M1P1" })],
    ["in support when it is time to rebut", "wrongPhase", conRebuttal, say("company").plays("C05", { claim: "M1N2" })],
    ["against one's own side", "ownSide", () => holding(conRebuttal(), "company", "C07"), say("company").plays("C07", { claim: "M1N1" })],
    ["beyond two under a claim", "tooManyCards", threeUnderOne, say("company").plays("C09", { claim: "M1N2" })],
    ["beyond one from the floor", "tooManyCards", () => play(floor(), say("council").plays("C03", { claim: "M1P1" })), say("council").plays("C07", { claim: "M1N1" })],
    ["in the vote", "wrongPhase", () => debate("vote", ["council"]), say("council").plays("C01", { claim: "M1P1" })],
    ["in rebuttal", "accepted", proRebuttal, say("residents").plays("C07", { claim: "M1N1" })],
    ["from the floor", "accepted", floor, say("council").plays("C03", { claim: "M1P1" })],
  ],
  checkSource: [
    ["while a side opens", "wrongPhase", proSpoke, say("residents").checks("C01")],
    ["before the debate", "wrongPhase", evidence, say("residents").checks("C01")],
    ["when it is the other's turn", "notYourTurn", conRebuttal, say("residents").checks("C04")],
    ["of a card that is not on the table", "unknownCard", conRebuttal, say("company").checks("C10")],
    ["twice in a debate", "noCheckLeft", () => play(conRebuttal(), say("company").checks("C01")), say("company").checks("C04")],
    ["that others have made", "alreadyChecked", () => play(conRebuttal(), say("company").checks("C01"), say("company").finishes()), say("residents").checks("C01")],
    ["from the floor", "accepted", floor, say("council").checks("C04")],
  ],
  castVote: [
    ["before the vote", "wrongPhase", floor, say("council").votes("for")],
    ["of a stand-in", "notYourTurn", () => debate("vote", ["council"]), say("company").votes("for")],
    ["for neither", "unknownVote", () => debate("vote", ["council"]), alien({ type: "castVote", role: "council", vote: "maybe" })],
    ["for", "accepted", () => debate("vote", ["council"]), say("council").votes("for")],
  ],
  finishStep: [
    ["of no seat", "unknownRole", evidence, say("mayor").finishes()],
    ["in the briefing", "wrongPhase", briefing, say("council").finishes()],
    ["with too many cards", "handFull", () => holding(evidence(), "council", "C01", "C02", "C03", "C04", "C05", "C06", "C07"), say("council").finishes()],
    ["twice", "alreadyFinished", () => play(evidence(), say("council").finishes()), say("council").finishes()],
    ["when it is the other's turn", "notYourTurn", dealt, say("company").finishes()],
    ["in its turn", "accepted", dealt, say("residents").finishes()],
  ],
  sealChoice: [
    ["of no seat", "unknownRole", commit, say("mayor").seals()],
    ["in the debate", "wrongPhase", dealt, say("council").seals()],
    ["twice", "alreadySealed", () => play(commit(), say("council").seals()), say("council").seals()],
    ["that is no choice", "unknownPolicy", commit, alien({ type: "sealChoice", role: "council", choice: null, reason: null })],
    ["with no such policy", "unknownPolicy", commit, say("council").seals("toString")],
    ["with another's policy", "notYourPolicy", commit, say("council").seals("lawsuit")],
    ["of what stands already", "alreadyStanding", () => withStanding(commit(), "inspectors"), say("council").seals("inspectors")],
    ["to repeal what does not stand", "notStanding", commit, say("council").chooses({ adopt: [], repeal: ["inspectors"] })],
    ["before its motion was debated", "needsMotion", () => withCapital(commit(), 10), say("council").seals("centre_ban")],
    ["before its conditions are met", "requirement", commit, say("company").seals("lawsuit")],
    ["of two that contradict each other", "exclusive", () => withMotion(withCapital(commit(), 10), "M2", true), say("council").seals("licence", "centre_ban")],
    ["beside one that it contradicts", "exclusive", () => withMotion(withStanding(withCapital(commit(), 10), "licence"), "M2", true), say("council").seals("centre_ban")],
    ["without the capital", "cannotAfford", () => withCapital(commit(), 1), say("council").seals("inspectors")],
    ["of two that are affordable one by one", "cannotAfford", () => withCapital(commit(), 3), say("council").seals("inspectors", "regional_standard")],
    ["without a free place", "noSlot", () => withStanding(withCapital(commit(), 10), "night_rule", "licence", "regional_standard"), say("council").seals("inspectors")],
    ["of one policy twice", "chosenTwice", commit, say("council").seals("inspectors", "inspectors")],
    ["to adopt and to repeal at once", "chosenTwice", () => withStanding(commit(), "inspectors"), say("council").chooses({ adopt: ["inspectors"], repeal: ["inspectors"] })],
    ["with a veto where none is played", "notPlayed", commit, vetoes("council", "lawsuit")],
    ["with a forecast where none is played", "notPlayed", commit, expects(up("safety"))],
    ["with a veto that it does not have", "noVeto", full, vetoes("company", "inspectors")],
    ["with a veto that it has used", "noVeto", () => inWorld(full(), ({ vetoes: left }) => ({ vetoes: left.map(() => 0) })), vetoes("council", "lawsuit")],
    ["with a veto of what it does not reach", "notVetoable", full, vetoes("council", "noise_count")],
    ["with a veto that it cannot pay", "cannotAfford", () => withCapital(full(), 1.5), vetoes("council", "lawsuit")],
    ["with a veto that takes what a policy costs", "cannotAfford", () => withCapital(full(), 3), say("council").chooses({ adopt: ["inspectors"], repeal: [], veto: "lawsuit" })],
    ["with a veto", "accepted", full, vetoes("council", "lawsuit")],
    ["with three forecasts", "badForecast", full, expects(up("safety"), up("trust"), up("shops"))],
    ["with one meter twice", "badForecast", full, expects(up("safety"), up("safety"))],
    ["with a forecast of nothing", "badForecast", full, expects(up("toString"))],
    ["with a forecast against itself", "badForecast", full, expects(up("safety", 0.4))],
    ["with a forecast surer than sure", "badForecast", full, expects(up("safety", 1.1))],
    ["with a forecast that is none", "unknownPolicy", full, alien({ type: "sealChoice", role: "council", choice: { adopt: [], repeal: [], forecast: [{ meter: "safety", direction: "sideways", confidence: 1 }] }, reason: null })],
    ["with two forecasts", "accepted", full, expects(up("safety"), { meter: "trust", direction: "down", confidence: 1 })],
    ["half of what has no half", "unknownLevel", commit, say("council").chooses({ adopt: ["inspectors"], repeal: [], levels: { inspectors: 0.5 } })],
    ["with a level of what it does not adopt", "unknownLevel", commit, say("council").chooses({ adopt: [], repeal: [], levels: { inspectors: 1 } })],
    ["with levels that are none", "unknownPolicy", commit, alien({ type: "sealChoice", role: "council", choice: { adopt: ["inspectors"], repeal: [], levels: ["1"] }, reason: null })],
    ["to raise what stands as high", "alreadyStanding", () => withStanding(commit(), "inspectors"), say("council").chooses({ adopt: ["inspectors"], repeal: [], levels: { inspectors: 1 } })],
    ["of half a ban", "accepted", () => withMotion(withCapital(commit(), 10), "M2", true), say("council").chooses({ adopt: ["centre_ban"], repeal: [], levels: { centre_ban: 0.5 } })],
    ["to lower what stands, with every place taken and nothing left", "accepted", () => withStanding(withCapital(commit(), 0), "centre_ban", "inspectors", "regional_standard"), say("council").chooses({ adopt: ["centre_ban"], repeal: [], levels: { centre_ban: 0.5 } })],
    ["in the place of a repealed one", "accepted", () => withStanding(withCapital(commit(), 10), "night_rule", "licence", "regional_standard"), say("council").chooses({ adopt: ["inspectors"], repeal: ["night_rule"] })],
    ["that is legal", "accepted", commit, say("council").seals("inspectors")],
  ],
  ...DEAL_ROWS,
  ...DEBATE_ROWS,
  unsealChoice: [
    ["of no seat", "unknownRole", commit, say("mayor").unseals()],
    ["after the reveal", "wrongPhase", report, say("council").unseals()],
    ["that is open", "notSealed", commit, say("council").unseals()],
    ["that is sealed", "accepted", () => play(commit(), say("council").seals()), say("council").unseals()],
  ],
};

function oneClaim(): Game {
  const compiled = smallScenarioWith(({ debate: rules }) => ({ debate: { ...rules, claims: 1 } }));
  return playTo(aMatch({ compiled }), "debate", { step: "proCase" });
}

function threeUnderOne(): Game {
  return play(conCase(), say("company").claims("M1N2", "medicine"), say("company").plays("C10", { claim: "M1N2" }), say("company").plays("C05", { claim: "M1N2" }));
}

describe.each(Object.entries(TABLES))("%s", (_, rows) => {
  test.each(rows)("%s: %s", (_what, code, game, command) => {
    expect(refusalOf(game(), command)).toBe(code);
  });
});

test("every refusal is produced by some row", () => {
  const all: Readonly<Record<RefusalCode, true>> = {
    unknownCommand: true, unknownRole: true, wrongPhase: true, notYourTurn: true, notReady: true, unknownCard: true, notInHand: true, handFull: true, noLooksLeft: true,
    badDiscard: true, unknownClaim: true, claimTaken: true, tooManyClaims: true, wrongSide: true, unknownWarrant: true, unknownPlay: true, notRelevant: true, cardOnTable: true,
    ownSide: true, tooManyCards: true, alreadyChecked: true, noCheckLeft: true, unknownVote: true, alreadyFinished: true, alreadySealed: true, notSealed: true,
    unknownPolicy: true, notYourPolicy: true, alreadyStanding: true, notStanding: true, needsMotion: true, requirement: true, exclusive: true, cannotAfford: true, noSlot: true, chosenTwice: true, unknownLevel: true,
    notPlayed: true, noVeto: true, notVetoable: true, badForecast: true,
    unknownDeal: true, badTerms: true, notAParty: true, dealClosed: true, alreadySigned: true, tooManyDeals: true, cannotPay: true,
    unknownQuestion: true, alreadyChallenged: true, noChallengeLeft: true, noPointLeft: true, unknownPoint: true, mustTake: true, unknownTarget: true, outOfRange: true, noReason: true,
  };
  const produced = new Set<string>(Object.values(TABLES).flatMap((rows) => rows.map(([, code]) => code)));
  expect([...produced].sort()).toEqual([...Object.keys(all), "accepted"].sort());
});
