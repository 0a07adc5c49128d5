import { isEnforced } from "../engine/deals/deal.ts";
import { shortfall, withDeal } from "../engine/deals/strike.ts";
import type { Deal, Reason } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import { imagineLeaning } from "./imagine.ts";
import { trustIn } from "./honour.ts";
import type { Seated } from "./seated.ts";

/** Futures in which a deal is tried, with and without it, by the same luck. Source: MODEL §4. */
const FUTURES = 8;
/** Utility, points, that a deal must promise; less to those whom the role is loyal to. Source: MODEL §4, θ. */
const LEAST_GAIN = 0.25;
const FOR_FRIENDS = 0.5;
/** Whose word is trusted less than this gets no deal that rests on it. */
const LEAST_TRUST = 0.35;

/** What a deal is worth to a stand-in: mean gain of utility in points, and in how many futures there was one. */
export interface DealWorth {
  readonly points: number;
  readonly better: number;
  readonly futures: number;
  /** How far the others' word is trusted where the deal rests on it, 0..1. */
  readonly trust: number;
}

/** Tries a deal in imagined futures: as if it were struck now, and without it. */
export function worthOfDeal(seated: Seated, deal: Deal, futures = FUTURES): DealWorth {
  const struck = withDeal(seated.compiled, seated.view.world, deal);
  let sum = 0;
  let better = 0;
  for (let future = 0; future < futures; future++) {
    const gain = imagineLeaning(seated, struck, future).value - imagineLeaning(seated, seated.view.world, future).value;
    sum += gain;
    if (gain > 0) better++;
  }
  const others = deal.signatories.filter((role) => role !== seated.role.id && deal.terms.some(({ who }) => who === role));
  const trust = isEnforced(deal) || deal.kind === "exchange" ? 1 : Math.min(1, ...others.map((role) => trustIn(seated, role)));
  return { points: sum / futures, better, futures, trust };
}

/** Whether a stand-in takes a deal, and why. Source: MODEL §4, "accept iff". */
export function verdictOn(seated: Seated, deal: Deal): { readonly accepts: boolean; readonly reason: Reason } {
  const { role, view, compiled } = seated;
  const partner = deal.signatories.find((one) => one !== role.id) ?? "";
  const forbidden = deal.terms.find((term) => term.who === role.id && term.do === "adopt" && role.personality.never.includes(term.policy));
  if (forbidden !== undefined && "policy" in forbidden) return { accepts: false, reason: { key: "standIn.dealForbidden", values: { partner, policy: forbidden.policy } } };
  const worth = worthOfDeal(seated, deal);
  const values = { partner, points: Math.round(10 * worth.points) / 10 + 0, better: worth.better, futures: worth.futures, trust: Math.round(100 * worth.trust) };
  if (worth.trust < LEAST_TRUST) return { accepts: false, reason: { key: "standIn.dealDistrusted", values } };
  const loyalty = Math.max(0, ...deal.signatories.map((one) => lookup(role.personality.loyalty, one) ?? 0));
  const accepts = worth.points >= LEAST_GAIN - FOR_FRIENDS * loyalty && shortfall(compiled, view.world, { terms: deal.terms, payer: role.id }) === null;
  return { accepts, reason: { key: accepts ? "standIn.dealAccepted" : "standIn.dealDeclined", values } };
}
