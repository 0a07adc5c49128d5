import type { Command, DealDraft, RefusalCode, Term } from "../../../src/engine/index.ts";
import type { Game } from "../../helpers/match.ts";
import { aMatch, play, playTo, say } from "../../helpers/match.ts";
import { holding, withCapital, withStanding } from "../../helpers/setTheScene.ts";

/** A row of a table of refusals. */
export type Row = readonly [what: string, code: RefusalCode | "accepted", game: () => Game, command: Command];
const alien = (command: unknown): Command => command as Command;

/** A caucus of round 1, with deals; the council has offered the company a payment for its data. */
function caucus(): Game {
  return playTo(aMatch({ parts: ["deals"], humans: ["council", "company", "residents"] }), "caucus");
}
const data: Extract<Term, { policy: string }> = { who: "company", do: "adopt", policy: "open_data", by: 2 };
const pay = (amount: number): Term => ({ who: "council", do: "pay", to: "company", amount, by: 2 });
const payment = (...terms: readonly Term[]): DealDraft => ({ kind: "payment", parties: ["council", "company"], terms });
const promise = (...terms: readonly Term[]): DealDraft => ({ kind: "promise", parties: ["council", "company"], terms });
const offered = (): Game => play(caucus(), say("council").offers(payment(data, pay(1))));
const offersOf = (deal: unknown): Command => alien({ type: "offerDeal", role: "council", deal });
const exchange = (...terms: readonly Term[]): DealDraft => ({ kind: "exchange", parties: ["council", "company"], terms });
const showing = (card: string): Game => play(holding(holding(caucus(), "council", "C01"), "company", "C05"), say("council").offers(exchange({ who: "council", do: "showCard", to: "company", card, by: 1 }, { who: "company", do: "showCard", to: "council", card: "C05", by: 1 })));

