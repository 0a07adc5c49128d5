import type { CompiledScenario } from "../../scenario/compiled.ts";
import { isOpen } from "../deals/desk.ts";
import { echo } from "../echo.ts";
import { judgeTerms } from "../deals/judgeTerms.ts";
import { readTerms } from "../deals/readDraft.ts";
import { dealOf, shortfall, withDeal } from "../deals/strike.ts";
import { mayAct } from "../duties.ts";
import type { Command, Decision, Match, MatchEvent, Offer } from "../model.ts";
import type { Refusal } from "../refusal.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";
import { reasonOf } from "./offerDeal.ts";

type CounterDeal = Extract<Command, { type: "counterDeal" }>;
type AcceptDeal = Extract<Command, { type: "acceptDeal" }>;
type DeclineDeal = Extract<Command, { type: "declineDeal" }>;
type WithdrawDeal = Extract<Command, { type: "withdrawDeal" }>;

/** How often the terms of one deal can be turned round. */
const MOST_VERSIONS = 4;

/** Decides whether a party may sign. The last signature that is needed puts the deal into force, if those who pay can pay. */
export function decideAcceptDeal(compiled: CompiledScenario, match: Match, { role, deal, reason }: AcceptDeal): Decision {
  const found = offerFor(match, role, deal);
  if ("code" in found) return { ok: false, refusal: found };
  if (found.signatures.includes(role)) return refuse("alreadySigned", { deal: found.id });
  const signatures = [...found.signatures, role];
  const signed: MatchEvent = { type: "dealSigned", deal: found.id, role, reasons: reasonOf(role, reason) };
  const inForce = found.state === "accepted";
  if (!inForce && signatures.length < found.needed) return accept(signed);
  const short = (inForce ? [role] : signatures).map((payer) => purseProblem(compiled, match, { terms: found.terms, payer })).find((problem) => problem !== null);
  if (short !== undefined) return { ok: false, refusal: short };
  const missing = found.kind === "exchange" ? missingShown(match, found) : null;
  if (missing !== null) return { ok: false, refusal: missing };
  const struck = dealOf({ ...found, signatures, round: match.world.round + 1 });
  return accept(signed, { type: "dealStruck", deal: struck, capital: withDeal(compiled, match.world, struck).capital }, ...shown(match, found));
}

/** Decides whether a party may say no. A deal that too few are left to sign is off. */
export function decideDeclineDeal(match: Match, { role, deal, reason }: DeclineDeal): Decision {
  const found = offerFor(match, role, deal);
  if ("code" in found) return { ok: false, refusal: found };
  if (found.signatures.includes(role)) return refuse("alreadySigned", { deal: found.id });
  if (found.declined.includes(role)) return refuse("dealClosed", { deal: found.id });
  return accept({ type: "dealDeclined", deal: found.id, role, reasons: reasonOf(role, reason) });
}

/** Decides whether a party may put other terms in the place of those on the desk. Whoever does has signed them; all others sign anew. */
export function decideCounterDeal(compiled: CompiledScenario, match: Match, { role, deal, terms, reason }: CounterDeal): Decision {
  const found = offerFor(match, role, deal);
  if ("code" in found) return { ok: false, refusal: found };
  if (found.by === role || found.state === "accepted") return refuse("dealClosed", { deal: found.id });
  if (found.version >= MOST_VERSIONS) return refuse("tooManyDeals", { most: MOST_VERSIONS });
  const read = readTerms(terms);
  if (read === null) return refuse("badTerms", { term: 0, problem: "shape" });
  const problem = judgeTerms(compiled, match, { ...found, terms: read });
  if (problem !== null) return { ok: false, refusal: problem };
  const short = purseProblem(compiled, match, { terms: read, payer: role });
  if (short !== null) return { ok: false, refusal: short };
  return accept({ type: "dealCountered", deal: found.id, role, terms: read, reasons: reasonOf(role, reason) });
}

/** Decides whether whoever made the terms on the desk may take them back: as long as they are not in force. */
export function decideWithdrawDeal(match: Match, { role, deal }: WithdrawDeal): Decision {
  const found = offerFor(match, role, deal);
  if ("code" in found) return { ok: false, refusal: found };
  if (found.by !== role) return refuse("notAParty", { role });
  return found.state === "accepted" ? refuse("dealClosed", { deal: found.id }) : accept({ type: "dealWithdrawn", deal: found.id });
}

/** The offer that a seat may answer now, or why it may not. A treaty in force can be joined in the caucus that made it. */
function offerFor(match: Match, role: unknown, deal: unknown): Offer | Refusal {
  const no = (code: Refusal["code"], detail: Refusal["detail"] = {}): Refusal => ({ code, detail });
  const seat = seatOf(match, role);
  if (seat === null) return no("unknownRole", { role: echo(role) });
  if (match.place.phase !== "caucus") return no("wrongPhase", { phase: match.place.phase });
  const offer = match.offers.find(({ id }) => id === deal);
  if (offer === undefined || (!offer.parties.includes(seat.role) && !offer.open)) return no("unknownDeal", { deal: echo(deal) });
  if (!offer.parties.includes(seat.role)) return no("notAParty", { role: seat.role });
  if (!mayAct(match, seat.role)) return no("alreadyFinished", { role: seat.role });
  return isOpen(offer, match.place.round) ? offer : no("dealClosed", { deal: offer.id });
}

/** Why somebody cannot put into escrow what the terms ask; null when it can. */
function purseProblem(compiled: CompiledScenario, { world }: Match, payment: Parameters<typeof shortfall>[2]): Refusal | null {
  const short = shortfall(compiled, world, payment);
  return short === null ? null : { code: "cannotPay", detail: { role: payment.payer, ...short } };
}

/** A card that is to be shown and is not held. */
function missingShown(match: Match, { terms }: Offer): Refusal | null {
  for (const term of terms) {
    if (term.do === "showCard" && match.seats[term.who]?.hand.includes(term.card) !== true) return { code: "notInHand", detail: { card: term.card, role: term.who } };
  }
  return null;
}

/** What an exchange shows, to whom. */
function shown({ seats }: Match, { kind, terms }: Offer): readonly MatchEvent[] {
  if (kind !== "exchange") return [];
  return terms.flatMap((term): MatchEvent[] => {
    if (term.do === "showCard") return [{ type: "cardShown", from: term.who, to: term.to, card: term.card }];
    const agenda = seats[term.who]?.agenda ?? null;
    return term.do === "showAgenda" && agenda !== null ? [{ type: "agendaShown", from: term.who, to: term.to, agenda }] : [];
  });
}
