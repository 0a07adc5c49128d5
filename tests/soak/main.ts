import { fullScenario, realScenario, smallScenario } from "../helpers/scenarios.ts";
import { fuzz } from "./fuzz/fuzz.ts";

// `npm run soak [-- COMMANDS [SEED]]`: a million commands, legal, illegal and malformed. Ends with 1 and the shortest list that repeats a failure.

const [commands = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const scenarios = [smallScenario(), fullScenario(), realScenario()];
const start = performance.now();
let told = 0;

const report = await fuzz({
  scenarios,
  commands,
  seed,
  onProgress: (sent) => {
    if (sent - told < commands / 20) return;
    told = sent;
    console.log(`${sent} commands, ${seconds()} s, ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`);
  },
});
const answers = Object.entries(report.answers).sort(([, a], [, b]) => b - a);
console.log(`${report.commands} commands in ${report.games} games, ${seconds()} s\n${answers.map(([answer, count]) => `  ${answer.padEnd(20)}${String(count).padStart(9)}`).join("\n")}`);
if (report.failure !== null) {
  console.error(report.failure);
  process.exitCode = 1;
}

function seconds(): string {
  return ((performance.now() - start) / 1000).toFixed(0);
}
