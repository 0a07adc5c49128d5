// `npm run build`: makes `dist`, which any web server can serve as it is.
import { buildIfStale } from "./build/buildIfStale.ts";

try {
  console.log(buildIfStale() ? "Built dist." : "dist is up to date.");
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
