import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Certificate, CertificatePlan } from "../../src/analysis/certificate/certificate.ts";
import { certify } from "../../src/analysis/certificate/certify.ts";
import { emptyScenario } from "../../src/client/studio/files/newScenario.ts";
import { parseScenario } from "../../src/scenario/index.ts";
import type { Scenario } from "../../src/scenario/index.ts";
import { TINY_PLAN } from "../analysis/certificate/degenerate.ts";

type Fields = Readonly<Record<string, unknown>>;

const FOLDER = "docs/tutorial";
const TUTORIAL = readFileSync("docs/tutorial.md", "utf8");
const TEXT = readFileSync(`${FOLDER}/scenario.json`, "utf8");
const EXAMPLE: Fields = { ...(JSON.parse(TEXT) as Fields), $schema: "../scenario.schema.json" };
/** The ending that the tutorial guesses badly at first, and its figure. */
const GUESSED = { ending: "own_heads", gte: 67 };

const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());

/** What stands in the example at a path of ids and names. */
function at(path: string): unknown {
  return path.split(".").reduce<unknown>((place, step) => (Array.isArray(place) ? place.find(({ id }: { readonly id: string }) => id === step) : (place as Fields)[step]), EXAMPLE);
}

const fields = (of: Fields, names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, of[name]]));

/** The example with the guess of step 7. */
function guessed(): Fields {
  const endings = EXAMPLE["endings"] as readonly { readonly id: string; readonly when?: object }[];
  return { ...EXAMPLE, endings: endings.map((ending) => (ending.id === GUESSED.ending ? { ...ending, when: { ...ending.when, gte: GUESSED.gte } } : ending)) };
}

function scenarioOf(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("; "));
  return parsed.scenario;
}

/** As few games as show what the quick certificate shows; below eight matches debates are too much alike. */
const PLAN: CertificatePlan = { ...TINY_PLAN, random: 2000, skilled: 30, matches: 8, randomMatches: 8, alone: 24, rivals: 30 };

const certificate = (file: unknown): Certificate => certify({ scenario: scenarioOf(JSON.stringify(file)), problems: [], plan: PLAN });

describe("the pieces of JSON in the tutorial", () => {
  const pieces = [...TUTORIAL.matchAll(/<!-- (\w+): ([^\n]+) -->\n```json\n([\s\S]*?)\n```/g)].map(([, source = "", names = "", json = ""]) => ({ source, names, json }));

  test("all say where they come from", () => {
    expect(pieces.length).toBe(TUTORIAL.match(/^```json$/gm)?.length);
    expect(pieces.length).toBeGreaterThan(10);
  });

  test.each(pieces)("$names is as in the example", ({ source, names, json }) => {
    const from = source === "guess" ? guessed() : EXAMPLE;
    if (json.startsWith("{")) expect(JSON.parse(json)).toEqual(at(names));
    else expect(JSON.parse(`{${json}}`)).toEqual(fields(from, words(names)));
  });
});

describe("the checks at the end of the steps", () => {
  const steps = TUTORIAL.split(/^## /m).filter((step) => step.includes("<!-- written: "));
  const written = (step: string): readonly string[] => words(/<!-- written: ([^\n]+) -->/.exec(step)?.[1] ?? "");
  const upTo = (step: number): readonly string[] => steps.slice(0, step + 1).flatMap(written);
  const told = steps.map((step, number) => ({ number, title: step.split("\n", 1)[0], editor: Number(/^scenarios\/.*: (\d+|no) /m.exec(step)?.[1]?.replace("no", "0")), studio: Number(/“(\d+|No) (errors|problems)/.exec(step)?.[1]?.replace("No", "0")) }));

  test("the steps write everything but what the last one tunes", () => {
    expect(new Set([...upTo(steps.length), "debate"])).toEqual(new Set(Object.keys(EXAMPLE)));
  });

  test.each(told)("$title: as many findings as the tutorial says", ({ number, editor, studio }) => {
    const sofar = fields(guessed(), upTo(number));
    expect(parseScenario(JSON.stringify(sofar)).findings.length).toBe(editor);
    expect(parseScenario(JSON.stringify({ ...(JSON.parse(emptyScenario()) as Fields), ...sofar })).findings.length).toBe(studio);
  });
});

describe("the example", () => {
  test("has no findings", () => {
    expect(parseScenario(TEXT).findings).toEqual([]);
  });

  test("names its articles as they are, and lines with words in them", () => {
    const scenario = scenarioOf(TEXT);
    const articles = new Map(Object.entries({ D1: "trial-report.txt", D2: "letter.txt", D3: "newspaper.txt" }).map(([id, name]) => [id, readFileSync(`${FOLDER}/${name}`)]));
    const lines = (id: string): readonly string[] => articles.get(id)?.toString("utf8").trimEnd().split("\n") ?? [];
    for (const { id, sha256, lines: count } of scenario.documents) {
      expect(createHash("sha256").update(articles.get(id) ?? "").digest("hex")).toBe(sha256);
      expect(lines(id).length).toBe(count);
    }
    const passages = [...scenario.cards.flatMap((card) => card.passages), ...scenario.contradictions.flatMap(({ positions }) => positions.flatMap((position) => position.passages))];
    for (const { doc, line } of passages) expect(lines(doc)[line - 1]?.length ?? 0).toBeGreaterThan(40);
  });

  test("passes the certificate, and without the tuning does not", () => {
    expect(certificate(EXAMPLE)).toMatchObject({ valid: true, passed: true, findings: [] });
    const { debate: _, ...untuned } = guessed();
    const first = certificate(untuned);
    expect(first).toMatchObject({ valid: true, passed: false });
    const lesson = [...new Set([...TUTORIAL.matchAll(/^\*\*(C\d{3}):/gm)].map(([, code]) => code))];
    expect(lesson).toEqual(["C502", "C102"]);
    expect(first.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["C102", "C104", "C502"]));
  });
});
