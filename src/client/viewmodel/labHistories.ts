import { lookup } from "../../kernel/lookup.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { LabHistory } from "../store/labDoor.ts";
import type { Measure } from "./labSpread.ts";

/** One measure in both histories: at the start, then after each round. */
export interface HistoryPair {
  readonly measure: Measure;
  /** Of the meter; empty for the public-interest index. */
  readonly title: string;
  readonly real: readonly number[];
  readonly changed: readonly number[];
  /** The largest distance between the two, points. */
  readonly apart: number;
}

/** A game as it was and as it would have been, side by side. */
export interface HistoriesView {
  /** The meters that differ most, the first most; the public-interest index among them. */
  readonly pairs: readonly HistoryPair[];
  /** The round after which the two first differ; null where they never do. */
  readonly parted: number | null;
  readonly ending: string;
  readonly endingWas: string;
  readonly endingChanged: boolean;
  /** Rounds after which the changed history is over, where that is sooner than it was; else null. */
  readonly overAfter: number | null;
}

const SHOWN = 4;
/** A distance below this is not told. Points. */
const LEAST_TOLD = 0.05;

export function historiesView({ scenario }: Pick<CompiledScenario, "scenario">, real: LabHistory, changed: LabHistory): HistoriesView {
  const pairs = [
    pairOf({ measure: null, title: "" }, real.interest, changed.interest),
    ...scenario.meters.map(({ id, title }) => pairOf({ measure: id, title }, lookup(real.meters, id) ?? [], lookup(changed.meters, id) ?? [])),
  ].filter(({ apart }) => apart >= LEAST_TOLD);
  const parted = pairs.map(({ real: was, changed: now }) => now.findIndex((value, at) => Math.abs(value - (was[at] ?? value)) >= LEAST_TOLD)).filter((at) => at >= 0);
  const title = (ending: string | null): string => scenario.endings.find(({ id }) => id === ending)?.title ?? "";
  return {
    pairs: pairs.sort((a, b) => b.apart - a.apart).slice(0, SHOWN),
    parted: parted.length === 0 ? null : Math.min(...parted),
    ending: title(changed.ending),
    endingWas: title(real.ending),
    endingChanged: changed.ending !== real.ending,
    overAfter: changed.interest.length < real.interest.length ? changed.interest.length - 1 : null,
  };
}

function pairOf(named: Pick<HistoryPair, "measure" | "title">, real: readonly number[], changed: readonly number[]): HistoryPair {
  return { ...named, real, changed, apart: Math.max(0, ...changed.map((value, at) => Math.abs(value - (real[at] ?? value)))) };
}
