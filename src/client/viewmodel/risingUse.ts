import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/** Use that restrictions aim at, and that rose although they stop some of it. */
export interface RisingUse {
  /** Title of its meter. */
  readonly title: string;
  /** Shares of all use that are barred, and that really stop, 0..1. */
  readonly barred: number;
  readonly stopped: number;
}

/** Least rise, in points, and least share stopped, that ask for a word. */
const LEAST_RISE = 0.3;
const LEAST_STOPPED = 0.01;

/** What asks for a word in a round: barred use that rises all the same; null where it does not. */
export function risingUse({ scenario, index, regime, meters }: Pick<CompiledScenario, "scenario" | "index" | "regime" | "meters">, { signals, history }: Pick<SeatView["world"], "signals" | "history">, round: number): RisingUse | null {
  const meter = regime.meter.demand;
  const rise = (history[round]?.[meter] ?? 0) - (history[round - 1]?.[meter] ?? 0);
  const stopped = signals[index.signal.blocked] ?? 0;
  if (rise < LEAST_RISE || stopped < LEAST_STOPPED) return null;
  return { title: scenario.meters.find(({ id }) => id === meters[meter]?.id)?.title ?? "", barred: signals[index.signal.restricted] ?? 0, stopped };
}
