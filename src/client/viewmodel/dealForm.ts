import { lookup } from "../../kernel/lookup.ts";
import type { DealDraft, DealKind, Offer, Premise, SeatView, Term } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { DealForm, DutyForm } from "./dealFields.ts";
import type { DutyOptions } from "./dutyOptions.ts";
import { dutyOptions } from "./dutyOptions.ts";

export const DEAL_KINDS: readonly DealKind[] = ["promise", "payment", "conditional", "pledge", "treaty", "exchange"];

/** Duties that one deal can hold; the rules refuse more. */
export const MOST_DUTIES = 6;

type Compiled = Pick<CompiledScenario, "scenario" | "index" | "rounds">;

/** What a new deal of a kind begins with: one duty for you and one for the other side, as is usual for that kind. */
export function newForm(compiled: Compiled, view: SeatView, { kind, parties }: { readonly kind: DealKind; readonly parties?: readonly string[] }): DealForm {
  const you = view.you ?? "";
  const other = compiled.scenario.roles.find(({ id }) => id !== you)?.id ?? "";
  const sides = kind === "treaty" ? (parties ?? [you, other]) : [you, parties?.[1] ?? other];
  const form: DealForm = { counters: null, kind, parties: sides, needed: sides.length, open: kind === "treaty", handshake: false, duties: [] };
  const duties = [newDuty(form, sides[1] ?? ""), newDuty(form, you)];
  return mended(compiled, view, { ...form, duties: kind === "treaty" ? sides.map((role) => newDuty(form, role)) : duties });
}

/** The terms of an offer, to be changed. */
export function counterForm(offer: Offer, you: string): DealForm {
  const { id, kind, parties, needed, open, handshake, terms } = offer;
  return { counters: id, kind, parties: [you, ...parties.filter((role) => role !== you)], needed, open, handshake, duties: terms.map(dutyOf) };
}

/** One more duty, for whom it is. */
export const withDuty = (compiled: Compiled, view: SeatView, form: DealForm): DealForm => mended(compiled, view, { ...form, duties: [...form.duties, newDuty(form, form.parties[0] ?? "")] });

function newDuty({ kind, parties }: Pick<DealForm, "kind" | "parties">, who: string): DutyForm {
  const yours = who === parties[0];
  const deed: Term["do"] = kind === "payment" && yours ? "pay" : kind === "exchange" ? "showAgenda" : "adopt";
  return { who, deed, policy: "", to: "", amount: 1, card: "", motion: "", vote: "for", by: 0, premise: kind === "conditional" && yours ? "first" : "" };
}

/** The form with every field set to something that can be chosen: what no longer can be gives way to the first that can. */
export function mended(compiled: Compiled, view: SeatView, form: DealForm): DealForm {
  const needed = form.kind === "treaty" ? Math.min(form.parties.length, Math.max(2, form.needed)) : form.parties.length;
  const duties = form.duties.filter(({ who }) => form.parties.includes(who)).map((duty) => mendedDuty(compiled, view, { form, duty }));
  return { ...form, needed, handshake: form.handshake && form.kind === "conditional", duties: form.handshake ? crossed(duties) : duties.map((duty) => firstMet(duty, duties)) };
}

function mendedDuty(compiled: Compiled, view: SeatView, { form, duty }: { readonly form: DealForm; readonly duty: DutyForm }): DutyForm {
  const fit = <T>(value: T, among: readonly { readonly value: T }[], otherwise: T): T => (among.some((one) => one.value === value) ? value : (among[0]?.value ?? otherwise));
  const options = (now: DutyForm): DutyOptions => dutyOptions(compiled, view, { form, duty: now });
  const first = options(duty);
  let next: DutyForm = { ...duty, deed: fit(duty.deed, first.deeds, "adopt"), to: fit(duty.to, first.tos, "") };
  next = { ...next, by: fit(next.by, options(next).rounds, 0) };
  const { policies, cards, motions, amounts, premises } = options(next);
  next = { ...next, policy: fit(next.policy, policies, ""), card: fit(next.card, cards, ""), motion: fit(next.motion, motions, ""), amount: fit(next.amount, amounts, 1) };
  const premise = next.premise === "first" || premises.some(({ value }) => value === next.premise) ? next.premise : "";
  return { ...next, premise, by: fit(next.by, options(next).rounds, 0) };
}

