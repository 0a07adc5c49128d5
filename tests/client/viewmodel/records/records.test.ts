import { describe, expect, test } from "vitest";
import { indicatorTable, rubricTable, surveyTable } from "../../../../src/client/viewmodel/records/classTables.ts";
import { csvText } from "../../../../src/client/viewmodel/records/csvText.ts";
import { xapiStatements } from "../../../../src/client/viewmodel/records/xapi.ts";
import type { RubricDesk } from "../../../../src/client/viewmodel/rubric/rubricDesks.ts";
import { knowledgeItems } from "../../../../src/client/viewmodel/survey/knowledgeItems.ts";
import { NOTHING_BESIDE, rubricIndicators } from "../../../../src/client/viewmodel/rubric/rubricIndicators.ts";
import { project } from "../../../../src/engine/index.ts";
import { playAtRandom } from "../../../helpers/randomGame.ts";
import { smallScenario } from "../../../helpers/scenarios.ts";
import { XapiList } from "../../../helpers/xapiRules.ts";

/** A game with debates that are argued, forecasts and checks. */
const SEED = 13;
const compiled = smallScenario();
const { scenario } = compiled;
const view = project(compiled, playAtRandom(compiled, SEED).match, null);
const roles = scenario.roles.map(({ id }) => id);
const desks = roles.map((role): RubricDesk => ({ room: "r1", role, students: [{ id: "s1", name: "Ada Lovelace" }], indicators: rubricIndicators(scenario, view, { role, beside: NOTHING_BESIDE }), grades: { claim: 2 } }));
const AT = "2031-05-20T10:00:00.000Z";

/** Reads a table back: RFC 4180. */
function parse(csv: string): readonly (readonly string[])[] {
  return csv
    .trimEnd()
    .split("\r\n")
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) => (quoted ?? plain ?? "").replaceAll('""', '"')));
}

describe("a table", () => {
  test("reads back as it was written, with no formula in it", () => {
    expect(parse(csvText(["a", "b"], [['say "x", y', 1.5], ["=2+2", null]]))).toEqual([["a", "b"], ['say "x", y', "1.5"], ["'=2+2", ""]]);
  });

  test("of indicators or points has a row for each, all as long as its head", () => {
    for (const csv of [indicatorTable(desks), rubricTable(desks)]) {
      const [head, ...rows] = parse(csv);
      expect(rows.length).toBeGreaterThan(roles.length);
      expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
      expect(csv).not.toContain("Ada");
    }
    expect(parse(rubricTable(desks)).filter(([, , row]) => row === "claim").map((row) => row[4])).toEqual(["2", "2", "2"]);
  });

  test("of the survey counts every answer once, and marks the right one", () => {
    const spread = { quartiles: null, fifths: [1, 1, 1, 0, 0] };
    const tally = { opinion: spread, confidence: spread, pro: spread, con: spread, items: knowledgeItems(scenario).map(() => [1, 0, 1, 0, 1]) };
    const [head = [], ...rows] = parse(surveyTable(scenario, { pre: 3, post: 1, before: tally, after: null, moved: null }));
    expect(rows.every((row) => row.length === head.length && row[0] === "before")).toBe(true);
    const column = (name: string): number => head.indexOf(name);
    expect(rows.filter((row) => row[column("right")] === "1")).toHaveLength(4);
    expect(rows.filter((row) => row[column("option")] === "unknown").map((row) => row[column("count")])).toEqual(["1", "1", "1", "1"]);
  });
});

describe("xAPI statements", () => {
  const recorded = { scenario, view, game: "c1/r1", roles, at: AT, desks, own: { pre: { opinion: 10, confidence: 20, pro: 3, con: 4, items: [0, null, 1, 2] }, post: null } };
  const statements = xapiStatements(recorded);

  test("keep the rules of 1.0.3", () => {
    expect(XapiList.safeParse(JSON.parse(JSON.stringify(statements))).error).toBeUndefined();
    expect(new Set(statements.map(({ verb }) => verb.id.split("/").at(-1)))).toEqual(new Set(["shared", "interacted", "answered", "preferred", "completed", "scored"].filter((verb) => verb !== "interacted" || view.debates.some(({ challenges }) => challenges.length > 0))));
  });

  test("tell each choice once, name nobody and lead to no address", () => {
    const chosen = view.rounds.flatMap(({ choices }) => Object.values(choices).flatMap(({ adopt, repeal }) => [...adopt, ...repeal]));
    expect(statements.filter(({ verb }) => verb.id.endsWith("/preferred"))).toHaveLength(chosen.length);
    expect(JSON.stringify(statements)).not.toMatch(/Ada|s1"/);
    for (const { actor, object } of statements) expect(`${actor.account.homePage} ${object.id}`).toMatch(/^urn:countermove:\S+ urn:countermove:\S+$/);
  });

  test("tell questions apart, those of one kind too", () => {
    const meters = scenario.meters.slice(0, 4);
    const driftsOnly = { ...scenario, meters, policies: [], links: [] };
    const items = knowledgeItems(driftsOnly);
    expect(items.filter(({ kind }) => kind === "drift").length).toBeGreaterThan(1);
    const asked = xapiStatements({ scenario: driftsOnly, view, game: "alone", roles: [roles[0] ?? ""], at: AT, own: recorded.own }).map(({ object }) => object.id).filter((id) => id.includes(":survey:"));
    expect(asked).toHaveLength(4 + items.length);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("are the same when they are made again, and of those who played only", () => {
    expect(xapiStatements(recorded)).toEqual(statements);
    const [role = ""] = roles;
    expect(new Set(xapiStatements({ ...recorded, roles: [role] }).map(({ actor }) => actor.account.name))).toEqual(new Set([role]));
  });
});
