import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { MeterView } from "./meterView.ts";
import { meterViews, newsOf } from "./meterView.ts";

/** A meter over the whole game. */
export interface WholeGameMeter extends Pick<MeterView, "id" | "title" | "value" | "news"> {
  readonly start: number;
  readonly change: number;
}

/** Meters that moved most from start to end. */
export function mostMoved(compiled: Pick<CompiledScenario, "scenario" | "index">, view: Pick<SeatView, "world" | "you">, count: number): readonly WholeGameMeter[] {
  return meterViews(compiled, view)
    .map(({ id, title, value, good, history }): WholeGameMeter => {
      const start = history[0] ?? value;
      return { id, title, value, start, change: value - start, news: newsOf(value - start, good) };
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, count);
}

/** What restrictions aim at, over the whole game. Shares of all use 0..1; `rise` in points of the meter of that use. */
export interface BarredUse {
  readonly title: string;
  readonly rise: number;
  readonly barred: number;
  readonly stopped: number;
  readonly around: number;
}

/** How barred, stopped and rising use go together; null where nothing is barred. */
export function barredUse({ scenario, index, regime, meters }: Pick<CompiledScenario, "scenario" | "index" | "regime" | "meters">, { world }: Pick<SeatView, "world">): BarredUse | null {
  const meter = regime.meter.demand;
  const signal = (name: "restricted" | "blocked" | "workaround"): number => world.signals[index.signal[name]] ?? 0;
  const barred = signal("restricted");
  if (barred < LEAST_BARRED) return null;
  return { title: scenario.meters.find(({ id }) => id === meters[meter]?.id)?.title ?? "", rise: (world.meters[meter] ?? 0) - (world.history[0]?.[meter] ?? 0), barred, stopped: signal("blocked"), around: signal("workaround") };
}

const LEAST_BARRED = 0.005;
