import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Certificate, CertificatePlan } from "../analysis/certificate/certificate.ts";
import { FULL_PLAN, QUICK_PLAN } from "../analysis/certificate/certificate.ts";
import type { CertifyTask } from "../analysis/certificate/certification.ts";
import type { CertifyProgress } from "../analysis/certificate/certify.ts";
import { certifyAway } from "../analysis/certificate/certifyAway.ts";
import { tellCertificate } from "../analysis/certificate/tellCertificate.ts";
import { formatFindings, parseScenario } from "../scenario/index.ts";
import { shortVersion } from "../scenario/versions/shortVersion.ts";
import { FINDINGS, FINE, WrongUse, type CliCommand, type Terminal } from "./command.ts";
import { certificateJson } from "../analysis/certificate/certificateJson.ts";
import { htmlOf, markdownOf } from "../analysis/certificate/certificatePages.ts";
import { openJobPool } from "./jobPool.ts";
import { NO_SHORT } from "./openScenario.ts";
import { readScenarioFile } from "./readScenarioFile.ts";

/** More cores than this bring little: the last jobs wait for each other. */
const MOST_WORKERS = 8;

interface Plans {
  readonly full: CertificatePlan;
  readonly quick: CertificatePlan;
}

/** The command with plans of its own; a test plays fewer games. */
export const certifyBy = (plans: Plans): CliCommand => ({
  usage: "certify FILE [--short] [--quick] [--json]",
  about: "Plays a scenario thousands of times, writes certificate.json, .md and .html beside it, and prints what it found. With --short the short version, as short-certificate.json and so on. With --quick a first answer, written nowhere. Exit code 1 if there are errors.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { quick: { type: "boolean", default: false }, short: { type: "boolean", default: false }, json: { type: "boolean", default: false } } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new WrongUse("Which scenario? Name one file.");
    const read = await readScenarioFile(file);
    const parsed = read.ok ? parseScenario(read.text) : { ok: false as const, findings: [read.finding] };
    if (!parsed.ok) {
      terminal.err(`${formatFindings(file, read.ok ? read.text : "", parsed.findings.filter(({ severity }) => severity === "error"))}\n\nA scenario with errors cannot be played, so there is nothing to certify.`);
      return FINDINGS;
    }
    const scenario = values.short ? shortVersion(parsed.scenario) : parsed.scenario;
    if (scenario === null) {
      terminal.err(`${file}: ${NO_SHORT}`);
      return FINDINGS;
    }
    const certificate = await work({ scenario, problems: parsed.findings, plan: values.quick ? plans.quick : plans.full }, terminal);
    if (!values.quick && !(await keep(file, { certificate, terminal, scenario }))) return FINDINGS;
    terminal.out(values.json ? certificateJson(certificate).trimEnd() : summary(certificate));
    return certificate.valid ? FINE : FINDINGS;
  },
});

/** Plays a scenario thousands of times and says what it is fit for. */
export const certify: CliCommand = certifyBy({ full: FULL_PLAN, quick: QUICK_PLAN });

/** Does the jobs on all cores, with progress on stderr. */
async function work(task: CertifyTask, terminal: Terminal): Promise<Certificate> {
  const pool = openJobPool(task.scenario, Math.min(MOST_WORKERS, availableParallelism()));
  try {
    return await certifyAway(task, pool.hands, progress(terminal));
  } finally {
    await pool.close();
  }
}

const PARTS = ["whole matches", "fast games", "a second look"];

/** Tells each tenth of a part once. */
function progress(terminal: Terminal): (progress: CertifyProgress) => void {
  let told = "";
  return ({ part, done }) => {
    const line = `certify ${part}/${PARTS.length}: ${PARTS[part - 1]}, ${10 * Math.floor(10 * done + 1e-9)} %`;
    if (line === told || done < 0.1 - 1e-9) return;
    told = line;
    terminal.err(line);
  };
}

async function keep(file: string, { certificate, terminal, scenario }: { readonly certificate: Certificate; readonly terminal: Terminal; readonly scenario: CertifyTask["scenario"] }): Promise<boolean> {
  const blocks = tellCertificate(certificate, scenario);
  const name = scenario.shortOf === undefined ? "certificate" : "short-certificate";
  const pages = { [`${name}.json`]: certificateJson(certificate), [`${name}.md`]: markdownOf(blocks), [`${name}.html`]: htmlOf(blocks, scenario.language) };
  for (const [page, text] of Object.entries(pages)) {
    const path = join(dirname(file), page);
    try {
      await writeFile(path, text);
    } catch (error) {
      terminal.err(`${path}: the certificate cannot be written (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`);
      return false;
    }
  }
  return true;
}

function summary({ scenario, plan, findings, valid, passed }: Certificate): string {
  const lines = findings.map(({ code, gravity, message }) => `${gravity.padEnd(8)}${code}  ${message}`);
  const verdict = passed ? "passed" : valid ? "has no errors, but see the warnings" : "did not pass";
  return [...lines, ...(lines.length > 0 ? [""] : []), `${scenario.id}: ${verdict} (${plan.name}: ${plan.random} random and ${plan.skilled} skilled games)`].join("\n");
}
