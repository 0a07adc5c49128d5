import { lookup } from "../../kernel/lookup.ts";
import type { Premise, SeatView, Term } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Draft } from "../store/draftSlice.ts";
import type { DutyView } from "./dealView.ts";
import { dutyView } from "./dealView.ts";
import type { DecisionView } from "./decisionView.ts";
import { adoptionPrice } from "./priceLines.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** A duty about a policy that you have, and what the draft makes of it. */
export interface OwedDuty {
  readonly key: string;
  readonly duty: DutyView;
  /** Those to whom the word was given. */
  readonly to: readonly RoleMark[];
  /** Whether it carries itself out; if not, you must choose it. */
  readonly self: boolean;
  /** Whether it is owed this round, is if its condition comes, or has time. */
  readonly when: "now" | "maybe" | "later";
  /** Capital that it takes; 0 where nothing is adopted. */
  readonly price: number;
  /** "taken": the deal takes out what you chose. "short": it cannot be carried out now, and waits. */
  readonly outcome: "chosen" | "itself" | "held" | "taken" | "open" | "short" | "breaks";
  /** Why it cannot carry itself out. */
  readonly lacks: "capital" | "slots" | "exclusive" | "blocked" | null;
}

export interface DutiesView {
  readonly duties: readonly OwedDuty[];
  /** Capital and places that are sure to be taken this round beside the draft. */
  readonly capital: number;
  readonly slots: number;
  /** What the draft would break. */
  readonly breaks: readonly OwedDuty[];
}

type PolicyTerm = Extract<Term, { policy: string }>;
type Deal = SeatView["world"]["deals"][number];
type Seen = Pick<SeatView, "world" | "you" | "moves" | "place">;
type Drafted = Pick<Draft, "adopt" | "repeal">;

/** What a duty is judged by. */
interface Scene {
  readonly compiled: CompiledScenario;
  readonly view: Seen;
  readonly draft: Drafted;
  readonly round: number;
}

interface Open {
  readonly deal: Deal;
  readonly at: number;
  readonly term: PolicyTerm;
  readonly when: OwedDuty["when"];
}

/** What is left for duties that carry themselves out, as they come one after the other. */
interface Rest {
  readonly capital: number;
  readonly places: number;
  /** Policies that will stand. */
  readonly beside: readonly string[];
}

const URGENCY = { now: 0, maybe: 1, later: 2 } as const;

/** What you owe by deals, the most urgent first, and what the draft leaves for it. Source: MODEL §3.2, §3.3 (6). */
export function dutiesView(compiled: CompiledScenario, view: Seen, { draft, decision }: { readonly draft: Drafted; readonly decision: Pick<DecisionView, "capitalLeft" | "slots" | "slotsUsed"> }): DutiesView {
  const scene: Scene = { compiled, view, draft, round: "round" in view.place ? view.place.round : 0 };
  const open = view.world.deals.flatMap((deal) => openDuties(deal, scene)).sort((a, b) => URGENCY[a.when] - URGENCY[b.when] || Number(carriesItselfOut(b.deal)) - Number(carriesItselfOut(a.deal)));
  const standing = compiled.scenario.policies.filter(({ id, role }) => role === view.you && stands(scene, id) && !draft.repeal.includes(id)).map(({ id }) => id);
  let rest: Rest = { capital: decision.capitalLeft, places: decision.slots - decision.slotsUsed, beside: [...standing, ...draft.adopt] };
  const duties: OwedDuty[] = [];
  for (const one of open) {
    const owed = owedDuty(one, scene, rest);
    duties.push(owed);
    if (owed.outcome === "itself") rest = without(rest, owed);
  }
  const sure = duties.filter(({ outcome, when }) => outcome === "itself" && when === "now");
  const count = (does: Term["do"]): number => new Set(sure.flatMap(({ duty }) => (duty.does === does ? [duty.id] : []))).size;
  return { duties, capital: sure.reduce((sum, { price }) => sum + price, 0), slots: count("adopt") - count("repeal"), breaks: duties.filter(({ outcome }) => outcome === "breaks") };
}

function openDuties(deal: Deal, scene: Scene): readonly Open[] {
  if (deal.state !== "active") return [];
  return deal.terms.flatMap((term, at): Open[] => {
    if (term.who !== scene.view.you || !("policy" in term) || deal.states[at] !== "open") return [];
    const when = whenOwed(deal, at, scene);
    return when === "never" ? [] : [{ deal, at, term, when }];
  });
}

const carriesItselfOut = ({ kind }: Pick<Deal, "kind">): boolean => kind === "pledge" || kind === "conditional";
const stands = ({ compiled, view }: Scene, policy: string): boolean => (view.world.level[lookup(compiled.index.policy, policy) ?? -1] ?? 0) > 0;

