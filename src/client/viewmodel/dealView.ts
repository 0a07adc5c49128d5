import { lookup } from "../../kernel/lookup.ts";
import type { Agreement, Offer, Premise, Reason, SeatView, Term, TermState } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { EffectView } from "./effectViews.ts";
import { effectSums } from "./effectViews.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** What must be so before a duty is owed; `role` is whose policy it is. */
export interface PremiseView {
  readonly is: "adopted" | "repealed" | "passed" | "fell";
  readonly title: string;
  readonly role: RoleMark | null;
}

/** One duty of a deal, with the names that a player knows. */
export interface DutyView {
  readonly who: RoleMark;
  readonly does: Term["do"];
  /** The policy, card or motion that it is about; empty where there is none. */
  readonly id: string;
  readonly title: string;
  /** Who is paid or shown something. */
  readonly to: RoleMark | null;
  /** Capital that is paid. */
  readonly amount: number;
  readonly vote: "for" | "against" | null;
  readonly by: number;
  readonly premise: PremiseView | null;
  /** Null while the deal lies on the desk. */
  readonly state: TermState | null;
  /** What the policy is expected to move; nothing where the duty is not to adopt one. */
  readonly effects: readonly EffectView[];
}

/** A deal on the desk, in force or past. */
export interface DealView {
  readonly id: string;
  readonly kind: Agreement["kind"];
  readonly parties: readonly RoleMark[];
  readonly duties: readonly DutyView[];
  readonly needed: number;
  readonly open: boolean;
  readonly handshake: boolean;
  readonly signed: readonly RoleMark[];
  readonly declined: readonly RoleMark[];
  readonly state: Offer["state"] | SeatView["world"]["deals"][number]["state"];
  /** Who made the terms that lie there now; null once it is in force. */
  readonly by: RoleMark | null;
  /** Whether others have turned the terms round. */
  readonly countered: boolean;
  readonly since: number;
  readonly yours: boolean;
  readonly reasons: readonly { readonly role: RoleMark; readonly reason: Reason }[];
}

type Seen = Pick<SeatView, "you">;
type Compiled = Pick<CompiledScenario, "scenario">;

/** A deal on the desk. */
export function offerView(compiled: Compiled, view: Seen, offer: Offer): DealView {
  const mark = (role: string): RoleMark => roleMark(compiled.scenario, role, view.you);
  return {
    ...textOf(compiled, view, offer),
    duties: offer.terms.map((term) => dutyView(compiled.scenario, view, { term, state: null })),
    signed: offer.signatures.map(mark),
    declined: offer.declined.map(mark),
    state: offer.state,
    by: mark(offer.by),
    countered: offer.version > 1,
    since: offer.round,
    reasons: Object.entries(offer.reasons).map(([role, reason]) => ({ role: mark(role), reason })),
  };
}

/** A deal that is or was in force. */
export function dealView(compiled: Compiled, view: Seen, deal: SeatView["world"]["deals"][number]): DealView {
  return {
    ...textOf(compiled, view, deal),
    duties: deal.terms.map((term, i) => dutyView(compiled.scenario, view, { term, state: deal.states[i] ?? null })),
    signed: deal.signatories.map((role) => roleMark(compiled.scenario, role, view.you)),
    declined: [],
    state: deal.state,
    by: null,
    countered: false,
    since: deal.since,
    reasons: [],
  };
}

function textOf({ scenario }: Compiled, { you }: Seen, { id, kind, parties, needed, open, handshake }: Agreement): Pick<DealView, "id" | "kind" | "parties" | "needed" | "open" | "handshake" | "yours"> {
  return { id, kind, needed, open, handshake, parties: parties.map((role) => roleMark(scenario, role, you)), yours: you !== null && parties.includes(you) };
}

/** A duty with the names of what it is about. */
export function dutyView(scenario: Scenario, { you }: Seen, { term, state }: { readonly term: Term; readonly state: TermState | null }): DutyView {
  const policy = "policy" in term ? scenario.policies.find(({ id }) => id === term.policy) : undefined;
  return {
    who: roleMark(scenario, term.who, you),
    does: term.do,
    ...subjectOf(scenario, term),
    to: "to" in term ? roleMark(scenario, term.to, you) : null,
    amount: term.do === "pay" ? term.amount : 0,
    vote: term.do === "vote" ? term.vote : null,
    by: term.by,
    premise: term.if === undefined ? null : premiseView(scenario, term.if, you),
    state,
    effects: policy === undefined || term.do !== "adopt" ? [] : effectSums(scenario, policy, you),
  };
}

function subjectOf({ policies, cards, motions }: Scenario, term: Term): { readonly id: string; readonly title: string } {
  const named = (id: string, found: { readonly title: string } | undefined) => ({ id, title: found?.title ?? id });
  if ("policy" in term) return named(term.policy, policies.find(({ id }) => id === term.policy));
  if ("motion" in term) return named(term.motion, motions.find(({ id }) => id === term.motion));
  if (term.do === "showCard") return { id: term.card, title: cards.find(({ id }) => id === term.card)?.text ?? "" };
  return { id: "", title: "" };
}

function premiseView({ policies, motions, roles }: Scenario, premise: Premise, you: string | null): PremiseView {
  if ("motion" in premise) return { is: premise.passed ? "passed" : "fell", title: motions.find(({ id }) => id === premise.motion)?.title ?? premise.motion, role: null };
  const policy = policies.find(({ id }) => id === premise.policy);
  return { is: premise.is, title: policy?.title ?? premise.policy, role: policy === undefined ? null : roleMark({ roles }, policy.role, you) };
}

/** How often a role has kept its word, and broken it, and what it thinks of yours: 0 at first, more is better. */
export interface WordKept {
  readonly role: RoleMark;
  readonly kept: number;
  readonly broken: number;
  readonly opinion: number;
}

export function wordsKept({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, { world, you }: Pick<SeatView, "world" | "you">): readonly WordKept[] {
  const at = (role: string): number => lookup(index.role, role) ?? -1;
  return scenario.roles.map(({ id }) => ({
    role: roleMark(scenario, id, you),
    kept: world.kept[at(id)] ?? 0,
    broken: world.broken[at(id)] ?? 0,
    opinion: you === null ? 0 : (world.reputation[at(you)]?.[at(id)] ?? 0),
  }));
}
