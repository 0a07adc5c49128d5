import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Certificate } from "../../src/analysis/certificate/certificate.ts";
import { FULL_PLAN } from "../../src/analysis/certificate/certificate.ts";
import { htmlOf, markdownOf } from "../../src/analysis/certificate/certificatePages.ts";
import { tellCertificate } from "../../src/analysis/certificate/tellCertificate.ts";
import { retell } from "../../src/analysis/history.ts";
import { RULES_VERSION } from "../../src/engine/index.ts";
import { compileScenario, parseScenario } from "../../src/scenario/index.ts";

const folders = readdirSync("scenarios").filter((name) => existsSync(`scenarios/${name}/scenario.json`));

describe.each(folders)("%s", (name) => {
  const read = (file: string): string => readFileSync(`scenarios/${name}/${file}`, "utf8");
  const parsed = parseScenario(read("scenario.json"));
  if (!parsed.ok) throw new Error(`${name} has errors`);
  const compiled = compileScenario(parsed.scenario);
  const certificate = JSON.parse(read("certificate.json")) as Certificate;

  test("has the full certificate of this very scenario and these rules; if not: npm run cli -- certify", () => {
    expect(certificate.scenario.fingerprint).toBe(compiled.fingerprint);
    expect(certificate.rules).toBe(RULES_VERSION);
    expect(certificate.plan).toEqual(FULL_PLAN);
  });

  test("passes every check", () => {
    expect(certificate.findings.filter(({ gravity }) => gravity !== "note")).toEqual([]);
    expect(certificate.passed).toBe(true);
  });

  test("has pages that tell the same", () => {
    const blocks = tellCertificate(certificate, parsed.scenario);
    expect(read("certificate.md")).toBe(markdownOf(blocks));
    expect(read("certificate.html")).toBe(htmlOf(blocks, parsed.scenario.language));
  });

  test.each(certificate.endings.map(({ id, witness }) => [id, witness] as const))("has a witness that ends as %s under these rules", (id, witness) => {
    if (witness === null) throw new Error("none");
    expect(retell(compiled, witness).world.ending).toBe(id);
  });
});
