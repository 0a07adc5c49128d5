import { defineConfig } from "vitest/config";
import react from "@vitejs/plugin-react";
import { firstScreen } from "./tools/vite/firstScreen.ts";
import { guides } from "./tools/vite/guides.ts";
import { installedApp } from "./tools/vite/installedApp.ts";
import { parcels } from "./tools/vite/parcels.ts";
import { phaserLite } from "./tools/vite/phaserLite.ts";
import { scenarios } from "./tools/vite/scenarios.ts";
import { words } from "./tools/vite/words.ts";

const { plugin: parcelling, codeSplitting } = parcels();

/** Tests of many pages at once, or of how quickly a page answers: nothing else runs beside them. */
const ALONE = ["tests/e2e/classroom.test.ts", "tests/e2e/reviewSpeed.test.ts", "tests/e2e/camera.test.ts"];

const BROWSER = {
  environment: "node",
  globalSetup: ["tests/e2e/serveBuild.ts"] as string[],
  // A real browser on a busy machine now and then loses a race that no player could run; what is broken fails twice.
  retry: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  base: "./",
  plugins: [words(), scenarios(process.env["COUNTERMOVE_SCENARIOS"]), guides(), react(), phaserLite(), parcelling, firstScreen(), installedApp()],
  cacheDir: ".cache/vite",
  define: { global: "globalThis" },
  // Modules, so that a worker fetches its readers of PDF and Word files only when such a file comes.
  worker: { format: "es" },
  build: {
    target: "es2022",
    assetsInlineLimit: 2048,
    modulePreload: { polyfill: false },
    // Phaser alone is above the default; it is a lazy chunk (docs/adr/0006).
    chunkSizeWarningLimit: 900,
    // Phaser's source repeats a licence banner in each of its files: 300 KB. The licences are in assets/ATTRIBUTION.md.
    rolldownOptions: { checks: { pluginTimings: false }, output: { comments: false, codeSplitting } },
  },
  test: {
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        // A busy machine may be ten times slower; a timeout only ends what hangs.
        test: { name: "unit", environment: "node", maxWorkers: 2, include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/e2e/**"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      { extends: true, test: { ...BROWSER, name: "e2e", include: ["tests/e2e/**/*.test.ts"], exclude: ALONE, maxWorkers: 3 } },
      { extends: true, test: { ...BROWSER, name: "e2eAlone", include: ALONE, fileParallelism: false } },
    ],
  },
});
