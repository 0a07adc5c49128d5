import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildDossier } from "../../../src/documents/dossier/buildDossier.ts";
import { draftScenario } from "../../../src/documents/draft/draftScenario.ts";
import type { Dossier } from "../../../src/documents/model.ts";
import { readDocument } from "../../../src/documents/readDocument.ts";
import { canonicalDocument, sha256Of } from "../../../src/documents/text/canonicalDocument.ts";
import { draftMarks, isDraft, parseScenario, type Scenario } from "../../../src/scenario/index.ts";

const FOLDER = "tests/fixtures/documents";
const documents = readdirSync(FOLDER).filter((name) => name.endsWith(".txt")).map((name) => canonicalDocument(name, "txt", { text: readFileSync(`${FOLDER}/${name}`, "utf8") }));
const dossierOf = (...names: readonly string[]): Dossier => buildDossier(documents.filter(({ name }) => names.length === 0 || names.includes(name)).map((document) => readDocument(document)));

function drafted(dossier: Dossier): Scenario {
  const parsed = parseScenario(JSON.stringify(draftScenario(dossier)));
  if (!parsed.ok) throw new Error(parsed.findings.map(({ code, message }) => `${code} ${message}`).join("\n"));
  return parsed.scenario;
}

test("everything inferred is marked: roles, effects, statuses, sides, and the scenario itself", () => {
  const scenario = drafted(dossierOf("news-rent-cap.txt"));
  expect(isDraft(scenario)).toBe(true);
  for (const role of scenario.roles) expect(Object.keys(role.unconfirmed ?? {})).toEqual(expect.arrayContaining(["title", "goals", "utility"]));
  for (const effect of [...scenario.policies.flatMap(({ effects }) => effects), ...scenario.ladder.effects]) expect(effect.unconfirmed).toHaveProperty("w");
  for (const card of scenario.cards) expect(card.unconfirmed).toHaveProperty("status");
  for (const claim of scenario.motions.flatMap(({ claims }) => claims)) for (const entry of claim.evidence) expect(entry.unconfirmed).toHaveProperty("as");
  expect(draftMarks(scenario)[0]?.path).toEqual([]);
});

test("every passage is where its card says, by line, columns and hash", () => {
  const dossier = dossierOf();
  const scenario = drafted(dossier);
  for (const { passages } of scenario.cards) {
    for (const { doc, line, start, end, quoteHash } of passages) {
      const text = documents.find(({ sha256 }) => sha256 === scenario.documents.find(({ id }) => id === doc)?.sha256)?.text ?? "";
      expect(sha256Of((text.split("\n")[line - 1] ?? "").slice(start, end)).slice(0, 16)).toBe(quoteHash);
    }
  }
});

test("a card that accuses a person waits for a yes", () => {
  const dossier = dossierOf("news-rent-cap.txt");
  const [first, ...rest] = dossier.cards;
  if (first === undefined) throw new Error("no card");
  const accusing = { ...dossier, cards: [{ ...first, accuses: ["somebody"] }, ...rest] };
  const textsOf = (one: Dossier): readonly string[] => drafted(one).cards.map(({ text }) => text);
  expect(textsOf(dossier)).toContain(first.text);
  expect(textsOf(accusing)).not.toContain(first.text);
  expect(textsOf({ ...accusing, cards: [{ ...first, accuses: ["somebody"], review: "ok" }, ...rest] })).toContain(first.text);
});

test("what the author dropped is left out, what the author confirmed is not marked", () => {
  const dossier = dossierOf("news-rent-cap.txt");
  const [actor] = dossier.actors;
  const [card] = dossier.cards;
  if (actor === undefined || card === undefined) throw new Error("nothing found");
  const reviewed: Dossier = { ...dossier, actors: dossier.actors.map((one) => (one === actor ? { ...one, review: "dropped" } : one)), cards: dossier.cards.map((one) => (one === card ? { ...one, review: "edited", text: "In the author's own words." } : one)) };
  const scenario = drafted(reviewed);
  expect(scenario.roles.map(({ title }) => title)).not.toContain(actor.name);
  const mine = scenario.cards.find(({ text }) => text === "In the author's own words.");
  expect(Object.keys(mine?.unconfirmed ?? {})).toEqual(["reliability"]);
});

test("where no document speaks for a side, the side stays open and says so", () => {
  const text = "The council wants to ban scooters. The mayor urged the council to ban scooters at once, because scooters pose a danger to public safety.\n";
  const parsed = parseScenario(JSON.stringify(draftScenario(buildDossier([readDocument(canonicalDocument("one.txt", "txt", { text }))]))));
  expect(parsed.ok).toBe(true);
  expect(parsed.findings.map(({ code, message }) => `${code} ${message}`)).toEqual(expect.arrayContaining([expect.stringMatching(/^S607 no card speaks for the con side/)]));
});

test("a role gets at most two policies that are not from the documents, no title comes twice, and nothing is cut in the middle", () => {
  const scenario = drafted(dossierOf());
  const titles = scenario.policies.map(({ title }) => title.toLowerCase());
  expect(new Set(titles).size).toBe(titles.length);
  for (const { id, title } of scenario.roles) expect(scenario.policies.filter((policy) => policy.role === id && policy.title.startsWith(`${title}: `)).length).toBeLessThanOrEqual(2);
  for (const words of [...titles, ...scenario.motions.map(({ title }) => title), ...scenario.policies.map(({ summary }) => summary)]) expect(words).not.toMatch(/…|\.\./);
  for (const { pro, con } of scenario.motions) expect(pro.filter((role) => con.includes(role))).toEqual([]);
});

test("what was done, an inquiry that runs and a bare noun are no motions, and nobody adopts what hits it", () => {
  const dossier = dossierOf("news-rent-cap.txt");
  const [measure] = dossier.measures;
  const [actor, other] = dossier.actors;
  if (measure === undefined || actor === undefined || other === undefined) throw new Error("nothing found");
  const only = (changes: Partial<typeof measure>): Scenario => drafted({ ...dossier, measures: [{ ...measure, label: "Ban on open fires", status: "proposed", agent: other.id, target: actor.id, ...changes }] });
  const titlesOf = ({ motions, policies }: Scenario): readonly string[] => [...motions, ...policies].map(({ title }) => title);
  expect(titlesOf(only({}))).toContain("Ban on open fires");
  expect(titlesOf(only({ status: "enacted" }))).not.toContain("Ban on open fires");
  expect(titlesOf(only({ cls: "investigate", status: "reported" }))).not.toContain("Ban on open fires");
  expect(titlesOf(only({ label: "Standards" }))).not.toContain("Standards");
  const owner = only({}).policies.find(({ title }) => title === "Ban on open fires")?.role;
  expect(only({}).roles.find(({ id }) => id === owner)?.title).not.toBe(actor.name);
});

test("most cards bear on some claim, and stock claims say of which measure they speak", () => {
  const scenario = drafted(dossierOf("news-rent-cap.txt"));
  const used = new Set(scenario.motions.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence.map(({ card }) => card))));
  expect(used.size / scenario.cards.length).toBeGreaterThanOrEqual(0.75);
  for (const { title, claims } of scenario.motions) for (const { text } of claims) if (!text.startsWith("TODO")) expect(text.toLowerCase()).toContain(title.toLowerCase());
});
