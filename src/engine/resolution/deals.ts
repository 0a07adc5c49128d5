import { isEnforced } from "../deals/deal.ts";
import type { Deal, Term } from "../deals/deal.ts";
import { hasCome } from "../deals/premise.ts";
import type { CompiledRole, CompiledScenario } from "../../scenario/compiled.ts";
import type { Choice, Note, Resolution } from "../world.ts";
import { canCarryOut, withDeed } from "./carryOut.ts";
import type { PolicyTerm } from "./carryOut.ts";
import { roundOf, withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/** A duty about a policy that can still be carried out, and its deal. */
interface Duty {
  readonly deal: Deal;
  readonly index: number;
  readonly term: PolicyTerm;
}

/**
 * Deals that carry themselves out do so: pledged restraint takes policies out of choices, and what is due is adopted or repealed for
 * its owner, who pays as for a choice of its own. Premises are followed to the least fixpoint, so that two who wait for each other
 * both wait; a handshake takes all its conditions for given and stands if they bear each other out. What cannot be carried out is a
 * breach, which `keeping` finds. Source: MODEL §3.2, §3.3 (6).
 */
export function deals(resolution: Resolution, { scenario }: StageContext): Resolution {
  const { world } = resolution;
  if (!world.deals.some((deal) => deal.state === "active" && isEnforced(deal))) return resolution;
  const duties = openDuties(world.deals);
  const notes: Note[] = [];
  let now = restrain(resolution, { scenario, duties, notes });
  now = carryOut(now, { scenario, duties, notes });
  for (let shaken = shakeHands(now, { scenario, duties, notes }); shaken !== now; shaken = shakeHands(now, { scenario, duties, notes })) {
    now = carryOut(shaken, { scenario, duties, notes });
  }
  return now === resolution ? resolution : { ...now, notes: withNotes(resolution, "deals", notes) };
}

function openDuties(all: readonly Deal[]): readonly Duty[] {
  return all.flatMap((deal) => {
    if (deal.state !== "active" || !isEnforced(deal)) return [];
    return deal.terms.flatMap((term, index): Duty[] => (deal.states[index] === "open" && isPolicyTerm(term) ? [{ deal, index, term }] : []));
  });
}

const isPolicyTerm = (term: Term): term is PolicyTerm => term.do === "adopt" || term.do === "repeal" || term.do === "notAdopt";

interface Desk {
  readonly scenario: CompiledScenario;
  readonly duties: readonly Duty[];
  readonly notes: Note[];
}

/** Takes out of the choices what was pledged not to be adopted. A premise that only comes about by other deals this round binds from the next. */
function restrain(resolution: Resolution, { scenario, duties, notes }: Desk): Resolution {
  let choices: Choice[] | null = null;
  for (const { deal, index, term } of duties) {
    if (term.do !== "notAdopt" || !isDue({ deal, index, term }, { resolution, scenario })) continue;
    const place = scenario.index.role[term.who] as number;
    const choice = (choices ?? resolution.choices)[place] as Choice;
    if (!choice.adopt.includes(term.policy)) continue;
    choices ??= resolution.choices.slice();
    choices[place] = { ...choice, adopt: choice.adopt.filter((policy) => policy !== term.policy) };
    notes.push({ type: "dropped", role: (scenario.roles[place] as CompiledRole).id, policy: term.policy, reason: "deal", price: 0 });
  }
  return choices === null ? resolution : { ...resolution, choices };
}

/** Carries out what is due, again and again until nothing more follows: at most once a duty. */
function carryOut(resolution: Resolution, { scenario, duties, notes }: Desk): Resolution {
  let now = resolution;
  for (let pass = 0; pass <= duties.length; pass++) {
    const before = now;
    for (const duty of duties) {
      const { deal, term } = duty;
      if (term.do === "notAdopt" || !isDue(duty, { resolution: now, scenario }) || !canCarryOut(term, now, scenario)) continue;
      now = withDeed(term, now, scenario);
      notes.push({ type: "dealExecuted", deal: deal.id, role: term.who, policy: term.policy, do: term.do });
    }
    if (now === before) break;
  }
  return now;
}

/** Whether a duty is to be carried out now: a condition at once when its premise has come, an unconditional one in its last round. */
function isDue({ deal, index, term }: Duty, { resolution, scenario }: { readonly resolution: Resolution; readonly scenario: CompiledScenario }): boolean {
  const { before, choices } = resolution;
  if (term.if !== undefined) return (deal.due[index] as number) > 0 || hasCome(term.if, { scenario, before, choices });
  return term.do === "notAdopt" || term.by === roundOf(resolution);
}

/** One handshake whose open conditions, all taken for given, can all be carried out and bear each other out. */
function shakeHands(resolution: Resolution, { scenario, duties, notes }: Desk): Resolution {
  for (const deal of new Set(duties.map((duty) => duty.deal))) {
    const waiting = duties.filter((duty) => duty.deal === deal && duty.term.do !== "notAdopt" && duty.term.if !== undefined && !isDue(duty, { resolution, scenario }));
    if (!deal.handshake || waiting.length === 0) continue;
    let supposed = resolution;
    for (const { term } of waiting) supposed = canCarryOut(term, supposed, scenario) ? withDeed(term, supposed, scenario) : supposed;
    const { before, choices } = supposed;
    const holds = waiting.every(({ term }) => isDone(term, supposed) && term.if !== undefined && hasCome(term.if, { scenario, before, choices }));
    if (!holds) continue;
    for (const { term } of waiting) if (term.do !== "notAdopt") notes.push({ type: "dealExecuted", deal: deal.id, role: term.who, policy: term.policy, do: term.do });
    return supposed;
  }
  return resolution;
}

const isDone = ({ do: deed, policy }: PolicyTerm, { choices }: Resolution): boolean => choices.some(({ adopt, repeal }) => (deed === "adopt" ? adopt : repeal).includes(policy));
