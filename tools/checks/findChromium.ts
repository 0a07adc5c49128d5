import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { installDebianPackage } from "./installDebianPackage.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** What to tell a person whose machine has no Chromium. */
export const HOW_TO_GET_CHROMIUM =
  "The browser tests need Chromium: `npx playwright-core install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome.";

/** Path of a Chromium or Chrome on this machine: CHROMIUM_PATH first, then the usual places, then Playwright's own. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM_PATH: told, PATH = "" } = environment;
  if (told) return told;
  const folders = new Set(["/usr/bin", ...PATH.split(delimiter).filter(Boolean)]);
  const candidates = [...folders].flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...MAC, chromium.executablePath(), ...ofPlaywright()].find((path) => existsSync(path));
}

/** Any revision that Playwright has downloaded for anyone will do. */
function ofPlaywright(): string[] {
  const cache = join(homedir(), ".cache", "ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => ["chrome-linux64", "chrome-linux"].map((system) => join(cache, name, system, "chrome")));
}

/** Debian's Chromium, where it can be had without a question. */
export function installChromium(): string | undefined {
  return installDebianPackage("chromium") ? findChromium() : undefined;
}
