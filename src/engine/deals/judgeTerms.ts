import { lookup } from "../../kernel/lookup.ts";
import type { CompiledPolicy, CompiledScenario } from "../../scenario/compiled.ts";
import { openCaseFile } from "../caseFile.ts";
import type { Match } from "../model.ts";
import type { Refusal } from "../refusal.ts";
import { seatOf } from "../seatOf.ts";
import type { Agreement, DealKind, Premise, Term } from "./deal.ts";

/** Duties that one deal can hold. */
const MOST_TERMS = 6;

/** Duties that each kind of deal is made of; one of the first kind at least. */
const DEEDS: Readonly<Record<DealKind, readonly Term["do"][]>> = {
  promise: ["adopt", "repeal", "notAdopt", "vote"],
  pledge: ["adopt", "repeal", "notAdopt"],
  payment: ["adopt", "repeal", "notAdopt", "vote", "pay"],
  conditional: ["adopt", "repeal", "notAdopt"],
  treaty: ["adopt", "repeal", "notAdopt", "vote"],
  exchange: ["showCard", "showAgenda"],
};

/** The text of a deal, before it has a name. */
export type Draft = Omit<Agreement, "id">;

/**
 * Judges the text of a deal: the first thing that is wrong with it, or null. What the detail names as `term` counts from 1; 0 is the
 * deal as a whole. Whether the parties can keep it is theirs to judge. Source: MODEL §3.2.
 */
export function judgeTerms(compiled: CompiledScenario, match: Match, draft: Draft): Refusal | null {
  const whole = wholeProblem(match, draft);
  if (whole !== null) return bad(0, whole);
  for (const [index, term] of draft.terms.entries()) {
    const problem = termProblem({ compiled, match, draft }, term);
    if (problem !== null) return bad(index + 1, problem);
  }
  return null;
}

const bad = (term: number, problem: string): Refusal => ({ code: "badTerms", detail: { term, problem } });

function wholeProblem(match: Match, { kind, parties, terms, needed, handshake }: Draft): string | null {
  if (parties.length < 2 || new Set(parties).size !== parties.length || parties.some((role) => seatOf(match, role) === null)) return "parties";
  if (terms.length < 1 || terms.length > MOST_TERMS) return "terms";
  if (!Number.isInteger(needed) || needed > parties.length || needed < (kind === "treaty" ? 2 : parties.length)) return "needed";
  if (kind === "payment" && !terms.some((term) => term.do === "pay")) return "amount";
  if (kind === "conditional" && !terms.some((term) => term.if !== undefined)) return "if";
  return handshake && kind !== "conditional" ? "handshake" : null;
}

interface Context {
  readonly compiled: CompiledScenario;
  readonly match: Match;
  readonly draft: Draft;
}

function termProblem(context: Context, term: Term): string | null {
  const { compiled, match, draft } = context;
  const round = match.world.round + 1;
  if (!draft.parties.includes(term.who)) return "who";
  if (!DEEDS[draft.kind].includes(term.do)) return "deed";
  if (!Number.isInteger(term.by) || term.by < round || term.by > compiled.rounds) return "by";
  if (term.if !== undefined && !(draft.kind !== "pledge" && "policy" in term && isPremise(context, term.if))) return "if";
  switch (term.do) {
    case "adopt":
    case "repeal":
    case "notAdopt":
      return policyProblem(context, term);
    case "pay":
      return paymentProblem(draft, term);
    case "showCard":
      return openCaseFile(compiled.scenario).card.has(term.card) && isOther(draft, term) ? null : "card";
    case "showAgenda":
      return isOther(draft, term) ? null : "to";
    case "vote":
      return voteProblem(context, term);
  }
}

/** The policy is the doer's, and there is something to do or to leave. */
function policyProblem({ compiled, match }: Context, { who, do: deed, policy, by }: Extract<Term, { do: "adopt" | "repeal" | "notAdopt" }>): string | null {
  const place = lookup(compiled.index.policy, policy);
  if (place === undefined) return "policy";
  const { role, motion } = compiled.policies[place] as CompiledPolicy;
  if (compiled.roles[role]?.id !== who) return "policy";
  if ((match.world.level[place] as number) > 0 !== (deed === "repeal")) return "standing";
  const debated = motion === null ? null : (match.world.motions[motion.index] ?? null);
  return deed === "adopt" && motion?.needed === true && debated === null && motion.index + 1 > by ? "motion" : null;
}

function paymentProblem(draft: Draft, term: Extract<Term, { do: "pay" }>): string | null {
  if (!isOther(draft, term)) return "to";
  return term.amount > 0 && Number.isInteger(2 * term.amount) ? null : "amount";
}

const isOther = ({ parties }: Draft, { who, to }: { readonly who: string; readonly to: string }): boolean => parties.includes(to) && to !== who;

/** Only people vote, and only on motions to come; the round of the motion is the term's. */
function voteProblem({ compiled, match }: Context, { who, motion, vote, by }: Extract<Term, { do: "vote" }>): string | null {
  const place = lookup(compiled.index.motion, motion);
  const person = seatOf(match, who)?.player.kind === "human";
  return place !== undefined && place >= match.world.round + 1 && by === place + 1 && person && (vote === "for" || vote === "against") ? null : "vote";
}

/** Something that can still come about: a policy of anybody's, or a motion that is not decided. */
function isPremise({ compiled, match }: Context, premise: Premise): boolean {
  if ("motion" in premise) {
    const place = lookup(compiled.index.motion, premise.motion);
    return place !== undefined && typeof premise.passed === "boolean" && (match.world.motions[place] ?? null) === null;
  }
  const place = lookup(compiled.index.policy, premise.policy);
  if (place === undefined || !(premise.is === "adopted" || premise.is === "repealed")) return false;
  return (match.world.level[place] as number) > 0 === (premise.is === "repealed");
}
