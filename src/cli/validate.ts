import { parseArgs } from "node:util";
import { formatFindings, formatPath, linedText, parseScenario, positionAt, type Finding, type Severity } from "../scenario/index.ts";
import { FINE, FINDINGS, WrongUse, type CliCommand, type Terminal } from "./command.ts";
import { checkPacksBeside } from "./packsBeside.ts";
import { readScenarioFile } from "./readScenarioFile.ts";

/** What was found in one file. */
interface Report {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Checks scenario files and prints everything that it finds. */
export const validate: CliCommand = {
  usage: "validate FILE… [--json]",
  about: "Checks scenario files, and the translations and skins beside them. Exit code 1 if a file has errors; warnings and todos pass.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean", default: false } } });
    if (positionals.length === 0) throw new WrongUse("Which file? Name at least one.");
    const reports: Report[] = [];
    for (const file of positionals) {
      for (const report of await reportOn(file)) {
        reports.push(report);
        if (!values.json) print(report, terminal);
      }
    }
    if (values.json) terminal.out(JSON.stringify({ files: reports.map(asJson) }, null, 2));
    return reports.some(({ findings }) => count(findings, "error") > 0) ? FINDINGS : FINE;
  },
};

/** On the file, and on the packs of words beside it. */
async function reportOn(file: string): Promise<readonly Report[]> {
  const read = await readScenarioFile(file);
  if (!read.ok) return [{ file, text: "", findings: [read.finding] }];
  const parsed = parseScenario(read.text);
  return [{ file, text: read.text, findings: parsed.findings }, ...(parsed.ok ? await checkPacksBeside(file, parsed.scenario) : [])];
}

function print({ file, text, findings }: Report, terminal: Terminal): void {
  if (findings.length > 0) terminal.out(`${formatFindings(file, text, findings)}\n`);
  const counts = (["error", "warning", "todo"] as const).flatMap((severity) => {
    const number = count(findings, severity);
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
  });
  terminal.out(`${file}: ${counts.length === 0 ? "no findings" : counts.join(", ")}`);
}

const count = (findings: readonly Finding[], severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;

function asJson({ file, text, findings }: Report): object {
  const lined = linedText(text);
  return {
    file,
    ok: count(findings, "error") === 0,
    findings: findings.map(({ code, severity, path, offset, length, message, hint }) => ({ code, severity, path: formatPath(path), ...positionAt(lined, offset), offset, length, message, hint })),
  };
}
