import { isDraft } from "../../scenario/draftMarks.ts";
import type { Finding } from "../../scenario/index.ts";
import type { Certificate, CertificateFinding } from "./certificate.ts";
import type { Evidence } from "./evidence.ts";
import { find } from "./evidence.ts";

type Counts = Certificate["structure"];

/** How many findings the checks of the file gave. */
export function structureOf(findings: readonly Pick<Finding, "severity">[]): Counts {
  const count = (severity: Finding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), todos: count("todo") };
}

/** Judges the file, and tells what no game of any kind has shown. */
export function judgeStructure(evidence: Evidence, { errors, warnings, todos }: Counts): readonly CertificateFinding[] {
  const findings: CertificateFinding[] = [];
  if (errors > 0) findings.push(find("C801", "", { message: `The file has ${errors} errors; "validate" lists them`, value: errors, bound: 0 }));
  if (warnings > 0) findings.push(find("C802", "", { message: `The file has ${warnings} warnings; "validate" lists them`, value: warnings, bound: 0 }));
  if (isDraft(evidence.compiled.scenario)) findings.push(find("C803", "", { message: `This is a draft: "validate" lists ${todos === 1 ? "1 thing that is" : `${todos} things that are`} still to be written or confirmed`, value: todos, bound: 0 }));
  return [...findings, ...unseen(evidence)];
}

function unseen({ compiled, random, skilled, matches }: Evidence): readonly CertificateFinding[] {
  const { scenario } = compiled;
  const games = [...random, ...skilled, ...matches];
  const events = compiled.triggers.flatMap(({ id }, place) => {
    const title = scenario.triggers.find((trigger) => trigger.id === id)?.title ?? id;
    return games.some(({ happened }) => happened.includes(place)) ? [] : [find("C701", id, { message: `The event "${title}" happens in no game`, value: 0, bound: 0 })];
  });
  const top = games.reduce((most, { rung }) => Math.max(most, rung), 0);
  const rungs = compiled.ladder.thresholds.length;
  const above = top < rungs ? [find("C701", `rung ${top + 1}`, { message: `No game climbs the reaction ladder beyond rung ${top} of ${rungs}`, value: top, bound: rungs })] : [];
  return [...events, ...above];
}
