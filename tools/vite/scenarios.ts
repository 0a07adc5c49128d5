import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { Certificate } from "../../src/analysis/certificate/certificate.ts";
import type { CertificateInShort } from "../../src/client/app/certificates.ts";
import { shelfScenario, shelfWords } from "../../src/client/app/shelfScenario.ts";
import type { ShelfScenario } from "../../src/client/store/gameDoor.ts";
import { formatFindings, parseScenario, type Scenario } from "../../src/scenario/index.ts";
import type { Campaign } from "../../src/scenario/campaign/campaignFile.ts";
import { parseCampaign } from "../../src/scenario/campaign/parseCampaign.ts";
import { inLanguage, readWordPack, type WordPack } from "../../src/scenario/versions/wordPack.ts";

/** The scenarios that ship, and the campaign that leads through them. */
const HOME = new URL("../../scenarios/", import.meta.url);
const ASKED = /^(.*\/[^/]+\/scenario\.json)\?(checked|shelf|certificate)$/;
/** Where the game looks for its scenarios. */
const SHIPPED = '"../../../scenarios/*/';

/**
 * Reads shipped scenarios when the game is built, so that no player waits for that: `scenario.json?checked` is the scenario with
 * all that its schema fills in, `scenario.json?shelf` the little that the first screen tells, `scenario.json?certificate` what the
 * certificate beside it comes to, or null where there is none. A scenario with faults does not build, nor does a faulty campaign.
 *
 * @param folder - The scenarios that are built in, below this project; those in `scenarios` where it is left out.
 */
export function scenarios(folder?: string): Plugin {
  let campaign: Campaign | null = null;
  return {
    name: "countermove:scenarios",
    enforce: "pre",
    buildStart() {
      campaign = null;
    },
    transform: (code) => (folder !== undefined && code.includes(SHIPPED) ? code.replaceAll(SHIPPED, `"/${folder}/*/`) : undefined),
    load(id) {
      const [, file, wanted] = ASKED.exec(id) ?? [];
      if (file === undefined) return null;
      this.addWatchFile(file);
      if (wanted === "certificate") return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(certificateFacts(file)))});`, moduleType: "js" };
      const scenario = readScenario(file);
      const shelf = (): object => ({ ...shelfScenario(scenario), ...packsBeside(file, scenario), place: placeIn((campaign ??= readCampaign(HOME)), scenario.id) });
      const given = JSON.stringify(wanted === "shelf" ? shelf() : scenario);
      // Engines read a long JSON text faster than the same object written as code.
      return { code: `export default JSON.parse(${JSON.stringify(given)});`, moduleType: "js" };
    },
  };
}

/** Scenarios by their texts: each is asked for several times. */
const read = new Map<string, Scenario>();

/** @throws Error that lists its faults. */
function readScenario(file: string): Scenario {
  const text = readFileSync(file, "utf8");
  const known = read.get(text);
  if (known !== undefined) return known;
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(formatFindings(file, text, parsed.findings));
  read.set(text, parsed.scenario);
  return parsed.scenario;
}

/**
 * Reads the campaign of a folder of scenarios and holds it against them.
 *
 * @throws Error that lists all faults of the campaign, or those of a scenario.
 */
export function readCampaign(home: URL): Campaign {
  const file = new URL("campaign.json", home);
  const scenarioFiles = readdirSync(home).map((name) => fileURLToPath(new URL(`${name}/scenario.json`, home)));
  const parsed = parseCampaign(readFileSync(file, "utf8"), scenarioFiles.filter((path) => existsSync(path)).map(readScenario));
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => `${fileURLToPath(file)}: ${problem}`).join("\n"));
  return parsed.campaign;
}

/** After all that the campaign names. */
const LAST = 99;

/** The scenario's place in the campaign, from 0. */
function placeIn({ links }: Campaign, id: string): number {
  const place = links.findIndex(({ from }) => from === id);
  return place >= 0 ? place : links.at(-1)?.to === id ? links.length : LAST;
}

/** What the shelf says of the packs of words beside a scenario. */
function packsBeside(scenarioFile: string, scenario: Scenario): Pick<ShelfScenario, "skins" | "translated"> {
  const packsIn = (folder: string): readonly (readonly [string, WordPack])[] => {
    const path = scenarioFile.replace(/scenario\.json$/, folder);
    const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".json")) : [];
    return files.map((name) => {
      const pack = readWordPack(JSON.parse(readFileSync(`${path}/${name}`, "utf8")));
      if (pack === null) throw new Error(`${path}/${name} is no pack of words`);
      return [name.slice(0, -".json".length), pack];
    });
  };
  const skins = packsIn("skins");
  return {
    // What has a point in its name is a skin in another language.
    skins: skins.flatMap(([id, { title, titles = {} }]) =>
      id.includes(".") ? [] : [{ id, title: title ?? id, titles, languages: skins.flatMap(([other]) => (other.startsWith(`${id}.`) ? [other.slice(id.length + 1)] : [])) }],
    ),
    translated: Object.fromEntries(packsIn("locale").map(([language, pack]) => [language, shelfWords(inLanguage(scenario, pack, language))])),
  };
}

/** What a teacher is told of a certificate; all of it is too much for a page. */
function certificateFacts(scenarioFile: string): CertificateInShort | null {
  const file = scenarioFile.replace(/scenario\.json$/, "certificate.json");
  if (!existsSync(file)) return null;
  const { scenario, passed, plan, endings, findings } = JSON.parse(readFileSync(file, "utf8")) as Certificate;
  return { fingerprint: scenario.fingerprint, passed, games: plan.random + plan.skilled + plan.matches, endings: endings.length, findings: findings.length };
}
