import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { lookup } from "../../kernel/lookup.ts";
import type { BoardArc } from "./boardView.ts";
import { roleIslands } from "./roleIslands.ts";

type Compiled = Pick<CompiledScenario, "scenario" | "index">;
type Policy = CompiledScenario["scenario"]["policies"][number];

/** Agreements drawn at once; more would hide the chart. */
const MOST = 4;
/** Points of grievance that a policy must take away to count as reaching out. */
const SOOTHES = 3;
/** Weight on the meter of alliance from which a policy counts as one between partners. */
const STRENGTHENS = 2;

/**
 * Who has agreed with whom: deals and treaties in force, as far as the seat knows them, and the policies in force that reach out. Of these,
 * what soothes the owner of the ladder binds its role to it, what the owner offers itself binds it to who gains most, and what strengthens
 * the alliance binds its role to the partner abroad that cares most for it. Source: MODEL §8b.13.
 */
export function agreementArcs(compiled: Compiled, { world }: Pick<SeatView, "world">): readonly BoardArc[] {
  const { scenario, index } = compiled;
  const pairs = new Map<string, Pair>();
  for (const { signatories: [first = "", ...others], since, state } of world.deals) {
    if (state !== "active") continue;
    for (const other of others) pairs.set(pairKey(first, other), joined(pairs.get(pairKey(first, other)), { from: first, to: other, title: null, since }));
  }
  for (const policy of scenario.policies) {
    const at = lookup(index.policy, policy.id) ?? -1;
    const partner = (world.level[at] ?? 0) > 0 ? partnerOf(compiled, policy) : null;
    if (partner === null) continue;
    const key = pairKey(policy.role, partner);
    pairs.set(key, joined(pairs.get(key), { from: policy.role, to: partner, title: policy.title, since: world.since[at] ?? 0 }));
  }
  return [...pairs]
    .sort(([, a], [, b]) => b.since - a.since || b.count - a.count)
    .slice(0, MOST)
    .map(([key, { from, to, title, since, count }]) => ({ id: `agreement.${key}`, kind: "agreement", from, to, weight: count > 2 ? 3 : count === 2 ? 2 : 1, label: since === world.round ? title : null, since, fresh: false }));
}

const pairKey = (one: string, other: string): string => [one, other].sort().join(".");

interface Pair {
  readonly from: string;
  readonly to: string;
  /** Null for a deal, which has no title. */
  readonly title: string | null;
  readonly since: number;
  readonly count: number;
}

/** Two roles may have agreed on several things: the latest gives its name. */
function joined(known: Pair | undefined, next: Omit<Pair, "count">): Pair {
  if (known === undefined) return { ...next, count: 1 };
  return { ...(next.since > known.since ? next : known), count: known.count + 1 };
}

function partnerOf({ scenario }: Compiled, policy: Policy): string | null {
  const { owner } = scenario.ladder;
  const islandOf = roleIslands(scenario);
  const abroad = scenario.roles.filter(({ id }) => islandOf.get(id) !== islandOf.get(owner));
  if (policy.role === owner) return policy.provocation < 0 && undoesHarm(scenario, policy) ? gainsMost(abroad, policy) : null;
  if (policy.provocation <= -SOOTHES && islandOf.get(policy.role) !== islandOf.get(owner)) return owner;
  const strengthens = policy.effects.some(({ to, w }) => to === scenario.regime.alliance && w >= STRENGTHENS);
  const partners = abroad.filter(({ id }) => islandOf.get(id) !== islandOf.get(policy.role));
  return strengthens ? best(partners.map(({ id, utility }) => [id, utility[`m:${scenario.regime.alliance}`] ?? 0])) : null;
}

/** Whether a policy of the ladder's owner pushes the other way than its answers do: what vents its anger does not. */
function undoesHarm({ ladder }: Compiled["scenario"], { effects }: Policy): boolean {
  const harm = (meter: string): number => ladder.effects.reduce((sum, { to, w }) => (to === meter ? sum + w : sum), 0);
  return effects.reduce((sum, { to, w }) => sum + w * harm(to), 0) < 0;
}

function gainsMost(roles: Compiled["scenario"]["roles"], { effects }: Policy): string | null {
  return best(roles.map(({ id, utility }) => [id, effects.reduce((sum, { to, w }) => sum + w * (utility[`m:${to}`] ?? 0), 0)]));
}

function best(worths: readonly (readonly [string, number])[]): string | null {
  const [first] = [...worths].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] <= 0 ? null : first[0];
}
