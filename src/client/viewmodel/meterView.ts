import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Direction } from "./figures.ts";
import { direction } from "./figures.ts";

/** Whether a change is good or bad news; contested where roles differ. */
export type News = "good" | "bad" | "contested" | "none";

export interface MeterView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly good: "high" | "low" | "contested";
  /** Points 0..100. */
  readonly value: number;
  /** Points since the round before. */
  readonly change: number;
  readonly direction: Direction;
  readonly news: News;
  /** The start and the value after each round, points. */
  readonly history: readonly number[];
  /** What one point more is worth to your role, as a weight −1..1; 0 where your role does not care. */
  readonly stake: number;
}

/** All meters as a seat sees them, in the author's order. */
export function meterViews({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, { world, you }: Pick<SeatView, "world" | "you">): readonly MeterView[] {
  const utility = scenario.roles.find(({ id }) => id === you)?.utility ?? {};
  return scenario.meters.map(({ id, title, about, good }) => {
    const at = lookup(index.meter, id) ?? 0;
    const history = world.history.map((meters) => meters[at] ?? 0);
    const value = world.meters[at] ?? 0;
    const change = value - (history.at(-2) ?? value);
    return { id, title, about, good, value, change, direction: direction(change), news: newsOf(change, good), history, stake: utility[`m:${id}`] ?? 0 };
  });
}

export function newsOf(change: number, good: MeterView["good"]): News {
  if (direction(change) === "level") return "none";
  if (good === "contested") return "contested";
  return change > 0 === (good === "high") ? "good" : "bad";
}
