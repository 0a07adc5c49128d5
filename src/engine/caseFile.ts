import { scoreCard } from "../debate/evidenceScore.ts";
import type { Card, Claim, Motion, Policy, Scenario } from "../scenario/schema/scenario.ts";

/** How a card bears on a claim or on another card. Relevance is ρ, 0.25..1. */
export interface Bearing {
  readonly as: "support" | "attack";
  readonly relevance: number;
}

/**
 * The scenario's debate material by id, for quick and safe lookup of ids that come from outside.
 *
 * Made once a scenario by {@link openCaseFile}.
 */
export interface CaseFile {
  readonly card: ReadonlyMap<string, Card>;
  readonly claim: ReadonlyMap<string, { readonly claim: Claim; readonly motion: Motion }>;
  readonly motion: ReadonlyMap<string, Motion>;
  readonly policy: ReadonlyMap<string, Policy>;
  /** How a card bears on a claim, by card then claim. */
  readonly onClaim: ReadonlyMap<string, ReadonlyMap<string, Bearing>>;
  /** How strongly a card undercuts another card, by card then the other card. */
  readonly onCard: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const files = new WeakMap<Scenario, CaseFile>();

/** The case file of a scenario; the same object each time. */
export function openCaseFile(scenario: Scenario): CaseFile {
  const known = files.get(scenario);
  if (known !== undefined) return known;
  const made = makeCaseFile(scenario);
  files.set(scenario, made);
  return made;
}

function makeCaseFile(scenario: Scenario): CaseFile {
  const claims = scenario.motions.flatMap((motion) => motion.claims.map((claim) => ({ claim, motion })));
  const onClaim = new Map<string, Map<string, Bearing>>();
  for (const { claim } of claims) {
    for (const { card, as, relevance } of claim.evidence) {
      const bearings = onClaim.get(card) ?? new Map<string, Bearing>();
      bearings.set(claim.id, { as, relevance });
      onClaim.set(card, bearings);
    }
  }
  return {
    card: new Map(scenario.cards.map((card) => [card.id, card])),
    claim: new Map(claims.map((entry) => [entry.claim.id, entry])),
    motion: new Map(scenario.motions.map((motion) => [motion.id, motion])),
    policy: new Map(scenario.policies.map((policy) => [policy.id, policy])),
    onClaim,
    onCard: new Map(scenario.cards.map((card) => [card.id, new Map(card.undercuts.map((cut) => [cut.card, cut.relevance]))])),
  };
}

/** A card's base score τ, 0.05..0.95, with what a check has found. Source: MODEL §1.4. */
export function cardScore(card: Card, found: "checksOut" | "contradicted" | "nothingFound" | undefined): number {
  return scoreCard({ ...tagsOf(card), check: found === undefined || found === "nothingFound" ? "none" : found }).tau;
}

function tagsOf({ reliability, stake, directness, wording }: Card): Pick<Card, "reliability" | "stake" | "directness" | "wording"> {
  return { reliability, stake, directness, wording };
}