function whenOwed(deal: Deal, at: number, scene: Scene): OwedDuty["when"] | "never" {
  const term = deal.terms[at] as Term;
  const conditional = term.if !== undefined;
  const comes = term.if === undefined || (deal.due[at] ?? 0) > 0 ? "now" : premiseComes(term.if, deal, scene);
  const waitsForLast = term.do !== "notAdopt" && !(carriesItselfOut(deal) && conditional);
  return comes !== "never" && waitsForLast && term.by > scene.round ? "later" : comes;
}

/** Whether a premise has come or comes this round: of what others do of their own will nobody knows. */
function premiseComes(premise: Premise, deal: Deal, scene: Scene): OwedDuty["when"] | "never" {
  const { compiled, view, draft } = scene;
  if ("motion" in premise) {
    const outcome = view.world.motions[lookup(compiled.index.motion, premise.motion) ?? -1] ?? null;
    return outcome === null ? "later" : outcome.passed === premise.passed ? "now" : "never";
  }
  const adopted = premise.is === "adopted";
  if (stands(scene, premise.policy) === adopted || (adopted ? draft.adopt : draft.repeal).includes(premise.policy)) return "now";
  if (view.world.deals.some((other) => bringsAbout(other, premise, { deal, round: scene.round }))) return "now";
  return compiled.scenario.policies.find(({ id }) => id === premise.policy)?.role === view.you ? "later" : "maybe";
}

/** Whether a deal carries out this round what a premise waits for; in a handshake both sides' parts come together. */
function bringsAbout(other: Deal, premise: Extract<Premise, { policy: string }>, { deal, round }: { readonly deal: Deal; readonly round: number }): boolean {
  if (other.state !== "active" || !carriesItselfOut(other)) return false;
  return other.terms.some((term, at) => {
    if (other.states[at] !== "open" || !("policy" in term) || term.policy !== premise.policy || term.do !== (premise.is === "adopted" ? "adopt" : "repeal")) return false;
    return (other.due[at] ?? 0) > 0 || (term.if === undefined ? term.by === round : other === deal && deal.handshake);
  });
}

function owedDuty({ deal, at, term, when }: Open, scene: Scene, rest: Rest): OwedDuty {
  const { compiled, view } = scene;
  const { scenario } = compiled;
  const self = carriesItselfOut(deal);
  // What several deals ask for is done and paid once.
  const price = term.do === "adopt" && !rest.beside.includes(term.policy) ? adoptionPrice(compiled, view.world, term.policy) : 0;
  return {
    key: `${deal.id}.${at}`,
    duty: dutyView(scenario, view, { term, state: null }),
    to: deal.signatories.filter((role) => role !== view.you).map((role) => roleMark(scenario, role, view.you)),
    self,
    when,
    price,
    ...outcomeOf({ term, when, self, price }, scene, rest),
  };
}

type Judged = Pick<OwedDuty, "when" | "self" | "price"> & { readonly term: PolicyTerm };

function outcomeOf(judged: Judged, scene: Scene, rest: Rest): Pick<OwedDuty, "outcome" | "lacks"> {
  const { term, when, self } = judged;
  const { draft, round } = scene;
  const as = (outcome: OwedDuty["outcome"], lacks: OwedDuty["lacks"] = null) => ({ outcome, lacks });
  if (term.do === "notAdopt") {
    if (!draft.adopt.includes(term.policy) || stands(scene, term.policy) || when === "later") return as("held");
    return as(self && when === "now" ? "taken" : "breaks");
  }
  if (draft[term.do].includes(term.policy)) return as("chosen");
  if (when === "later") return as("open");
  if (rest.beside.includes(term.policy) === (term.do === "adopt")) return as("itself");
  if (!self) return as("breaks");
  const lacks = term.do === "repeal" ? null : lackOf(judged, scene, rest);
  return lacks === null ? as("itself") : as(term.by === round ? "breaks" : "short", lacks);
}

/** The first reason why a duty cannot carry itself out: the rules are those of engine/resolution/carryOut.ts. */
function lackOf({ term: { policy }, price }: Judged, { compiled, view }: Scene, { capital, places, beside }: Rest): OwedDuty["lacks"] {
  const option = view.moves.options.find((one) => one.policy === policy);
  if (option !== undefined && option.blocked !== null && !option.standing) return "blocked";
  const { exclusive = [] } = compiled.policies[lookup(compiled.index.policy, policy) ?? -1] ?? {};
  if (beside.some((other) => exclusive.includes(lookup(compiled.index.policy, other) ?? -1))) return "exclusive";
  if (places < 1) return "slots";
  return price > capital ? "capital" : null;
}

function without(rest: Rest, { duty, price }: OwedDuty): Rest {
  const { capital, places, beside } = rest;
  if (beside.includes(duty.id) === (duty.does === "adopt")) return rest;
  if (duty.does === "repeal") return { capital, places: places + 1, beside: beside.filter((policy) => policy !== duty.id) };
  return duty.does === "adopt" ? { capital: capital - price, places: places - 1, beside: [...beside, duty.id] } : rest;
}
