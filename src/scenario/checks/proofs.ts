import { closest } from "../../kernel/closest.ts";
import { quoted } from "../finding.ts";
import type { Scope } from "./scope.ts";

/** Every burden of proof lies on claims of its motion, and what is laid open was somebody's own before. */
export function checkProofs({ scenario, report }: Scope): void {
  for (const [i, { claims, proof }] of scenario.motions.entries()) {
    if (proof === undefined) continue;
    const at = ["motions", i, "proof"] as const;
    const own = claims.filter(({ side }) => side === "pro").map(({ id }) => id);
    for (const [j, claim] of proof.claims.entries()) {
      const meant = closest(claim, own);
      if (!own.includes(claim)) report("S317", [...at, "claims", j], { message: `no claim for this motion has the id ${quoted(claim)}`, hint: meant === undefined ? undefined : `did you mean ${quoted(meant)}?` });
    }
    const assumption = scenario.assumptions.find(({ id }) => id === proof.assume);
    if (assumption === undefined) continue;
    if (assumption.param !== "proof") report("S318", [...at, "assume"], { message: `the assumption ${quoted(assumption.id)} sets ${quoted(assumption.param)}, not a standard of proof`, hint: 'let its "param" be "proof"' });
    else if (assumption.value !== proof.standard) report("S217", [...at, "standard"], { message: `the assumption ${quoted(assumption.id)} says ${assumption.value}, but the standard says ${proof.standard}`, hint: "the assumption counts; make them equal" });
  }
  const open = new Set(scenario.cards.filter(({ holder }) => holder === undefined).map(({ id }) => id));
  for (const [i, { publishes = [] }] of scenario.policies.entries()) {
    for (const [j, card] of publishes.entries()) {
      if (open.has(card)) report("S319", ["policies", i, "publishes", j], { message: `the card ${quoted(card)} is in the open already`, hint: 'give it a "holder", or take it off this list' });
    }
  }
}
