import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/analysis/certificate/evidence.ts";
import { jobRunner } from "../../../src/analysis/certificate/runJob.ts";
import { fullRulesFigures, judgeFullRules } from "../../../src/analysis/certificate/studyFullRules.ts";
import { PARTS } from "../../../src/engine/index.ts";
import { fullScenario } from "../../helpers/scenarios.ts";

const compiled = fullScenario();
const played = jobRunner(compiled.scenario)({ kind: "matches", level: 2, parts: PARTS, first: 1, count: 6 });

/** What the study reads of all evidence. */
const evidence = (copies: number): Evidence => ({ compiled, full: { records: Array.from({ length: copies }, () => played.records).flat(), practices: played.practices } }) as unknown as Evidence;
const figures = fullRulesFigures(evidence(1));

describe("matches by the full rules", () => {
  test("deals are struck, and none is both kept and broken", () => {
    expect(played.practices).toHaveLength(6);
    expect(figures.deals).toBeGreaterThan(0);
    for (const { deals, kept, broken } of played.practices) expect(kept + broken).toBeLessThanOrEqual(deals);
  });

  test("every match ends somehow", () => {
    expect(figures.endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  test("the same job with no parts strikes no deal and no veto", () => {
    const { practices } = jobRunner(compiled.scenario)({ kind: "matches", level: 2, parts: [], first: 1, count: 2 });
    expect(practices).toEqual(Array.from({ length: 2 }, () => ({ deals: 0, kept: 0, broken: 0, vetoes: 0 })));
  });

  test("an ending that more than half of the matches reach is told, and so are parts that nobody uses", () => {
    const [first] = figures.endings;
    if (first === undefined) throw new Error("the scenario has endings");
    const lopsided = { ...figures, endings: [{ ...first, share: 0.6 }], deals: 0, vetoes: 0 };
    expect(judgeFullRules(evidence(5), lopsided).map(({ code, about }) => `${code} ${about}`)).toEqual([`C107 ${first.id}`, "C702 deal", "C702 veto"]);
  });

  test("a handful of matches says nothing", () => {
    expect(judgeFullRules(evidence(1), { ...figures, deals: 0 })).toEqual([]);
  });
});
