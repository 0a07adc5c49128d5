import { readFileSync } from "node:fs";
import { makeChart } from "../../src/client/board/chart/makeChart.ts";
import { Board } from "../../src/scenario/schema/board.ts";

/** Of many possible coasts, the one that was chosen by eye. */
const SEEDS: Readonly<Record<string, number>> = { "device-ban-alliance": 8, "prc-models-tier1": 5 };

/** The chart of a shipped scenario, as it stands in assets/charts. */
export function shippedChart(scenario: string): string {
  const { board } = JSON.parse(readFileSync(`scenarios/${scenario}/scenario.json`, "utf8")) as { readonly board?: unknown };
  return `${JSON.stringify(makeChart(Board.parse(board), SEEDS[scenario] ?? 1))}\n`;
}
