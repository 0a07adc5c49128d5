import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { World } from "../world.ts";
import type { Agreement, Deal, Term } from "./deal.ts";

/** What a deal was made from: its text, who has signed, and when. */
export interface Signed extends Agreement {
  readonly signatures: readonly string[];
  readonly round: number;
}

/** The deal that signatures have made: open duties of those who signed. */
export function dealOf({ id, kind, parties, terms, needed, open, handshake, signatures, round }: Signed): Deal {
  const signed = parties.filter((party) => signatures.includes(party));
  const atOnce = kind === "exchange";
  return {
    id,
    kind,
    parties,
    terms,
    needed,
    open,
    handshake,
    signatories: signed,
    since: round,
    state: atOnce ? "kept" : "active",
    states: terms.map(({ who }) => (!signed.includes(who) ? "void" : atOnce ? "done" : "open")),
    due: terms.map((term) => (term.if === undefined ? round : 0)),
    vetoed: terms.map(() => false),
  };
}

/** What a role must put into escrow for a list of terms, capital. */
function escrowOf(terms: readonly Term[], role: string): number {
  let sum = 0;
  for (const term of terms) if (term.do === "pay" && term.who === role) sum += term.amount;
  return sum;
}

/** What a role has and what terms ask it to put into escrow, capital; null when it can pay. */
export function shortfall({ index }: CompiledScenario, world: World, { terms, payer }: { readonly terms: readonly Term[]; readonly payer: string }): { readonly amount: number; readonly capital: number } | null {
  const amount = escrowOf(terms, payer);
  const capital = world.capital[index.role[payer] ?? -1] ?? 0;
  return amount > capital ? { amount, capital } : null;
}

/**
 * The world with a deal struck: payments of those who have signed leave their purse for the escrow. A deal that is there already is
 * replaced: somebody has joined it, and pays now.
 */
export function withDeal({ index }: CompiledScenario, world: World, deal: Deal): World {
  const before = world.deals.find(({ id }) => id === deal.id);
  const joined = deal.signatories.filter((role) => before?.signatories.includes(role) !== true);
  const capital = world.capital.slice();
  for (const role of joined) {
    const place = index.role[role] ?? -1;
    capital[place] = (capital[place] as number) - escrowOf(deal.terms, role);
  }
  return { ...world, capital, deals: replaceDeal(world.deals, deal) };
}

/** A list of deals with one put in, in the place of the one with its name if there is one. They stand as they were offered, whenever they were signed. */
export function replaceDeal(deals: readonly Deal[], deal: Deal): readonly Deal[] {
  const others = deals.filter(({ id }) => id !== deal.id);
  const place = others.findIndex(({ id }) => id.length > deal.id.length || (id.length === deal.id.length && id > deal.id));
  return place < 0 ? [...others, deal] : [...others.slice(0, place), deal, ...others.slice(place)];
}
