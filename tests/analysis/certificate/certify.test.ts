import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BOUNDS } from "../../../src/analysis/certificate/bounds.ts";
import { CERTIFICATE_CODES } from "../../../src/analysis/certificate/certificate.ts";
import type { Certificate } from "../../../src/analysis/certificate/certificate.ts";
import { certificateJson } from "../../../src/analysis/certificate/certificateJson.ts";
import { htmlOf, markdownOf } from "../../../src/analysis/certificate/certificatePages.ts";
import { certification } from "../../../src/analysis/certificate/certification.ts";
import { certify } from "../../../src/analysis/certificate/certify.ts";
import type { CertifyProgress } from "../../../src/analysis/certificate/certify.ts";
import { jobRunner } from "../../../src/analysis/certificate/runJob.ts";
import { tellCertificate } from "../../../src/analysis/certificate/tellCertificate.ts";
import { retell } from "../../../src/analysis/history.ts";
import { compileScenario } from "../../../src/scenario/index.ts";
import { harbour, TINY_PLAN } from "./degenerate.ts";

const task = { ...harbour(), plan: TINY_PLAN };
const told: CertifyProgress[] = [];
const certificate = certify(task, (progress) => told.push(progress));

/** Does the jobs of each round backwards and from a copy, as workers that finish in any order would. */
function certifyBackwards(): Certificate {
  const talk = certification(structuredClone(task));
  let turn = talk.next([]);
  while (turn.done !== true) {
    const run = jobRunner(structuredClone(task.scenario));
    const results = [...turn.value].reverse().map((job) => structuredClone(run(structuredClone(job))));
    turn = talk.next(results.reverse());
  }
  return turn.value;
}

test("the same scenario gives the same bytes, whoever does the jobs in whatever order", () => {
  expect(certificateJson(certifyBackwards())).toBe(certificateJson(certificate));
}, 30_000);

test("progress is told in three parts, each rising to the whole", () => {
  expect(new Set(told.map(({ part }) => part))).toEqual(new Set([1, 2, 3]));
  for (const part of [1, 2, 3]) {
    const shares = told.filter((progress) => progress.part === part).map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1, 9);
  }
});

test("every witness reaches its ending when its choices are told again", () => {
  const compiled = compileScenario(task.scenario);
  for (const { id, witness } of certificate.endings) {
    if (witness === null) throw new Error(`no witness for ${id}`);
    expect(retell(compiled, witness).world.ending).toBe(id);
  }
});

test("figures agree with each other", () => {
  for (const play of ["random", "skilled", "matches"] as const) expect(certificate.endings.reduce((sum, ending) => sum + ending[play], 0)).toBeCloseTo(1, 3);
  expect(certificate.roles.reduce((sum, { influenceShare }) => sum + influenceShare, 0) / certificate.roles.length).toBeCloseTo(1, 3);
  expect(certificate.policies.map(({ loss }) => loss !== null)).toEqual(certificate.policies.map(({ skilled }) => skilled > BOUNDS.surePick));
  for (const { p10, p50, p90 } of certificate.meters.map(({ random }) => random)) expect([p10, p50, p90]).toEqual([p10, p50, p90].sort((a, b) => a - b));
  expect(certificate.valid).toBe(certificate.findings.every(({ gravity }) => gravity !== "error"));
  expect(certificate.passed).toBe(certificate.findings.every(({ gravity }) => gravity === "note"));
});

test("the JSON holds the certificate, and says what it belongs to", () => {
  expect(JSON.parse(certificateJson(certificate))).toEqual(certificate);
  expect(certificate.scenario.fingerprint).toBe(compileScenario(task.scenario).fingerprint);
});

describe("the pages", () => {
  const blocks = tellCertificate(certificate, task.scenario);
  const markdown = markdownOf(blocks);
  const html = htmlOf(blocks, "en");

  test("name every finding, ending, role, policy and motion", () => {
    const names = [...task.scenario.endings, ...task.scenario.roles, ...task.scenario.policies, ...task.scenario.motions].map(({ title }) => title);
    const messages = certificate.findings.map(({ message }) => message);
    for (const text of [...names, ...messages]) expect(markdown.replaceAll("\\", "")).toContain(text);
    for (const name of names) expect(html).toContain(name);
  });

  test("answer every question with passed or missed, as the findings say", () => {
    const rows = blocks.flatMap((block) => (block.kind === "table" && block.head[0] === "question" ? block.rows : []));
    expect(rows.length).toBeGreaterThan(10);
    const missed = rows.filter((row) => row.at(-1) === "missed");
    expect(missed.length > 0).toBe(certificate.findings.some(({ gravity, code }) => gravity !== "note" && !code.startsWith("C8")));
    for (const row of rows) expect(["passed", "missed"]).toContain(row.at(-1));
  });

  test("let no word of an author become a mark", () => {
    const sly = { ...certificate, scenario: { ...certificate.scenario, title: "<b>*a*|b" } };
    const title = tellCertificate(sly, task.scenario).slice(0, 1);
    expect(htmlOf(title, "en")).toContain("&lt;b&gt;*a*|b");
    expect(markdownOf(title)).toContain("\\<b\\>\\*a\\*\\|b");
  });
});

test("docs/certificate.md lists every code with its gravity", () => {
  const rows = [...readFileSync("docs/certificate.md", "utf8").matchAll(/^\| (C\d+) \| (\w+) \|/gm)].map(([, code = "", gravity]) => [code, gravity]);
  expect(Object.fromEntries(rows)).toEqual(CERTIFICATE_CODES);
});
