import type { SeatView, Side } from "../../../engine/index.ts";
import type { Claim, Role, Scenario } from "../../../scenario/schema/scenario.ts";
import type { SteelmanCase } from "../../store/classPort.ts";

/** Claims to choose from, of one side of one motion. */
export interface ClaimGroup {
  readonly motion: string;
  readonly title: string;
  readonly side: Side;
  readonly claims: readonly Claim[];
}

/** All claims of the scenario, first those of the sides on which a role may lead. */
export function claimGroups({ motions }: Pick<Scenario, "motions">, role: string): readonly ClaimGroup[] {
  const groups = motions.flatMap((motion) =>
    (["pro", "con"] as const).map((side) => ({
      leads: motion[side].includes(role),
      group: { motion: motion.id, title: motion.title, side, claims: motion.claims.filter((claim) => claim.side === side) },
    })),
  );
  return [...groups.filter(({ leads }) => leads), ...groups.filter(({ leads }) => !leads)].map(({ group }) => group).filter(({ claims }) => claims.length > 0);
}

export const claimOf = ({ motions }: Pick<Scenario, "motions">, id: string): Claim | undefined => motions.flatMap(({ claims }) => claims).find((claim) => claim.id === id);

/** A line of a case, in the scenario's words. */
export interface CaseLine {
  readonly claim: string;
  readonly because: string | null;
  readonly card: { readonly text: string; readonly speaker: string } | null;
}

export function caseLines(scenario: Pick<Scenario, "motions" | "cards">, { claims }: SteelmanCase): readonly CaseLine[] {
  return claims.flatMap(({ claim: id, warrant, card: shown }): CaseLine[] => {
    const claim = claimOf(scenario, id);
    const card = scenario.cards.find((one) => one.id === shown);
    return claim === undefined ? [] : [{ claim: claim.text, because: claim.warrants.find((one) => one.id === warrant)?.text ?? null, card: card === undefined ? null : { text: card.text, speaker: card.speaker } }];
  });
}

/** The role that wants least of what a role wants: whose weights point the other way most. */
export function mostOpposed({ roles }: Pick<Scenario, "roles">, you: string): string | null {
  const own = roles.find(({ id }) => id === you);
  if (own === undefined) return null;
  const others = roles.filter(({ id }) => id !== you).map(({ id, utility }) => ({ id, common: commonWish(own.utility, utility) }));
  return others.sort((a, b) => a.common - b.common || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}

/** Cosine of two wishes, −1..1: 1 where both want the same. */
function commonWish(one: Role["utility"], other: Role["utility"]): number {
  const size = (of: Role["utility"]): number => Math.sqrt(Object.values(of).reduce((sum, weight) => sum + weight * weight, 0));
  const product = Object.entries(one).reduce((sum, [of, weight]) => sum + weight * (other[of] ?? 0), 0);
  return product / Math.max(1e-9, size(one) * size(other));
}

/** What a role relied on in the game: claims that it made, with the cards under them, and what it adopted. */
export interface ReliedOn {
  readonly claims: readonly { readonly id: string; readonly text: string; readonly cards: readonly string[] }[];
  readonly policies: readonly string[];
}

export function reliedOn(scenario: Scenario, { debates, rounds }: Pick<SeatView, "debates" | "rounds">, role: string): ReliedOn {
  const claims = debates.flatMap((debate) =>
    debate.claims
      .filter(({ by }) => by === role)
      .map(({ claim }) => ({
        id: claim,
        text: claimOf(scenario, claim)?.text ?? claim,
        cards: debate.plays.filter(({ on, as }) => as === "support" && "claim" in on && on.claim === claim).flatMap(({ card }) => scenario.cards.find(({ id }) => id === card)?.text ?? []),
      })),
  );
  const adopted = rounds.flatMap(({ choices }) => choices[role]?.adopt ?? []);
  return { claims, policies: [...new Set(adopted)].flatMap((id) => scenario.policies.find((policy) => policy.id === id)?.title ?? []) };
}