/** The usual condition: the other side's policy comes first. */
function firstMet(duty: DutyForm, duties: readonly DutyForm[]): DutyForm {
  if (duty.premise !== "first") return duty;
  const other = duties.find((one) => one.who !== duty.who && one.deed === "adopt" && one.policy !== "");
  return { ...duty, premise: other === undefined ? "" : `adopted:${other.policy}` };
}

/** In a handshake each side's policy waits for the other's. */
function crossed(duties: readonly DutyForm[]): readonly DutyForm[] {
  return duties.map((duty) => firstMet({ ...duty, premise: "first" }, duties));
}

/** The deal that a form comes to; null as long as something is missing. */
export function draftOf(form: DealForm): DealDraft | null {
  const { kind, parties, needed, open, handshake } = form;
  const terms = form.duties.map(termOf);
  if (terms.length === 0 || terms.includes(null)) return null;
  return { kind, parties, terms: terms as readonly Term[], ...(kind === "treaty" && { needed }), ...(kind !== "treaty" && open && { open }), ...(handshake && { handshake }) };
}

/** Why a form cannot be put on the desk yet, as far as it shows; null where nothing does. */
export type FormProblem = "duties" | "missing" | "condition" | "payment" | "purse" | "offers" | "same";

export function formProblem(compiled: Compiled, view: SeatView, form: DealForm): FormProblem | null {
  const { world, you, moves, offers } = view;
  const { duties, kind, counters } = form;
  if (counters === null && (moves.deals?.offers ?? 0) < 1) return "offers";
  if (duties.length === 0) return "duties";
  const draft = draftOf(form);
  if (draft === null) return "missing";
  if (kind === "conditional" && !draft.terms.some((term) => term.if !== undefined)) return "condition";
  if (kind === "payment" && !draft.terms.some((term) => term.do === "pay")) return "payment";
  const paid = draft.terms.reduce((sum, term) => (term.do === "pay" && term.who === you ? sum + term.amount : sum), 0);
  if (paid > (world.capital[lookup(compiled.index.role, you ?? "") ?? -1] ?? 0)) return "purse";
  const before = offers.find(({ id }) => id === counters);
  if (before === undefined) return null;
  // Fields that a deed does not use may differ: what is written is compared, as the form would write it.
  const unchanged = draftOf(mended(compiled, view, counterForm(before, you ?? "")));
  return [before.terms.map((term) => termOf(dutyOf(term))), unchanged?.terms].some((terms) => JSON.stringify(terms) === JSON.stringify(draft.terms)) ? "same" : null;
}

function termOf({ who, deed, policy, to, amount, card, motion, vote, by, premise }: DutyForm): Term | null {
  const when = premiseOf(premise);
  const about = { who, by, ...(when !== null && { if: when }) };
  switch (deed) {
    case "adopt":
    case "repeal":
    case "notAdopt":
      return policy === "" ? null : { do: deed, policy, ...about };
    case "pay":
      return to === "" ? null : { do: deed, to, amount, who, by };
    case "showCard":
      return card === "" || to === "" ? null : { do: deed, to, card, who, by };
    case "showAgenda":
      return to === "" ? null : { do: deed, to, who, by };
    case "vote":
      return motion === "" ? null : { do: deed, motion, vote, who, by };
  }
}

function premiseOf(text: string): Premise | null {
  const [is = "", id = ""] = text.split(":");
  if (is === "adopted" || is === "repealed") return { policy: id, is };
  return is === "passed" || is === "fell" ? { motion: id, passed: is === "passed" } : null;
}

function dutyOf(term: Term): DutyForm {
  const { if: premise } = term;
  const when = premise === undefined ? "" : "motion" in premise ? `${premise.passed ? "passed" : "fell"}:${premise.motion}` : `${premise.is}:${premise.policy}`;
  return {
    who: term.who,
    deed: term.do,
    policy: "policy" in term ? term.policy : "",
    to: "to" in term ? term.to : "",
    amount: term.do === "pay" ? term.amount : 1,
    card: term.do === "showCard" ? term.card : "",
    motion: term.do === "vote" ? term.motion : "",
    vote: term.do === "vote" ? term.vote : "for",
    by: term.by,
    premise: when,
  };
}

/** Brings back a form that was kept as text; null where there is none that can be read. */
export function readForm(text: string | undefined): DealForm | null {
  try {
    const value: unknown = JSON.parse(text === undefined || text === "" ? "null" : text);
    return typeof value === "object" && value !== null && "duties" in value && "parties" in value && "kind" in value ? (value as DealForm) : null;
  } catch {
    return null;
  }
}
