import type { CompiledScenario } from "../../scenario/compiled.ts";

/** Litigation and the like hold back at most this share of a restriction. Source: MODEL §2.3 (4). */
const MOST_DRAG = 0.6;
/** Substitutes replace at most this share of what is restricted. Source: MODEL §2.3 (4). */
const MOST_SUBSTITUTES = 0.7;

/** What all policies together do to the regime, each a share 0..1. */
export interface RegimeTotals {
  /** X: share of all use that is restricted, overlaps counted once. */
  readonly restricted: number;
  /** K̄: mean copyability of what is restricted; 0 where nothing is. */
  readonly copyability: number;
  readonly severity: number;
  readonly substitutes: number;
  readonly spread: number;
  readonly cooperation: number;
}

/** Sums up the regime fields of all policies, each as far as it is implemented. Source: MODEL §2.3 (4), §8b.2–3. */
export function regimeTotals(scenario: CompiledScenario, implemented: readonly number[]): RegimeTotals {
  const { policies, regime } = scenario;
  let severity = regime.baseSeverity;
  let substitutes = 0;
  let drag = 0;
  let spread = 0;
  let cooperation = 0;
  let scopes = 0;
  let scopesByCopyability = 0;
  for (let k = 0; k < policies.length; k++) {
    const a = implemented[k] as number;
    const policy = policies[k];
    if (a === 0 || policy === undefined) continue;
    severity += policy.severity * a;
    substitutes += policy.substitutes * a;
    drag += policy.drag * a;
    spread += policy.spread * a;
    cooperation += policy.cooperation * a;
    scopes += policy.scope * a;
    scopesByCopyability += policy.scope * a * policy.copyability;
  }
  const held = 1 - Math.min(MOST_DRAG, drag);
  let free = 1;
  for (let k = 0; k < policies.length; k++) free *= 1 - (policies[k]?.scope ?? 0) * (implemented[k] as number) * held;
  return {
    restricted: 1 - free,
    copyability: scopes > 0 ? scopesByCopyability / scopes : 0,
    severity: Math.min(1, severity),
    substitutes: Math.min(MOST_SUBSTITUTES, substitutes),
    spread: Math.min(1, spread),
    cooperation: Math.min(1, cooperation),
  };
}