/** What the deals desk refuses, and what it takes. */
export const DEAL_ROWS: Readonly<Record<string, readonly Row[]>> = {
  offerDeal: [
    ["of no seat", "unknownRole", caucus, say("mayor").offers(payment(data, pay(1)))],
    ["where none is played", "notPlayed", () => playTo(aMatch(), "commit"), say("council").offers(payment(data, pay(1)))],
    ["outside the caucus", "wrongPhase", () => playTo(aMatch({ parts: ["deals"] }), "commit"), say("council").offers(payment(data, pay(1)))],
    ["after saying that one is done", "alreadyFinished", () => play(caucus(), say("council").finishes()), say("council").offers(payment(data, pay(1)))],
    ["a fourth time", "tooManyDeals", () => [1, 2, 3].reduce((game) => play(game, say("council").offers(promise(data))), caucus()), say("council").offers(promise(data))],
    ["that is none", "badTerms", caucus, offersOf(null)],
    ["of no kind", "badTerms", caucus, offersOf({ ...payment(data), kind: "bribe" })],
    ["between others", "notAParty", caucus, say("residents").offers(promise(data))],
    ["with oneself", "badTerms", caucus, offersOf({ ...promise(data), parties: ["council", "council"] })],
    ["with nobody", "badTerms", caucus, offersOf({ ...promise(data), parties: ["council", "mayor"] })],
    ["about nothing", "badTerms", caucus, offersOf(promise())],
    ["about too much", "badTerms", caucus, offersOf(promise(data, data, data, data, data, data, data))],
    ["of a deed of another kind", "badTerms", caucus, offersOf(promise(pay(1)))],
    ["of a payment without one", "badTerms", caucus, offersOf(payment(data))],
    ["of a condition without one", "badTerms", caucus, offersOf({ ...promise(data), kind: "conditional" })],
    ["of a handshake on nothing", "badTerms", caucus, offersOf({ ...promise(data), handshake: true })],
    ["on behalf of a third", "badTerms", caucus, offersOf(promise({ ...data, who: "residents", policy: "petition" }))],
    ["of another's policy", "badTerms", caucus, offersOf(promise({ ...data, policy: "inspectors" }))],
    ["of what stands already", "badTerms", () => withStanding(caucus(), "open_data"), offersOf(promise(data))],
    ["to repeal what does not stand", "badTerms", caucus, offersOf(promise({ ...data, do: "repeal" }))],
    ["of what comes too late for its motion", "badTerms", caucus, offersOf(promise({ who: "council", do: "adopt", policy: "centre_ban", by: 1 }))],
    ["in a round that is past", "badTerms", caucus, offersOf(promise({ ...data, by: 0 }))],
    ["in a round that never comes", "badTerms", caucus, offersOf(promise({ ...data, by: 4 }))],
    ["of a third of a coin", "badTerms", caucus, offersOf(payment(data, pay(0.3)))],
    ["to pay oneself", "badTerms", caucus, offersOf(payment(data, { who: "council", do: "pay", to: "council", amount: 1, by: 2 }))],
    ["on a premise that is none", "badTerms", caucus, offersOf(promise({ ...data, if: { policy: "toString", is: "adopted" } }))],
    ["on a premise that has come", "badTerms", () => withStanding(caucus(), "inspectors"), offersOf(promise({ ...data, if: { policy: "inspectors", is: "adopted" } }))],
    ["of a vote that is over", "badTerms", caucus, offersOf(promise({ who: "company", do: "vote", motion: "M1", vote: "for", by: 1 }))],
    ["of a card that is none", "badTerms", caucus, offersOf(exchange({ who: "council", do: "showCard", to: "company", card: "toString", by: 1 }))],
    ["of a treaty that one signature puts into force", "badTerms", caucus, offersOf({ kind: "treaty", parties: ["council", "company"], terms: [data], needed: 1 })],
    ["of more than one has", "cannotPay", () => withCapital(caucus(), 2), say("council").offers(payment(data, pay(2.5)))],
    ["of a vote to come", "accepted", caucus, offersOf(promise({ who: "company", do: "vote", motion: "M2", vote: "for", by: 2 }))],
    ["of a payment", "accepted", caucus, say("council").offers(payment(data, pay(1)))],
  ],
  counterDeal: [
    ["of one's own", "dealClosed", offered, say("council").counters("deal1", data, pay(2))],
    ["with terms that are none", "badTerms", offered, alien({ type: "counterDeal", role: "company", deal: "deal1", terms: "more" })],
    ["with terms that do not hang together", "badTerms", offered, say("company").counters("deal1", data)],
    ["of no deal", "unknownDeal", offered, say("company").counters("deal2", data, pay(2))],
    ["after three of them", "tooManyDeals", () => play(offered(), say("company").counters("deal1", data, pay(4)), say("council").counters("deal1", data, pay(2)), say("company").counters("deal1", data, pay(3))), say("council").counters("deal1", data, pay(2.5))],
    ["with other terms", "accepted", offered, say("company").counters("deal1", data, pay(2))],
  ],
  acceptDeal: [
    ["of no deal", "unknownDeal", offered, say("company").accepts("deal9")],
    ["of others", "unknownDeal", offered, say("residents").accepts("deal1")],
    ["twice", "alreadySigned", offered, say("council").accepts("deal1")],
    ["of what was withdrawn", "dealClosed", () => play(offered(), say("council").withdraws("deal1")), say("company").accepts("deal1")],
    ["of what cannot be paid any more", "cannotPay", () => withCapital(offered(), 0.5), say("company").accepts("deal1")],
    ["of a card that is gone", "notInHand", () => showing("C02"), say("company").accepts("deal1")],
    ["of an exchange", "accepted", () => showing("C01"), say("company").accepts("deal1")],
    ["in the commit phase", "wrongPhase", () => play(offered(), { type: "advance" }), say("company").accepts("deal1")],
    ["of an offer", "accepted", offered, say("company").accepts("deal1")],
  ],
  declineDeal: [
    ["of an open treaty by one who is not named", "notAParty", () => play(caucus(), say("council").offers({ kind: "treaty", parties: ["council", "company"], terms: [data], needed: 2 })), say("residents").declines("deal1")],
    ["of what one has offered", "alreadySigned", offered, say("council").declines("deal1")],
    ["twice", "dealClosed", () => play(offered(), say("company").declines("deal1")), say("company").declines("deal1")],
    ["of an offer", "accepted", offered, say("company").declines("deal1")],
  ],
  withdrawDeal: [
    ["by the other side", "notAParty", offered, say("company").withdraws("deal1")],
    ["of a deal in force", "dealClosed", () => play(offered(), say("company").accepts("deal1")), say("council").withdraws("deal1")],
    ["by whoever made it", "accepted", offered, say("council").withdraws("deal1")],
  ],
};
