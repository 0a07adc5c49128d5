import type { CompiledScenario } from "../../scenario/compiled.ts";
import { mayAct } from "../duties.ts";
import { echo } from "../echo.ts";
import { shortfall } from "../deals/strike.ts";
import { judgeTerms } from "../deals/judgeTerms.ts";
import { readDraft } from "../deals/readDraft.ts";
import type { Command, Decision, Match, Offer } from "../model.ts";
import { plays } from "../plays.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";
import { readReason } from "./readChoice.ts";

type OfferDeal = Extract<Command, { type: "offerDeal" }>;

/** Offers that a seat can make in one caucus, withdrawn ones counted. */
export const MOST_OFFERS = 3;

/** Decides whether a seat may put a deal on the desk. Who offers has signed. Source: MODEL §3.2. */
export function decideOfferDeal(compiled: CompiledScenario, match: Match, { role, deal, reason }: OfferDeal): Decision {
  if (seatOf(match, role) === null) return refuse("unknownRole", { role: echo(role) });
  if (!plays(match, "deals")) return refuse("notPlayed", { part: "deals" });
  const { place } = match;
  if (place.phase !== "caucus") return refuse("wrongPhase", { phase: place.phase });
  if (!mayAct(match, role)) return refuse("alreadyFinished", { role });
  if (offersLeft(match, role) < 1) return refuse("tooManyDeals", { most: MOST_OFFERS });
  const draft = readDraft(deal);
  if (draft === null) return refuse("badTerms", { term: 0, problem: "shape" });
  if (!draft.parties.includes(role)) return refuse("notAParty", { role });
  const problem = judgeTerms(compiled, match, draft);
  if (problem !== null) return { ok: false, refusal: problem };
  const short = shortfall(compiled, match.world, { terms: draft.terms, payer: role });
  if (short !== null) return refuse("cannotPay", { role, ...short });
  const offer: Offer = { ...draft, id: `deal${match.offers.length + 1}`, by: role, first: role, round: place.round, version: 1, state: "offered", signatures: [role], declined: [], reasons: reasonOf(role, reason) };
  return accept({ type: "dealOffered", offer });
}

/** Offers that a seat can still make in this caucus. */
export function offersLeft({ offers, place }: Pick<Match, "offers" | "place">, role: string): number {
  const round = "round" in place ? place.round : 0;
  return MOST_OFFERS - offers.filter((offer) => offer.first === role && offer.round === round).length;
}

/** A reason by role; none where nothing was said. */
export function reasonOf(role: string, value: unknown): Offer["reasons"] {
  const reason = readReason(value);
  return reason === null ? {} : { [role]: reason };
}
