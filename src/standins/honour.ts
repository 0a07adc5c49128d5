import type { Choice, Deal, Term, World } from "../engine/index.ts";
import { judgeChoice } from "../engine/index.ts";
import { draw } from "../kernel/random.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Seated } from "./seated.ts";

/** How far a role's word is trusted that has neither kept nor broken any, and what each point of reputation adds. */
const TRUST = { usual: 0.75, step: 0.1, least: 0.05, most: 0.95 } as const;

/** How likely a role is to keep its word, 0..1, in the eyes of the stand-in. Source: MODEL §4, "p(keep) from reputation". */
export function trustIn({ view, compiled, index }: Seated, role: string): number {
  const opinion = view.world.reputation[compiled.index.role[role] ?? -1]?.[index] ?? 0;
  return Math.min(TRUST.most, Math.max(TRUST.least, TRUST.usual + TRUST.step * opinion));
}

/** Duties about policies that a role has now, by deals of which it is known that they are in force. */
export function dutiesOf(compiled: CompiledScenario, world: World, role: string): readonly Extract<Term, { policy: string }>[] {
  return world.deals.flatMap((deal: Deal) => (deal.state !== "active" ? [] : deal.terms.flatMap((term, i) => (term.who === role && "policy" in term && deal.states[i] === "open" && isOwed(compiled, world, term) ? [term] : []))));
}

function isOwed({ index }: CompiledScenario, world: World, { if: premise }: Term): boolean {
  if (premise === undefined) return true;
  if ("motion" in premise) return world.motions[index.motion[premise.motion] ?? -1]?.passed === premise.passed;
  return (world.level[index.policy[premise.policy] ?? -1] ?? 0) > 0 === (premise.is === "adopted");
}

/** A choice with the word kept: what is owed comes first, what is barred by a deal is left. It may ask for more than the role can pay. */
export function keepingWord(compiled: CompiledScenario, world: World, { role, choice }: { readonly role: string; readonly choice: Choice }): Choice {
  const duties = dutiesOf(compiled, world, role);
  if (duties.length === 0) return choice;
  const of = (deed: "adopt" | "repeal" | "notAdopt"): readonly string[] => duties.filter((term) => term.do === deed).map(({ policy }) => policy);
  const barred = of("notAdopt");
  const repeal = [...new Set([...of("repeal"), ...choice.repeal])];
  const stands = (policy: string): boolean => (world.level[compiled.index.policy[policy] ?? -1] ?? 0) > 0;
  const adopt = [...new Set([...of("adopt").filter((policy) => !stands(policy)), ...choice.adopt])].filter((policy) => !barred.includes(policy) && !repeal.includes(policy));
  return { ...choice, adopt, repeal: repeal.filter(stands) };
}

/** The choices of a round in a future: everybody keeps its word who is trusted to, by the luck of that future. The stand-in does. */
export function bindAll(seated: Seated, world: World, { choices, seed }: { readonly choices: readonly Choice[]; readonly seed: number }): readonly Choice[] {
  const { compiled, index } = seated;
  if (!world.deals.some(({ state }) => state === "active")) return choices;
  return choices.map((choice, r) => {
    const role = compiled.roles[r]?.id ?? "";
    const keeps = r === index || draw(seed, "keeps", role) < trustIn(seated, role);
    return keeps ? keepingWord(compiled, world, { role, choice }) : choice;
  });
}

/** The stand-in's own choice with its word kept as far as it may be: what the word displaces is left out, last things first. */
export function keepOwnWord({ compiled, view, role, index }: Seated, choice: Choice): Choice {
  const capital = view.world.capital[index] ?? 0;
  let kept = keepingWord(compiled, view.world, { role: role.id, choice });
  while (judgeChoice(compiled, { options: view.moves.options, capital, choice: kept }) !== null) {
    if (kept.adopt.length === 0) return choice;
    kept = { ...kept, adopt: kept.adopt.slice(0, -1) };
  }
  return kept;
}
