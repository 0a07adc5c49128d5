import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findingAt, type Finding } from "../scenario/finding.ts";
import type { Scenario } from "../scenario/index.ts";
import { checkSkin, checkTranslation, readWordPack, type WordPack } from "../scenario/versions/wordPack.ts";
import { readScenarioFile } from "./readScenarioFile.ts";

/** What was found in a pack of words. */
interface PackReport {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const CHECKS: Readonly<Record<string, (scenario: Scenario, pack: WordPack) => readonly Finding[]>> = { locale: checkTranslation, skins: checkSkin };

/** Checks the translations and skins beside a scenario file. */
export async function checkPacksBeside(scenarioFile: string, scenario: Scenario): Promise<readonly PackReport[]> {
  const reports = Object.entries(CHECKS).map(async ([folder, check]) => {
    const path = join(dirname(scenarioFile), folder);
    const names = (await readdir(path).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
    return Promise.all(names.map((name) => checkPack(join(path, name), (pack) => check(scenario, pack))));
  });
  return (await Promise.all(reports)).flat();
}

async function checkPack(file: string, check: (pack: WordPack) => readonly Finding[]): Promise<PackReport> {
  const read = await readScenarioFile(file);
  if (!read.ok) return { file, text: "", findings: [read.finding] };
  const pack = readWordPack(jsonOf(read.text));
  if (pack !== null) return { file, text: read.text, findings: check(pack) };
  const findings = [findingAt({ code: "S502", path: [], message: "this is no pack of words", hint: 'write {"title": …, "words": {"title": "…"}}, or the words alone' }, { offset: 0, length: 0 })];
  return { file, text: read.text, findings };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
