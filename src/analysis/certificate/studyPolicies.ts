import { BOUNDS } from "./bounds.ts";
import type { CertificateFinding, Dominance, PolicyFigures } from "./certificate.ts";
import type { Evidence, Follow } from "./evidence.ts";
import { find, hundredths, percent, utilitiesOf } from "./evidence.ts";
import type { Tried } from "./jobs.ts";
import { deviation, mean, rounded, shareOf } from "./statistics.ts";

/** Policies that nearly every skilled game adopts: those of which it must be asked what their loss would cost. */
export function surePicks({ compiled, skilled }: Pick<Evidence, "compiled" | "skilled">): readonly number[] {
  return compiled.policies.flatMap((_, policy) => (shareOf(skilled, ({ adopted }) => adopted.includes(policy)) > BOUNDS.surePick ? [policy] : []));
}

/** How often each policy is adopted, what it does for its own role, and what its loss would cost. */
export function policyFigures({ compiled, random, skilled, alone, rivals }: Evidence, { denied }: Follow): readonly PolicyFigures[] {
  const gains = compiled.policies.map((): number[] => []);
  for (const tried of rivals) for (const { policy, gain } of tried) gains[policy]?.push(gain);
  return compiled.policies.map(({ id, role }, policy) => {
    const sigma = deviation(utilitiesOf(random, role));
    const without = denied.get(policy);
    const inSigma = (points: number): number => rounded(sigma === 0 ? 0 : points / sigma);
    return {
      id,
      role: compiled.roles[role]?.id ?? "",
      random: rounded(shareOf(random, ({ adopted }) => adopted.includes(policy))),
      skilled: rounded(shareOf(skilled, ({ adopted }) => adopted.includes(policy))),
      lift: inSigma(mean(gains[policy] ?? [])),
      loss: without === undefined ? null : inSigma(mean(utilitiesOf(alone[role] ?? [], role)) - mean(utilitiesOf(without, role))),
    };
  });
}

interface Pair {
  pairs: number;
  noWorse: number;
  better: number;
}

/**
 * Pairs of policies of one role of which one is never dearer and (nearly) never worse for its role.
 *
 * Compared in the same situation, under the same luck, each adopted alone. Source: MODEL §5 (strict dominance).
 */
export function dominances({ compiled, rivals }: Evidence): readonly Dominance[] {
  const pairs = new Map<string, Pair>();
  for (const tried of rivals) for (const one of tried) for (const other of tried) if (one !== other) count(pairs, one, other);
  return [...pairs].flatMap(([key, { pairs: all, noWorse, better }]): Dominance[] => {
    const [one = -1, other = -1] = key.split(" ").map(Number);
    const dearer = (compiled.policies[one]?.cost ?? 0) > (compiled.policies[other]?.cost ?? 0);
    const dominant = !dearer && all >= BOUNDS.fewestPairs && noWorse / all > BOUNDS.alwaysBetter && 2 * better > all;
    return dominant ? [{ better: compiled.policies[one]?.id ?? "", worse: compiled.policies[other]?.id ?? "", share: rounded(noWorse / all), pairs: all }] : [];
  });
}

function count(pairs: Map<string, Pair>, one: Tried, other: Tried): void {
  const key = `${one.policy} ${other.policy}`;
  const pair = pairs.get(key) ?? { pairs: 0, noWorse: 0, better: 0 };
  pair.pairs++;
  if (one.gain >= other.gain) pair.noWorse++;
  if (one.gain > other.gain) pair.better++;
  pairs.set(key, pair);
}

/** Judges the policies. Source: MODEL §5; of strict dominance docs/adr/0031-what-strict-dominance-means.md. */
export function judgePolicies(evidence: Evidence, figures: readonly PolicyFigures[], dominant: readonly Dominance[]): readonly CertificateFinding[] {
  const { compiled } = evidence;
  const title = (id: string): string => `"${compiled.scenario.policies.find((policy) => policy.id === id)?.title ?? id}"`;
  return figures.flatMap(({ id, random, skilled, lift, loss }): CertificateFinding[] => {
    if (random === 0) return [find("C204", id, { message: `${title(id)} is never adopted in random play: what it requires may never come about`, value: 0, bound: 0 })];
    const findings: CertificateFinding[] = [];
    const rare = skilled < BOUNDS.rarePick;
    if (rare && lift < BOUNDS.deadLift) findings.push(find("C201", id, { message: `${title(id)} is dead: adopted in ${percent(skilled)} of skilled games, and it costs its own role ${hundredths(-lift)} σ`, value: lift, bound: BOUNDS.deadLift }));
    else if (rare) findings.push(find("C205", id, { message: `${title(id)} is hardly ever adopted in skilled play (${percent(skilled)}), though it does its role no great harm (${hundredths(lift)} σ)`, value: skilled, bound: BOUNDS.rarePick }));
    if (loss !== null && loss > BOUNDS.sureLoss) findings.push(find("C202", id, { message: `${title(id)} is dominant: adopted in ${percent(skilled)} of skilled games, and its role loses ${hundredths(loss)} σ without it`, value: loss, bound: BOUNDS.sureLoss }));
    const betters = dominant.filter(({ worse }) => worse === id);
    if (skilled < BOUNDS.crowdedPick && isCrowdedOut(evidence, id, betters)) findings.push(find("C203", id, { message: `${title(id)} is never worth its place: ${betters.map(({ better }) => title(better)).join(", ")} cost no more and serve its role as well in every situation tried`, value: betters.length, bound: compiled.capital.slots }));
    return findings;
  });
}

/**
 * Whether better policies leave no reason to adopt one: one that cannot stand beside it, or as many as the role has slots.
 *
 * A role that wants one thing prefers one policy to another everywhere; that alone is no fault while it can have both.
 */
function isCrowdedOut({ compiled }: Evidence, id: string, betters: readonly Dominance[]): boolean {
  const excluded = compiled.policies[compiled.index.policy[id] ?? -1]?.exclusive ?? [];
  return betters.length >= compiled.capital.slots || betters.some(({ better }) => excluded.includes(compiled.index.policy[better] ?? -1));
}
