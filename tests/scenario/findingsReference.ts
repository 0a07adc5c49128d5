import { readScenarioFile } from "../../src/cli/readScenarioFile.ts";
import { FINDING_CODES, formatFindings, parseScenario } from "../../src/scenario/index.ts";
import type { FindingCode } from "../../src/scenario/index.ts";
import { translateScenario } from "../../src/scenario/translateScenario.ts";
import { checkSkin, type WordPack } from "../../src/scenario/versions/wordPack.ts";
import { FINDING_CASES } from "./findingCases.ts";
import { parsedSmall } from "../helpers/smallScenario.ts";

/** An example of a finding: what was wrong, and what is printed. */
interface Example {
  readonly what: string;
  readonly printed: string;
}

/** Every code with an example, as Markdown: the first case of each in the tests, and what `validate` prints of it. */
export async function findingsReference(): Promise<string> {
  const sections: string[] = [];
  for (const code of Object.keys(FINDING_CODES) as FindingCode[]) {
    const { what, printed: lines } = code === "S018" ? await unreadable() : exampleOf(code);
    sections.push(`## ${code}\n\n${FINDING_CODES[code]}. Example: ${what}.\n\n\`\`\`text\n${lines}\n\`\`\``);
  }
  return `${HEAD}\n\n${sections.join("\n\n")}\n`;
}

const HEAD = `# Every finding, with an example

Made from the cases of the tests by \`UPDATE_DOCS=1 npx vitest run tests/scenario/findingsReference.test.ts\`; the same test compares the two. The examples are faults put into a small scenario about
drones over a town. [authoring.md](authoring.md) lists the codes with what to do.`;

const FILE = "scenario.json";

function exampleOf(code: FindingCode): Example {
  const found = FINDING_CASES.find(({ findings }) => findings[0]?.startsWith(code) === true) ?? FINDING_CASES.find(({ findings }) => findings.some((one) => one.startsWith(code)));
  if (found !== undefined) return { what: found.name, printed: printed(found.text, code) };
  switch (code) {
    case "S017":
      return { what: "a file with 10,000 unknown fields", printed: printed(`{"format": 1, ${Array.from({ length: 10_000 }, (_, at) => `"unknown${at}": 1`).join(", ")}}`, code) };
    case "S502":
      return { what: "a translation with a misspelled name", printed: translated({ titel: "Drohnen über Millbrook" }, code) };
    case "S503":
      return { what: "a translation that leaves words out", printed: translated({ title: "Drohnen über Millbrook" }, code) };
    case "S504":
      return { what: "a skin that leaves a name", printed: dressed({ title: "Drones over Elsewhere", words: {}, replaces: ["Millbrook"] }) };
    default:
      throw new Error(`reference: no example of ${code}`);
  }
}

async function unreadable(): Promise<Example> {
  const read = await readScenarioFile("no-such-folder/scenario.json");
  if (read.ok) throw new Error("reference: the example of S018 can be read");
  return { what: "a file that is not there", printed: formatFindings("no-such-folder/scenario.json", "", [read.finding]).trimEnd() };
}

function printed(text: string, code: FindingCode): string {
  const finding = parseScenario(text).findings.find((one) => one.code === code);
  if (finding === undefined) throw new Error(`reference: the example of ${code} does not give it`);
  return formatFindings(FILE, text, [finding]).trimEnd();
}

function dressed(pack: WordPack): string {
  const [finding] = checkSkin(parsedSmall(), pack);
  if (finding === undefined) throw new Error("reference: the skin leaves no name");
  return formatFindings("skins/elsewhere.json", "", [finding]).trimEnd();
}

function translated(overlay: Readonly<Record<string, string>>, code: FindingCode): string {
  const { findings } = translateScenario(parsedSmall(), overlay);
  const finding = findings.find((one) => one.code === code);
  if (finding === undefined) throw new Error(`reference: the example of ${code} does not give it`);
  return formatFindings("de.json", "", [finding]).trimEnd();
}
