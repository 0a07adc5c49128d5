import { sigmoid } from "../../kernel/sigmoid.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Deal, TermState } from "../deals/deal.ts";
import { afterRound } from "../deals/judgeDuty.ts";
import type { Cause, Note, Resolution, World } from "../world.ts";
import { roundOf, withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/** What a breach costs in the eyes of those who had signed, and of all others. Source: MODEL §3.2. */
const LOST_WITH_PARTNERS = 2;
const LOST_WITH_ALL = 1;
/** What a deal kept brings in the eyes of those who had signed. */
const WON_WITH_PARTNERS = 1;
/** Log-odds that a breach takes from legitimacy: a point at mid-scale. Source: MODEL §3.2. */
const LOST_LEGITIMACY = 1 / 25;

/** What the stage works on, its own copies. */
interface Books {
  readonly scenario: CompiledScenario;
  readonly capital: number[];
  readonly reputation: number[][];
  readonly kept: number[];
  readonly broken: number[];
  readonly breaches: { readonly deal: string; readonly term: number }[];
  readonly notes: Note[];
}

/**
 * Which deals were kept and which broken, by what happened. A breach costs reputation and a point of legitimacy; escrow goes to those
 * who did what it waits for, and back where they did not. Source: MODEL §3.2, §8b.1.
 */
export function keeping(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { world, before, choices, vetoed } = resolution;
  if (!world.deals.some(({ state }) => state === "active")) return resolution;
  const books: Books = {
    scenario,
    capital: world.capital.slice(),
    reputation: world.reputation.map((row) => row.slice()),
    kept: world.kept.slice(),
    broken: world.broken.slice(),
    breaches: [],
    notes: [],
  };
  const played = { scenario, before, after: world, choices, vetoed, round: roundOf(resolution) };
  const deals = world.deals.map((deal) => (deal.state === "active" ? settle(afterRound(deal, played), books) : deal));
  const { capital, reputation, kept, broken } = books;
  const settled: Resolution = { ...resolution, world: { ...world, deals, capital, reputation, kept, broken }, notes: withNotes(resolution, "keeping", books.notes) };
  return books.breaches.reduce((now, breach) => loseLegitimacy(now, { scenario, breach }), settled);
}

/** Ends a deal that is broken or has nothing open any more, and pays out what can be paid. */
function settle(deal: Deal, books: Books): Deal {
  const breach = deal.states.includes("broken");
  const paid = payOut(breach ? { ...deal, states: deal.states.map((state, i) => (state === "open" && deal.terms[i]?.do !== "pay" ? "void" : state)) } : deal, books);
  if (breach) return breached(paid, books);
  if (paid.states.includes("open")) return paid;
  return paid.states.includes("done") ? honoured(paid, books) : voided(paid, books);
}

/** Escrow is paid when all that its receiver owes is done, and goes back when it will not be. */
function payOut(deal: Deal, { scenario, capital, notes }: Books): Deal {
  if (!deal.terms.some((term, i) => term.do === "pay" && deal.states[i] === "open")) return deal;
  const states = deal.states.slice();
  deal.terms.forEach((term, i) => {
    if (term.do !== "pay" || states[i] !== "open") return;
    const owed = deal.terms.flatMap((other, j) => (other.who === term.to && other.do !== "pay" ? [states[j] as TermState] : []));
    if (owed.includes("open")) return;
    const earned = owed.every((state) => state === "done") && deal.signatories.includes(term.to);
    const receiver = scenario.index.role[earned ? term.to : term.who] as number;
    capital[receiver] = Math.min(scenario.capital.ceiling, (capital[receiver] as number) + term.amount);
    states[i] = earned ? "done" : "void";
    notes.push({ type: "dealPaid", deal: deal.id, from: term.who, to: term.to, amount: term.amount, refunded: !earned });
  });
  return { ...deal, states };
}

function breached(deal: Deal, { scenario, reputation, broken, breaches, notes }: Books): Deal {
  const by = deal.signatories.filter((role) => deal.terms.some(({ who }, i) => who === role && deal.states[i] === "broken"));
  for (const role of by) {
    const place = scenario.index.role[role] as number;
    broken[place] = (broken[place] as number) + 1;
    reputation[place] = (reputation[place] as number[]).map((opinion, other) => {
      if (other === place) return opinion;
      return opinion - (deal.signatories.includes(scenario.roles[other]?.id ?? "") ? LOST_WITH_PARTNERS : LOST_WITH_ALL);
    });
    breaches.push({ deal: deal.id, term: deal.terms.findIndex(({ who }, i) => who === role && deal.states[i] === "broken") });
  }
  notes.push({ type: "dealBroken", deal: deal.id, by });
  return { ...deal, state: "breached" };
}

/** Whoever did something for the deal has kept it; the partners remember. */
function honoured(deal: Deal, { scenario, reputation, kept, notes }: Books): Deal {
  for (const role of deal.signatories) {
    if (!deal.terms.some(({ who }, i) => who === role && deal.states[i] === "done")) continue;
    const place = scenario.index.role[role] as number;
    kept[place] = (kept[place] as number) + 1;
    reputation[place] = (reputation[place] as number[]).map((opinion, other) => (other !== place && deal.signatories.includes(scenario.roles[other]?.id ?? "") ? opinion + WON_WITH_PARTNERS : opinion));
  }
  notes.push({ type: "dealKept", deal: deal.id });
  return { ...deal, state: "kept" };
}

function voided(deal: Deal, { notes }: Books): Deal {
  notes.push({ type: "dealVoided", deal: deal.id });
  return { ...deal, state: "void" };
}

/** After `settle` has moved the meters, a breach moves legitimacy once more; its cause is exact, so that all still sum to the change. */
function loseLegitimacy(resolution: Resolution, { scenario, breach }: { readonly scenario: CompiledScenario; readonly breach: { readonly deal: string; readonly term: number } }): Resolution {
  const meter = scenario.regime.meter.legitimacy;
  const world: World = resolution.world;
  const latent = world.latent.slice();
  const meters = world.meters.slice();
  latent[meter] = (latent[meter] as number) - LOST_LEGITIMACY;
  meters[meter] = 100 * sigmoid(latent[meter] as number);
  const points = (meters[meter] as number) - (world.meters[meter] as number);
  const cause: Cause = { stage: "keeping", meter, source: { kind: "deal", id: breach.deal, item: breach.term }, push: -LOST_LEGITIMACY, points };
  return { ...resolution, world: { ...world, latent, meters }, causes: resolution.causes === null ? null : [...resolution.causes, cause] };
}
