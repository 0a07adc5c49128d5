import type { Node } from "jsonc-parser";
import { checkScenario } from "./checks/checkScenario.ts";
import { findingAt, type Finding, type Problem } from "./finding.ts";
import { jsonValue } from "./jsonValue.ts";
import { formatPath } from "./jsonPath.ts";
import { locate } from "./locate.ts";
import { readJson } from "./readJson.ts";
import { FORMAT, ScenarioFile, type Scenario } from "./schema/scenario.ts";
import { shapeProblems } from "./shapeProblems.ts";

/** Nobody reads more at once; the last finding says that there are more. */
const MOST_FINDINGS = 1000;

export type ParsedScenario =
  /** `findings` holds warnings and todos only. */
  | { readonly ok: true; readonly scenario: Scenario; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a scenario file, version {@link FORMAT}, and reports everything that is wrong with it at once, in the order of the text.
 *
 * Never throws, whatever the text. Three steps, each only where the one before found no error: JSON, the shape of the file,
 * and what the checks ask (names that exist, rules that work). The scenario has all defaults filled in.
 */
export function parseScenario(text: string): ParsedScenario {
  const { root, findings } = readJson(text);
  if (root === undefined) return { ok: false, findings };

  const { value, problems } = jsonValue(root);
  const version = wrongVersion(value);
  if (version !== undefined) return { ok: false, findings: [...located(root, [version], 0)] };

  const parsed = ScenarioFile.safeParse(value);
  const known = new Set(problems.map(({ path }) => formatPath(path)));
  const shape = parsed.success ? { problems: [], unread: 0 } : shapeProblems(parsed.error.issues, ScenarioFile, value);
  const shapes = shape.problems.filter(({ path }) => !known.has(formatPath(path)));
  const checks = parsed.success ? checkScenario(parsed.data) : [];
  const all = inOrder([...findings, ...located(root, [...problems, ...shapes, ...checks], shape.unread)]);
  if (!parsed.success || all.some((finding) => finding.severity === "error")) return { ok: false, findings: all };
  return { ok: true, scenario: parsed.data, findings: all };
}

/** A file of another version is not judged by the rules of this one. */
function wrongVersion(value: unknown): Problem | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "format")) return undefined;
  const { format } = value as { format: unknown };
  if (format === FORMAT) return undefined;
  return { code: "S006", path: ["format"], message: `this file says format ${JSON.stringify(format).slice(0, 40)}; this version of Countermove reads format ${FORMAT}` };
}

function located(root: Node, problems: readonly Problem[], unread: number): readonly Finding[] {
  const findings = problems.slice(0, MOST_FINDINGS).map((problem) => findingAt(problem, locate(root, problem)));
  const more = problems.length - findings.length + unread;
  if (more > 0) findings.push(findingAt({ code: "S017", path: [], message: `there are ${more} more problems; repair the first ones and try again` }, { offset: 0, length: 1 }));
  return findings;
}

/** By place; the note that there are more comes last. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => (finding.code === "S017" ? Infinity : finding.offset);
  return [...findings].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
