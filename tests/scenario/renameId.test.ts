import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applyReplacements } from "../../src/scenario/edit/editText.ts";
import { countMentions, renameId, type Renaming } from "../../src/scenario/edit/renameId.ts";
import { parseScenario } from "../../src/scenario/index.ts";
import { mentions } from "../../src/scenario/mentions.ts";
import { readJson } from "../../src/scenario/readJson.ts";
import { LIST_OF_KIND } from "../../src/scenario/referencePlaces.ts";
import { smallText } from "../helpers/smallScenario.ts";

const realText = (): string => readFileSync("scenarios/prc-models-tier1/scenario.json", "utf8");

function renamed(text: string, renaming: Renaming): string {
  const { root } = readJson(text);
  return root === undefined ? text : applyReplacements(text, renameId(root, renaming));
}

const kinds = Object.keys(LIST_OF_KIND) as Renaming["kind"][];

test.each(kinds)("every %s of the shipped scenario gets another id everywhere, and back again gives the same bytes", (kind) => {
  const text = realText();
  const parts = (JSON.parse(text) as Record<string, { id: string }[] | undefined>)[LIST_OF_KIND[kind]] ?? [];
  for (const { id: from } of parts.slice(0, 8)) {
    const once = renamed(text, { kind, from, to: "brand_new" });
    expect(parseScenario(once)).toMatchObject({ ok: true });
    expect(countMentions(JSON.parse(once), { kind, id: "brand_new" })).toBe(countMentions(JSON.parse(text), { kind, id: from }));
    expect(countMentions(JSON.parse(once), { kind, id: from })).toBe(0);
    expect(renamed(once, { kind, from: "brand_new", to: from })).toBe(text);
  }
});

test("only names change: the same word as a value, or as the name of another kind of part, stays", () => {
  const text = smallText().replace('"title": "Town council"', '"title": "council"');
  const file = JSON.parse(renamed(text, { kind: "role", from: "council", to: "town" })) as { roles: { id: string; title: string }[]; policies: { role: string }[] };
  expect(file.roles[0]).toMatchObject({ id: "town", title: "council" });
  expect(file.policies[0]?.role).toBe("town");
  expect(renamed(text, { kind: "meter", from: "council", to: "town" })).toBe(text);
});

test("works in a file that is not whole, and takes any value for what it is", () => {
  expect(renamed('{ "roles": [{ "id": "a" }], "policies": [{ "role": "a", "requires": { "any": [{ "ref": "r:a" }, 7] } }, null] }', { kind: "role", from: "a", to: "b" })).toBe(
    '{ "roles": [{ "id": "b" }], "policies": [{ "role": "b", "requires": { "any": [{ "ref": "r:b" }, 7] } }, null] }',
  );
  for (const value of [null, 3, "text", [], { roles: 3 }, { roles: [3, null, { utility: [] }] }]) expect(mentions(value)).toEqual([]);
});
