import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { weigh } from "../../tools/checks/sizes.ts";

const HTML = `<script type="module" crossorigin src="./assets/index-a.js"></script>
<link rel="modulepreload" crossorigin href="./assets/react-b.js">
<style>@font-face{src:url(./assets/atkinson-c.woff2)}@font-face{src:url(./assets/frauncesItalic-d.woff2)}</style>`;

/** What an author fetches to write. */
const STUDIO = { "StudioPages-a.js": 10_000, "studio-b.js": 10_000, "WriteRoom-c.js": 10_000, "JsonEditor-d.js": 10_000, "checkWorker-e.js": 10_000 };

function aBuild(files: Readonly<Record<string, number>>): string {
  const folder = mkdtempSync(join(tmpdir(), "countermove-sizes-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), HTML);
  for (const [name, size] of Object.entries(files)) writeFileSync(join(folder, "assets", name), randomBytes(size));
  return folder;
}

test("the first screen weighs what index.html names, not what comes later; fonts and Phaser are weighed apart", () => {
  const folder = aBuild({ "index-a.js": 40_000, "react-b.js": 50_000, "atkinson-c.woff2": 56_000, "liveLayer-d.js": 100_000, "later-e.js": 90_000, "debrief-f.js": 20_000, "debrief-g.css": 4000, ...STUDIO });
  const [screen, phaser, studio, fonts, debrief] = weigh(folder);
  expect(screen?.bytes).toBeGreaterThan(90_000);
  expect(screen?.bytes).toBeLessThan(91_000);
  expect(phaser?.bytes).toBeLessThan(101_000);
  expect(studio?.bytes).toBeGreaterThan(50_000);
  expect(studio?.bytes).toBeLessThan(50_500);
  expect(fonts).toMatchObject({ bytes: 56_000, limit: 55_000 });
  expect(debrief?.bytes).toBeGreaterThan(24_000);
  expect(debrief?.bytes).toBeLessThan(24_100);
});

test("a folder without Phaser's chunk, or without the studio's, cannot be weighed", () => {
  expect(() => weigh(aBuild({ "index-a.js": 1, "react-b.js": 1, "atkinson-c.woff2": 1, "liveLayer-d.js": 1 }))).toThrow("not a build");
  expect(() => weigh(aBuild({ "index-a.js": 1, "react-b.js": 1, "atkinson-c.woff2": 1, ...STUDIO }))).toThrow("not a build");
});
