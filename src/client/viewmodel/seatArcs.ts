import { lookup } from "../../kernel/lookup.ts";
import type { RoundRecord, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { agreementArcs } from "./agreementArcs.ts";
import type { BoardArc } from "./boardView.ts";
import { laneArcs } from "./laneArcs.ts";

type Compiled = Pick<CompiledScenario, "scenario" | "index">;

/** How many roles retaliation is drawn to: those that it costs most. Source: MODEL §8b.13. */
const STRUCK = 3;
/** Knock-ons drawn at once; more would hide the chart. */
const KNOCK_ONS = 3;

/** What binds and strikes roles: lanes and agreements that stand, and what the last round did where that is on show. Source: MODEL §8b.13. */
export function boardArcs(compiled: Compiled, view: Pick<SeatView, "world" | "rounds">, { showRound }: { readonly showRound: boolean }): readonly BoardArc[] {
  const standing = [...laneArcs(compiled, view.world.signals), ...agreementArcs(compiled, view)];
  const last = showRound ? view.rounds.at(-1) : undefined;
  if (last === undefined) return standing.map((arc) => ({ ...arc, label: null }));
  return [...standing, ...retaliation(compiled, view, last), ...knockOns(compiled, last)];
}

/** From the owner of the ladder to the roles that its rung costs most. */
function retaliation({ scenario, index }: Compiled, { world }: Pick<SeatView, "world">, { causes, round }: RoundRecord): readonly BoardArc[] {
  const rung = world.signals[index.signal.rung] ?? 0;
  if (rung <= 0) return [];
  const { owner } = scenario.ladder;
  const moved = causes.filter(({ source }) => source.kind === "rung");
  const costs = scenario.roles
    .filter(({ id }) => id !== owner)
    .map(({ id }) => ({ id, cost: -worthOf({ scenario, index }, id, moved) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost);
  const title = scenario.ladder.rungs[Math.round(rung) - 1]?.title ?? null;
  return costs.slice(0, STRUCK).map(({ id }, place) => ({
    id: `retaliation.${round}.${id}`,
    kind: "retaliation",
    from: owner,
    to: id,
    weight: place === 0 ? 3 : 2,
    label: place === 0 ? title : null,
    since: round,
    fresh: false,
  }));
}

/** From the owner of a policy to the other role that the policy's causes of this round hurt or help most. */
function knockOns(compiled: Compiled, { causes, round }: RoundRecord): readonly BoardArc[] {
  const { scenario } = compiled;
  const policies = [...new Set(causes.filter(({ source }) => source.kind === "policy").map(({ source }) => source.id))];
  const arcs = policies.flatMap((id) => {
    const owner = scenario.policies.find((policy) => policy.id === id)?.role;
    const own = causes.filter(({ source }) => source.kind === "policy" && source.id === id);
    const hits = scenario.roles
      .filter((role) => role.id !== owner)
      .map((role) => ({ to: role.id, size: Math.abs(worthOf(compiled, role.id, own)) }))
      .sort((a, b) => b.size - a.size);
    const hit = hits[0];
    return owner === undefined || hit === undefined || hit.size < 0.2 ? [] : [{ from: owner, policy: id, ...hit }];
  });
  const largest = arcs.sort((a, b) => b.size - a.size);
  return largest
    .filter(({ from, to }, at) => largest.findIndex((other) => other.from === from && other.to === to) === at)
    .slice(0, KNOCK_ONS)
    .map(({ from, to, policy }) => ({ id: `knockOn.${round}.${policy}`, kind: "knockOn", from, to, weight: 1, label: null, since: round, fresh: false }));
}

/** What points on meters are worth to a role, in points of its utility. */
export function worthOf({ scenario, index }: Compiled, role: string, causes: RoundRecord["causes"]): number {
  const utility = scenario.roles.find(({ id }) => id === role)?.utility ?? {};
  const total = Object.values(utility).reduce((sum, weight) => sum + Math.abs(weight), 0);
  return scenario.meters.reduce((sum, { id }) => {
    const at = lookup(index.meter, id);
    const points = causes.reduce((all, cause) => (cause.meter === at ? all + cause.points : all), 0);
    return sum + ((utility[`m:${id}`] ?? 0) / total) * points;
  }, 0);
}

/** The roles to which some causes are worth most, for good or ill, the most first. */
export function hitMost(compiled: Compiled, causes: RoundRecord["causes"], count: number): readonly string[] {
  return compiled.scenario.roles
    .map(({ id }) => ({ id, size: Math.abs(worthOf(compiled, id, causes)) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ id }) => id);
}
