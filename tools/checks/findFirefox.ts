import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebianPackage } from "./installDebianPackage.ts";

const NAMES = ["firefox-esr", "firefox"];
const MAC = ["/Applications/Firefox.app/Contents/MacOS/firefox"];

/** What to tell a person whose machine has no Firefox: the tests go on without. */
export const HOW_TO_GET_FIREFOX = "Skipped the game in Firefox: there is none here. Install Firefox, or set FIREFOX_PATH to one.";

/** Path of a stock Firefox on this machine: FIREFOX_PATH first, then the usual places. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { FIREFOX_PATH: told, PATH = "" } = environment;
  if (told) return told;
  const folders = new Set(["/usr/bin", ...PATH.split(delimiter).filter(Boolean)]);
  return [...[...folders].flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC].find((path) => existsSync(path));
}

/** Debian's Firefox, where it can be had without a question. */
export function installFirefox(): string | undefined {
  return installDebianPackage("firefox-esr") ? findFirefox() : undefined;
}
