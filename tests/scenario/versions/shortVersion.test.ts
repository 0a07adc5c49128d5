import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileScenario, parseScenario, type Scenario } from "../../../src/scenario/index.ts";
import { foldMotions } from "../../../src/scenario/versions/foldMotions.ts";
import { findVersion } from "../../../src/scenario/versions/findVersion.ts";
import { longId, shortVersion } from "../../../src/scenario/versions/shortVersion.ts";
import { inLanguage, readWordPack } from "../../../src/scenario/versions/wordPack.ts";
import { playAtRandom } from "../../helpers/randomGame.ts";
import { edited } from "../../helpers/smallScenario.ts";

function scenarioOf(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("; "));
  return parsed.scenario;
}

const shortOf = (edits: Readonly<Record<string, unknown>>): Scenario => {
  const short = shortVersion(scenarioOf(edited({ short: { rounds: 2, motions: ["M3", "M1"] }, ...edits })));
  if (short === null) throw new Error("no short version");
  return short;
};

const shipped = readdirSync("scenarios").filter((name) => existsSync(`scenarios/${name}/scenario.json`));

test.each(shipped)("the short version of %s is a scenario without errors, and is played to an end", (name) => {
  const whole = scenarioOf(readFileSync(`scenarios/${name}/scenario.json`, "utf8"));
  const short = shortVersion(whole);
  expect(short, "no short version").not.toBeNull();
  const parsed = parseScenario(JSON.stringify(short));
  expect(parsed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!parsed.ok) return;
  expect(parsed.scenario).toMatchObject({ id: `${name}-short`, shortOf: name, rounds: whole.short?.rounds });
  const { match } = playAtRandom(compileScenario(parsed.scenario), 7);
  expect(match.place.phase).toBe("debrief");
  expect(match.debates.map(({ motion }) => motion)).toEqual(whole.short?.motions);
});

test("has its motions in their order, and no card that bears on none of them", () => {
  const short = shortOf({});
  expect(short.motions.map(({ id }) => id)).toEqual(["M3", "M1"]);
  const debated = short.motions.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence.map(({ card }) => card)));
  const answers = short.cards.filter(({ undercuts }) => undercuts.some(({ card }) => debated.includes(card))).map(({ id }) => id);
  expect(new Set(short.cards.map(({ id }) => id))).toEqual(new Set([...debated, ...answers]));
  expect(parseScenario(JSON.stringify(short)).findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("policies whose motion is not debated are free of it", () => {
  const whole = scenarioOf(edited({}));
  const gated = whole.policies.filter(({ motion }) => motion?.id === "M2").map(({ id }) => id);
  expect(gated).not.toEqual([]);
  const { policies } = shortOf({});
  expect(policies.filter(({ id }) => gated.includes(id)).map(({ motion }) => motion)).toEqual(gated.map(() => undefined));
  expect(policies.map(({ id }) => id)).toEqual(whole.policies.map(({ id }) => id));
});

test("an ending, an agenda and an event that hang on a motion that is not debated are left out", () => {
  const passed = { motion: "M2", passed: true };
  const whole = scenarioOf(edited({}));
  const short = shortOf({ "endings.0.when": passed, "roles.0.agendas.0.when": passed, "triggers.0.when": passed });
  expect(short.endings.map(({ id }) => id)).toEqual(whole.endings.slice(1).map(({ id }) => id));
  expect(short.roles[0]?.agendas.length).toBe((whole.roles[0]?.agendas.length ?? 0) - 1);
  expect(short.triggers.map(({ id }) => id)).toEqual(whole.triggers.slice(1).map(({ id }) => id));
});

test("conditions are answered as if the motion was neither carried nor voted down, as the rules do before a debate, and gates as if they stood open", () => {
  const motions = new Set(["M2"]);
  const rest = { ref: "m:safety", gte: 3 };
  const passed = { motion: "M2", passed: true };
  expect(foldMotions({ all: [passed, rest] }, motions, "asWritten")).toBe(false);
  expect(foldMotions({ any: [passed, rest] }, motions, "asWritten")).toEqual({ any: [rest] });
  expect(foldMotions({ not: passed }, motions, "asWritten")).toBe(true);
  const votedDown = { motion: "M2", passed: false };
  expect(foldMotions(votedDown, motions, "asWritten")).toBe(false);
  expect(foldMotions({ not: votedDown }, motions, "asWritten")).toBe(true);
  expect(foldMotions({ all: [votedDown, rest] }, motions, "open")).toEqual({ all: [rest] });
  expect(foldMotions({ all: [{ not: passed }, rest] }, motions, "open")).toEqual({ all: [rest] });
  expect(foldMotions({ any: [passed, rest] }, motions, "open")).toBe(true);
  expect(foldMotions({ motion: "M1", passed: true }, motions, "open")).toEqual({ motion: "M1", passed: true });
});

test("is found by its id wherever the scenario is", async () => {
  const whole = scenarioOf(edited({ short: { rounds: 2, motions: ["M1", "M2"] } }));
  const find = (id: string): Promise<Scenario | null> => Promise.resolve(id === whole.id ? whole : null);
  expect((await findVersion(`${whole.id}-short`, find))?.rounds).toBe(2);
  expect(await findVersion(whole.id, find)).toBe(whole);
  expect(await findVersion("nothing-short", find)).toBeNull();
  expect(longId("-short")).toBeNull();
});

test("an ending asks what is planned for the short version, and the others what they always ask", () => {
  const whole = scenarioOf(edited({}));
  const when = { ref: "x:rung", gte: 2 };
  const short = shortOf({ short: { rounds: 2, motions: ["M3", "M1"], endings: [{ id: "empty_sky", when }] } });
  expect(short.endings).toEqual(whole.endings.map((ending) => (ending.id === "empty_sky" ? { ...ending, when } : ending)));
});

test("an aim says what is planned for the short version, and asks it no later than its end", () => {
  const by = (round: number): object => ({ policy: "night_rule", adopted: true, by: round });
  const agenda = scenarioOf(edited({})).roles[0]?.agendas[0];
  const said = { id: agenda?.id, title: "Early: a night rule by round 2." };
  const short = shortOf({ short: { rounds: 2, motions: ["M3", "M1"], agendas: [said] }, "roles.0.agendas.0.when": by(3) });
  expect(short.roles[0]?.agendas[0]).toEqual({ ...agenda, ...said, when: by(2) });
});

test.each(shipped.flatMap((name) => [[name, "en"], [name, "es"]] as const))("the short version of %s speaks of no round or motion that it has not (%s)", (name, language) => {
  const pack = `scenarios/${name}/locale/${language}.json`;
  const whole = scenarioOf(readFileSync(`scenarios/${name}/scenario.json`, "utf8"));
  const words = existsSync(pack) ? readWordPack(JSON.parse(readFileSync(pack, "utf8"))) : null;
  const short = shortVersion(words === null ? whole : inLanguage(whole, words, language));
  const told = [...(short?.intro ?? []), ...(short?.roles.flatMap(({ agendas }) => agendas.map(({ title }) => title)) ?? [])];
  const beyond = told.filter((text) => [...text.matchAll(/\b(?:round|quarter|ronda|trimestre) (\d+)/gi)].some(([, round]) => Number(round) > 3) || /\b(?:motion|moción) \d|\b(?:six|seis) (?:quarters|rounds|trimestres|rondas)/i.test(text));
  expect(told.length).toBeGreaterThan(10);
  expect(beyond).toEqual([]);
});
