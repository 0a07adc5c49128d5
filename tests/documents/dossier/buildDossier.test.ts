import { expect, test } from "vitest";
import { buildDossier } from "../../../src/documents/dossier/buildDossier.ts";
import type { Dossier } from "../../../src/documents/model.ts";
import { readDocument } from "../../../src/documents/readDocument.ts";
import { canonicalDocument } from "../../../src/documents/text/canonicalDocument.ts";

const FIRST = `Port Elsin weighs a ban on rented scooters

The city of Port Elsin is considering a ban on rented scooters in the old town. According to the Elsin Courier, the operator Swish was founded with money from the private equity fund Northgate Capital. Mayor Anke Petersen said that there is substantial evidence that scooters cause accidents. "Scooters have injured sixty people," Petersen said. The operator reported a turnover of 4.2 million crowns in the city.
`;
const SECOND = `Scooter ban: what the numbers do not say

Port Elsin has banned rented scooters in the old town since Monday. The Elsin Courier reported first about the plan. There is no evidence that scooters cause more accidents than bicycles, said Jonas Brandt, an engineer at Quell University. Brandt doubts that the operator has a turnover of 4.2 million crowns in the city. Swish belongs to the private equity fund Southgate Partners. A ban on rented scooters could hardly be enforced, Brandt warned, and would be impossible to police at night.
`;

function dossierOf(...texts: readonly string[]): Dossier {
  return buildDossier(texts.map((text, i) => readDocument(canonicalDocument(`${i}.txt`, "txt", { text }))));
}

const both = dossierOf(FIRST, SECOND);
const contradictions = both.issues.filter(({ kind }) => kind === "contradiction").map(({ message }) => message);

test.each([
  ["a name for the same thing", /Northgate Capital or Southgate Partners|Southgate Partners or Northgate Capital/],
  ["a figure that one doubts", /4\.2 million/],
  ["the strength of the evidence", /How strong is the evidence/],
  ["done or only planned", /Has it happened/],
])("documents disagree about %s", (_, message) => {
  expect(contradictions).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test("one document alone disagrees with nobody about names and figures", () => {
  const alone = dossierOf(FIRST).issues.filter(({ kind }) => kind === "contradiction").map(({ message }) => message);
  expect(alone.filter((message) => /Northgate|million/.test(message))).toEqual([]);
});

test("documents that rest on one outlet are told", () => {
  expect(both.issues.filter(({ kind }) => kind === "sharedOrigin").map(({ message }) => message)).toEqual([expect.stringMatching(/Elsin Courier/)]);
});

test("the same documents give the same dossier, whatever was read before; every anchor quotes its text", () => {
  expect(dossierOf(FIRST, SECOND)).toEqual(both);
  const texts = new Map(both.readings.map(({ doc }) => [doc.id, doc.text]));
  for (const { anchors } of [...both.cards, ...both.measures, ...both.consequences]) {
    for (const { doc, start, end, quote } of anchors) expect(texts.get(doc)?.slice(start, end)).toBe(quote);
  }
});

test("ids are unique, and an actor of two documents is one", () => {
  for (const list of [both.actors, both.measures, both.consequences, both.cards, both.issues]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  expect(both.actors.filter(({ name }) => /Swish/.test(name))).toHaveLength(1);
});

test("the very same text twice is one document", () => {
  expect(dossierOf(FIRST, FIRST)).toEqual(dossierOf(FIRST, FIRST, FIRST));
  expect(dossierOf(FIRST, FIRST).readings).toHaveLength(1);
});

test("where nobody speaks against what is proposed, the dossier says so", () => {
  const oneSided = dossierOf("The council wants to ban scooters from the old town.\n\nThe mayor urged the council to ban scooters at once. The mayor said that scooters pose a danger to public safety. Residents support a ban on scooters in the old town. The council plans to vote on the ban in May.\n");
  expect(oneSided.issues.map(({ kind }) => kind)).toContain("noOpposingCard");
  expect(both.issues.map(({ kind }) => kind)).not.toContain("noOpposingCard");
});

test("a document twice makes no new cards, only more passages", () => {
  const once = dossierOf(FIRST);
  const copy = dossierOf(FIRST, `${FIRST}\n`);
  expect(copy.cards.length).toBe(once.cards.length);
  expect(Math.max(...copy.cards.map(({ anchors }) => anchors.length))).toBeGreaterThan(1);
});
