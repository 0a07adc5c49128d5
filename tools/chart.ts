// `npm run chart`: draws the chart of every shipped scenario into assets/charts.
import { readdirSync, writeFileSync } from "node:fs";
import { shippedChart } from "./charts/shippedChart.ts";

for (const entry of readdirSync("scenarios", { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const chart = shippedChart(entry.name);
  writeFileSync(`assets/charts/${entry.name}.json`, chart);
  console.log(`${entry.name}: ${chart.length} bytes`);
}
