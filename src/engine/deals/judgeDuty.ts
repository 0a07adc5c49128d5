import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Choice, World } from "../world.ts";
import type { Deal, Term, TermState } from "./deal.ts";
import { hasCome } from "./premise.ts";

/** A round that has been played: the world before and after it, and the choices that came about. */
export interface Played {
  readonly scenario: CompiledScenario;
  readonly before: World;
  readonly after: World;
  readonly choices: readonly Choice[];
  readonly vetoed: readonly string[];
  /** Counted from 1. */
  readonly round: number;
}

/** A deal after a round, payments left out: which duties were done and which broken, and since when each is owed. */
export function afterRound(deal: Deal, played: Played): Deal {
  const { round, vetoed } = played;
  const due = deal.terms.map((term, i) => ((deal.due[i] as number) > 0 || term.if === undefined || !hasCome(term.if, played) ? (deal.due[i] as number) : round));
  const struck = deal.terms.map((term, i) => (deal.vetoed[i] as boolean) || ("policy" in term && vetoed.includes(term.policy)));
  const states = deal.terms.map((term, i): TermState => {
    const state = deal.states[i] as TermState;
    return state === "open" && term.do !== "pay" ? judgeDuty(term, { owed: (due[i] as number) > 0, vetoed: struck[i] as boolean }, played) : state;
  });
  return { ...deal, due, vetoed: struck, states };
}

/** What has become of a duty by the end of a round. It is owed only once its premise has come, but may be done before. */
function judgeDuty(term: Term, { owed, vetoed }: { readonly owed: boolean; readonly vetoed: boolean }, { scenario, after, before, round }: Played): TermState {
  const last = round >= term.by;
  if (term.do === "vote") {
    const outcome = after.motions[scenario.index.motion[term.motion] ?? -1] ?? null;
    return outcome === null ? (last ? "void" : "open") : outcome.votes?.[term.who] === term.vote ? "done" : owed ? "broken" : "void";
  }
  if (!("policy" in term)) return "done";
  const place = scenario.index.policy[term.policy] ?? -1;
  const stands = (after.level[place] as number) > 0;
  if (term.do === "notAdopt") {
    if (stands && (before.level[place] as number) === 0 && owed) return "broken";
    return last ? (owed ? "done" : "void") : "open";
  }
  if (stands === (term.do === "adopt")) return "done";
  return last ? (owed && !vetoed ? "broken" : "void") : "open";
}
