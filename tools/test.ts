// `npm test`: everything that can be checked; `npm run check` is the same without the browser. The last line is the count.
import { buildIfStale } from "./build/buildIfStale.ts";
import { findChromium, HOW_TO_GET_CHROMIUM, installChromium } from "./checks/findChromium.ts";
import { findFirefox, HOW_TO_GET_FIREFOX, installFirefox } from "./checks/findFirefox.ts";
import { type Count, runVitest } from "./checks/runVitest.ts";
import { installServices } from "./checks/services.ts";
import { formatWeight, weigh } from "./checks/sizes.ts";
import { runStaticChecks } from "./checks/staticChecks.ts";

const ONE_PASSED: Count = { passed: 1, failed: 0 };
const ONE_FAILED: Count = { passed: 0, failed: 1 };

async function staticChecks(): Promise<Count[]> {
  console.log("Static checks");
  const results = await runStaticChecks();
  for (const { name, passed, output, seconds } of results) {
    console.log(`  ${passed ? "ok    " : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
    if (!passed) console.log(output.trim().replace(/^/gm, "    "));
  }
  return results.map(({ passed }) => (passed ? ONE_PASSED : ONE_FAILED));
}

function unitTests(): Count {
  console.log("\nUnit, property and golden tests");
  installServices();
  return runVitest("unit");
}

function browserTests(): Count[] {
  console.log("\nTests in a real browser");
  const chromium = findChromium() ?? installChromium();
  if (chromium === undefined) {
    console.error(HOW_TO_GET_CHROMIUM);
    return [ONE_FAILED];
  }
  try {
    buildIfStale();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return [ONE_FAILED];
  }
  const firefox = findFirefox() ?? installFirefox();
  if (firefox === undefined) console.log(HOW_TO_GET_FIREFOX);
  return [ONE_PASSED, ...sizeChecks(), ...["e2e", "e2eAlone"].map((project) => runVitest(project, { CHROMIUM_PATH: chromium, ...(firefox && { FIREFOX_PATH: firefox }) }))];
}

/** What a player with a slow line waits for. */
function sizeChecks(): Count[] {
  return weigh("dist").map((weight) => {
    const kept = weight.bytes <= weight.limit;
    console.log(`  ${kept ? "ok    " : "FAILED"}  ${formatWeight(weight)}`);
    return kept ? ONE_PASSED : ONE_FAILED;
  });
}

const withBrowser = !process.argv.includes("--no-browser");
const counts = [...(await staticChecks()), unitTests(), ...(withBrowser ? browserTests() : [])];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
