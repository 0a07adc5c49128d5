import { canonicalDocument } from "../../../src/documents/text/canonicalDocument.ts";
import { readDocument } from "../../../src/documents/readDocument.ts";
import { expect, test } from "vitest";
import type { Actor } from "../../../src/documents/model.ts";
import { readText } from "../../helpers/readText.ts";

const actorsOf = (lines: string): readonly Actor[] => readText(lines).actors;
const namesOf = (lines: string): string[] => actorsOf(lines).map(({ name }) => name);

test("full names, surnames and titles are one person", () => {
  const [first, ...others] = actorsOf("Senator Olga Brandt said no.\nBrandt voted on Monday.\nMs Brandt, a lawyer, smiled.");
  expect([first?.name, first?.kind, first?.mentions.length, others.length]).toEqual(["Olga Brandt", "person", 3, 0]);
  expect(first?.descriptors).toContain("senator");
});

test.each([
  ["The Food Standards Office (FSO) said so. The FSO repeated it.", "Food Standards Office"],
  ["The Department of Fisheries said so. The Fisheries Department repeated it.", "Department of Fisheries"],
  ["The Marsh County Council said so. The council repeated it.", "Marsh County Council"],
  ["Nimbus Robotics said so. Nimbus repeated it.", "Nimbus Robotics"],
  ["The Property Owners' League said so. The league repeated it.", "Property Owners' League"],
  ["The teachers' union said so. The union repeated it.", "Teachers' union"],
])("“%s” has one actor", (text, name) => {
  expect(namesOf(text)).toEqual([name]);
});

test("a country, its government and its capital are one; two administrations of it are two", () => {
  expect(actorsOf("Kenya banned bags.\nKenyan officials defended the ban.\nNairobi said it would last.").map(({ name, aliases }) => [name, aliases.length])).toEqual([["Kenya", 3]]);
  expect(namesOf("The Vance administration said yes.\nThe Ortiz administration said no.").toSorted()).toEqual(["Ortiz administration", "Vance administration"]);
});

test("a city where something happens is nobody", () => {
  expect(namesOf("At a meeting in Nairobi, Olga Brandt said no.")).toEqual(["Olga Brandt"]);
});

test("laws, plans, days and generic capitals are nobody", () => {
  expect(namesOf("The Clean Rivers Act, the AI Action Plan and the Harbour Treaty were named in May by Olga Brandt.")).toEqual(["Olga Brandt"]);
});

test("a product that belongs to somebody is nobody", () => {
  expect(namesOf("Nimbus Robotics' Skylark crashed. Regulators grounded Nimbus Robotics.")).not.toContain("Skylark");
});

test("parties without a name are told apart by whom they belong to", () => {
  expect(namesOf("Tenants' groups applauded the cap.\nLandlords' groups said they would sue.\nMany tenants' groups said they would wait.").toSorted()).toEqual(["Landlords' groups", "Tenants' groups"]);
});

test("what an apposition calls it tells what an unknown name is", () => {
  expect(actorsOf("Kestrel, a start-up from the coast, said it would wait. Kestrel is small.").map(({ name, kind }) => [name, kind])).toEqual([["Kestrel", "company"]]);
});

test("an outlet that only reports is not playable", () => {
  expect(actorsOf("Olga Brandt told Reuters that the dam was safe.").map(({ name, playable }) => [name, playable])).toEqual([["Olga Brandt", true], ["Reuters", false]]);
});

test("title-case headlines teach no names but count for those known", () => {
  const headed = actorsOf("title|Olga Brandt Slams Shameful Dam Plan In Valley\nOlga Brandt said no.\nLars Moen said yes.");
  expect(headed.map(({ name, mentions }) => [name, mentions.length])).toEqual([["Olga Brandt", 2], ["Lars Moen", 1]]);
});

test("every mention is where it says, and ids are unique", () => {
  const { doc, actors } = readText("Olga Brandt met the Food Standards Office. Brandt said critics were wrong. The office disagreed with critics.");
  for (const { mentions } of actors) for (const { start, end } of mentions) expect(doc.text.slice(start, end)).toMatch(/^\S.*\S$/);
  expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
});

test("chambers of commerce and unions' congresses make no laws, and what has members is a group", () => {
  const text = "The Marbeck Chamber of Commerce said the toll would hurt shops. The Trades Union Congress urged the council to wait. Meanwhile Clean Harbours, which says it has 300 members, called the toll a mistake.\n";
  const { actors } = readDocument(canonicalDocument("one.txt", "txt", { text }));
  const kinds = new Map(actors.map(({ name, kind }) => [name, kind]));
  expect([kinds.get("Marbeck Chamber of Commerce"), kinds.get("Trades Union Congress"), kinds.get("Clean Harbours")]).toEqual(["ngo", "ngo", "group"]);
});
