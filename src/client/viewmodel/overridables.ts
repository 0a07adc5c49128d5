import type { OverrideTarget, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { figure, percent } from "./figures.ts";

/** A number that the facilitator may set. */
export interface Overridable {
  readonly kind: OverrideTarget["kind"];
  readonly id: string;
  readonly title: string;
  readonly now: string;
  /** What the number that is typed is divided by: 100 where per cent are typed for a share, else 1. */
  readonly unit: 1 | 100;
}

/** Signals that are remembered from round to round. */
const SIGNALS = ["workaround", "rung", "grievance"] as const;

/** Every meter, the capital of each role, and the remembered signals, and how far each policy is carried. Points, capital, per cent. */
export function overridables({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, { world }: Pick<SeatView, "world">): readonly Overridable[] {
  const meters = scenario.meters.map(({ id, title }): Overridable => ({ kind: "meter", id, title, now: figure(world.meters[index.meter[id] ?? -1] ?? 0), unit: 1 }));
  const capital = scenario.roles.map(({ id, short }): Overridable => ({ kind: "capital", id, title: short, now: figure(world.capital[index.role[id] ?? -1] ?? 0), unit: 1 }));
  const policies = scenario.policies.map(({ id, title }): Overridable => ({ kind: "policy", id, title, now: percent(world.level[index.policy[id] ?? -1] ?? 0), unit: 100 }));
  const signals = SIGNALS.map((id): Overridable => ({ kind: "signal", id, title: id, now: figure(world.signals[index.signal[id] ?? -1] ?? 0, 2), unit: 1 }));
  return [...meters, ...capital, ...signals, ...policies];
}
