import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { LedgerRow } from "./ledgerView.ts";
import { ledgerView } from "./ledgerView.ts";
import type { News } from "./meterView.ts";
import { newsOf } from "./meterView.ts";

/** One step of a waterfall: what one cause did to a meter over the whole game. */
export interface WaterfallStep {
  readonly key: string;
  /** Null for all the small causes together. */
  readonly cause: Pick<LedgerRow, "kind" | "title" | "role"> | null;
  /** Reasons that the author gives, each once. */
  readonly whys: readonly string[];
  readonly points: number;
  readonly from: number;
  readonly to: number;
  readonly news: News;
  /** How many causes are taken together. */
  readonly causes: number;
}

/** From a meter's start to its end, step by step; `start` and all points sum to `end`. */
export interface Waterfall {
  readonly meter: string;
  readonly title: string;
  readonly about: string;
  readonly start: number;
  readonly end: number;
  readonly news: News;
  readonly steps: readonly WaterfallStep[];
  /** Least and most that the picture must show, points. */
  readonly low: number;
  readonly high: number;
}

/** Steps of their own; what is smaller is told as one. */
const MOST_STEPS = 8;

/** The waterfall of a meter over the game so far; null for an unknown meter. */
export function waterfallView(compiled: Pick<CompiledScenario, "scenario" | "index">, view: Pick<SeatView, "world" | "rounds">, meter: string): Waterfall | null {
  const ledger = ledgerView(compiled, view, { meter, round: null });
  if (ledger === null) return null;
  const good = compiled.scenario.meters.find(({ id }) => id === meter)?.good ?? "contested";
  const grouped = byCause(ledger.rows);
  const large = grouped.slice(0, grouped.length > MOST_STEPS + 1 ? MOST_STEPS : grouped.length);
  const small = grouped.slice(large.length);
  const rest = small.length === 0 ? [] : [{ key: "rest", cause: null, whys: [], points: small.reduce((sum, { points }) => sum + points, 0), causes: small.length }];
  let at = ledger.from;
  const steps = [...large, ...rest].map((step): WaterfallStep => {
    const from = at;
    at += step.points;
    return { ...step, from, to: at, news: newsOf(step.points, good) };
  });
  const reached = [ledger.from, ledger.to, ...steps.map(({ to }) => to)];
  return {
    meter,
    title: ledger.title,
    about: ledger.about,
    start: ledger.from,
    end: ledger.to,
    steps,
    news: newsOf(ledger.to - ledger.from, good),
    low: Math.min(...reached),
    high: Math.max(...reached),
  };
}

/** A ledger's rows with those of one policy, link, trigger or ladder taken together; the largest first. */
function byCause(rows: readonly LedgerRow[]): readonly Omit<WaterfallStep, "from" | "to" | "news">[] {
  const groups = new Map<string, Omit<WaterfallStep, "from" | "to" | "news">>();
  for (const { key, kind, title, role, why, points } of rows) {
    const name = kind === "rung" ? kind : key.slice(0, key.lastIndexOf(":"));
    const known = groups.get(name);
    const whys = why === "" || known?.whys.includes(why) ? (known?.whys ?? []) : [...(known?.whys ?? []), why];
    groups.set(name, { key: name, cause: { kind, title, role }, whys, points: (known?.points ?? 0) + points, causes: 1 });
  }
  return [...groups.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
