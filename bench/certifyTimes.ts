import { availableParallelism } from "node:os";
import { FULL_PLAN, QUICK_PLAN } from "../src/analysis/certificate/certificate.ts";
import type { CertificatePlan } from "../src/analysis/certificate/certificate.ts";
import { certifyAway } from "../src/analysis/certificate/certifyAway.ts";
import { jobRunner } from "../src/analysis/certificate/runJob.ts";
import { gatherTables } from "../src/analysis/certificate/debateTables.ts";
import { openJobPool } from "../src/cli/jobPool.ts";
import { PARTS } from "../src/engine/index.ts";
import type { Scenario } from "../src/scenario/index.ts";

/** Most seconds that a certificate may take on two cores. */
const LIMITS = { quick: 15, full: 180 } as const;

/** What games of a certificate cost, and how long one takes with workers; the full one only where it is asked for, it takes minutes. */
export async function certifyTimes(scenario: Scenario, full: boolean): Promise<string> {
  const plans: readonly (readonly [keyof typeof LIMITS, CertificatePlan])[] = [["quick", QUICK_PLAN], ...(full ? ([["full", FULL_PLAN]] as const) : [])];
  let text = `${"certificate".padEnd(28)}${"seconds".padStart(12)}${"limit s".padStart(12)}   on ${availableParallelism()} cores\n`;
  for (const [name, plan] of plans) {
    const seconds = await certifySeconds(scenario, plan);
    text += `${name.padEnd(28)}${seconds.toFixed(1).padStart(12)}${`${LIMITS[name]}${seconds <= LIMITS[name] ? "" : " over"}`.padStart(12)}\n`;
  }
  return text + gameTimes(scenario);
}

async function certifySeconds(scenario: Scenario, plan: CertificatePlan): Promise<number> {
  const start = performance.now();
  const pool = openJobPool(scenario, availableParallelism());
  try {
    await certifyAway({ scenario, problems: [], plan }, pool.hands, () => undefined);
  } finally {
    await pool.close();
  }
  return (performance.now() - start) / 1000;
}

/** Milliseconds of one game of each kind, on one core. */
function gameTimes(scenario: Scenario): string {
  const run = jobRunner(scenario);
  const tables = gatherTables(run({ kind: "matches", level: 0, parts: [], first: 1, count: 4 }).tables);
  const kinds = [
    { name: "random game, choices drawn", count: 2000, play: (count: number) => run({ kind: "random", assumptions: {}, first: 1, count, tables }) },
    { name: "skilled game", count: 20, play: (count: number) => run({ kind: "skilled", first: 1, count, tables }) },
    { name: "whole match, random", count: 10, play: (count: number) => run({ kind: "matches", level: 0, parts: [], first: 1, count }) },
    { name: "whole match, skilled", count: 4, play: (count: number) => run({ kind: "matches", level: 2, parts: [], first: 1, count }) },
    { name: "whole match, full rules", count: 4, play: (count: number) => run({ kind: "matches", level: 2, parts: PARTS, first: 1, count }) },
  ] as const;
  const rows = kinds.map(({ name, count, play }) => {
    const start = performance.now();
    play(count);
    return `${name.padEnd(28)}${((performance.now() - start) / count).toFixed(2).padStart(12)}`;
  });
  return `\n${"game of a certificate".padEnd(28)}${"ms".padStart(12)}\n${rows.join("\n")}\n`;
}
