import { readdirSync, readFileSync } from "node:fs";
import { certify } from "../../../src/analysis/certificate/certify.ts";
import type { Certificate, CertificateCode, CertificatePlan } from "../../../src/analysis/certificate/certificate.ts";
import { parseScenario } from "../../../src/scenario/index.ts";
import type { Finding, Scenario } from "../../../src/scenario/index.ts";

const FOLDER = "tests/fixtures/scenarios/degenerate";
const BASE = "harbour.json";

/** One way to spoil the harbour: new values by path, with ids for steps into lists; null takes a field out. */
interface Fault {
  readonly about: string;
  readonly code: CertificateCode;
  /** What the finding is about: an id, or "" for the scenario. */
  readonly of: string;
  readonly edits: Readonly<Record<string, unknown>>;
}

/** Few games: enough for faults as gross as these. */
export const TINY_PLAN: CertificatePlan = {
  name: "tiny",
  random: 400,
  skilled: 24,
  matches: 3,
  randomMatches: 4,
  fullMatches: 1,
  preset: 240,
  alone: 16,
  fates: 24,
  lives: 6,
  influence: 30,
  rivals: 50,
  trajectories: 1,
  pointGames: 6,
};

/** All faults, by the name of their file. */
export const FAULTS: readonly (readonly [string, Fault])[] = readdirSync(FOLDER)
  .filter((file) => file !== BASE)
  .sort()
  .map((file) => [file.replace(".json", ""), JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Fault] as const);

/** The small scenario that is spoilt, as it is or with a fault. */
export function harbour(fault?: Fault): { readonly scenario: Scenario; readonly problems: readonly Finding[] } {
  const file: unknown = JSON.parse(readFileSync(`${FOLDER}/${BASE}`, "utf8"));
  for (const [path, value] of Object.entries(fault?.edits ?? {})) put(file, path.split("."), value);
  const parsed = parseScenario(JSON.stringify(file));
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("; "));
  return { scenario: parsed.scenario, problems: parsed.findings };
}

function put(place: unknown, [step = "", ...rest]: readonly string[], value: unknown): void {
  const record = place as Record<string, unknown>;
  const key = Array.isArray(place) ? String(place.findIndex((item: { readonly id: string }) => item.id === step)) : step;
  if (rest.length > 0) put(record[key], rest, value);
  else if (value === null) delete record[key];
  else record[key] = value;
}

/** Certifies the harbour with few games. */
export function certifyHarbour(fault?: Fault): Certificate {
  return certify({ ...harbour(fault), plan: TINY_PLAN });
}

/** The findings as "C101 bustle", without the notes. */
export const named = ({ findings }: Certificate): readonly string[] => findings.map(({ code, about }) => `${code} ${about}`.trim());
