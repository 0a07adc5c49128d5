import { describe, expect, test } from "vitest";
import { DEBRIEF_STEPS, debriefStepOf } from "../../../src/client/viewmodel/debriefSteps.ts";
import { evidenceSummary, goalsSummary, happenedSummary, whySummary } from "../../../src/client/viewmodel/debriefSummary.ts";
import { endorsing, MOST_PARTS, pickedParts, statementParts, togglePart } from "../../../src/client/viewmodel/jointStatement.ts";
import { outsideChecks } from "../../../src/client/viewmodel/outsideChecks.ts";
import { realityView } from "../../../src/client/viewmodel/realityView.ts";
import type { TrailStop } from "../../../src/client/viewmodel/trailView.ts";
import { stopOfNode, trailPage } from "../../../src/client/viewmodel/trailView.ts";
import { waterfallView } from "../../../src/client/viewmodel/waterfallView.ts";
import { matchWeb } from "../../../src/client/viewmodel/web/matchWeb.ts";
import { project } from "../../../src/engine/index.ts";
import { DEBRIEF_STEPS as LED_STEPS } from "../../../src/protocol/debriefSteps.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const { scenario } = compiled;
const { match } = playUntil(aMatch({ compiled, seed: 6, level: 0 }));
const view = project(compiled, match, "executive");

test("a teacher leads through the steps that everybody sees, and an unknown step is the first", () => {
  expect(LED_STEPS).toEqual(DEBRIEF_STEPS);
  expect([debriefStepOf("why"), debriefStepOf("nowhere"), debriefStepOf(undefined)]).toEqual(["why", "decompress", "decompress"]);
});

describe("the trail", () => {
  /** Every stop that can be come to from the meters. */
  function walk(): ReadonlyMap<string, TrailStop> {
    const met = new Map<string, TrailStop>();
    const rim: TrailStop[] = scenario.meters.map(({ id }) => ({ kind: "meter", id }));
    for (let stop = rim.pop(); stop !== undefined; stop = rim.pop()) {
      const key = JSON.stringify(stop);
      if (met.has(key)) continue;
      met.set(key, stop);
      const page = trailPage(compiled, view, stop);
      if (page === null) throw new Error(`a link leads nowhere: ${key}`);
      rim.push(...page.links.map((link) => link.stop));
    }
    return met;
  }

  test("leads from every meter to causes, choices, motions, claims, cards and their places, and every link leads somewhere", () => {
    const kinds = new Set([...walk().values()].map(({ kind }) => kind));
    for (const kind of ["meter", "policy", "motion", "claim", "card", "passage"]) expect(kinds, kind).toContain(kind);
  });

  test("what a policy moved is what the ledgers of the meters say", () => {
    for (const { id } of scenario.policies) {
      const moved = trailPage(compiled, view, { kind: "policy", id })?.links.filter(({ as }) => as === "moved") ?? [];
      for (const { stop, points } of moved) {
        const all = match.rounds.flatMap(({ causes }) => causes).filter(({ source, meter }) => source.kind === "policy" && source.id === id && stop.kind === "meter" && meter === compiled.index.meter[stop.id]);
        expect(points).toBeCloseTo(all.reduce((sum, cause) => sum + cause.points, 0), 9);
      }
    }
  });

  test("leads on from every node of the web of causes, and from what is blocked or got round to the policies behind it", () => {
    for (const { id } of matchWeb(compiled, view).nodes) expect(trailPage(compiled, view, stopOfNode(id) ?? { kind: "meter", id: "" }), id).not.toBeNull();
    const behind = trailPage(compiled, view, stopOfNode("x:blocked") ?? { kind: "rung" })?.links.map(({ stop }) => stop) ?? [];
    expect(behind.length).toBeGreaterThan(0);
    for (const stop of behind) expect(scenario.policies.find((policy) => stop.kind === "policy" && policy.id === stop.id)?.regime?.scope ?? 0).toBeGreaterThan(0);
  });

  test("there is none to what does not exist", () => {
    for (const kind of ["meter", "policy", "link", "signal", "trigger", "motion", "card"] as const) expect(trailPage(compiled, view, { kind, id: "constructor" })).toBeNull();
  });
});

describe("the web of causes", () => {
  const web = matchWeb(compiled, view);

  test("has what moved meters most, with the points of the ledger, and a node at each end of every line", () => {
    const ids = new Set(web.nodes.map(({ id }) => id));
    for (const { from, to } of web.edges) expect(ids.has(from) && ids.has(to)).toBe(true);
    expect(web.edges.length).toBeGreaterThan(5);
    const onMeters = web.edges.filter(({ to }) => to.startsWith("m:"));
    expect(onMeters.length).toBeLessThanOrEqual(12);
    expect(Math.max(...onMeters.map(({ strength }) => strength))).toBe(1);
    const largest = onMeters.find(({ strength }) => strength === 1);
    const ofMeter = (waterfallView(compiled, view, largest?.to.slice(2) ?? "")?.steps ?? []).map(({ points }) => Math.abs(points));
    expect(Math.abs(largest?.points ?? 0)).toBeGreaterThanOrEqual(Math.max(...ofMeter.slice(0, 1)) - 1e-9);
  });

  test("is empty where nothing happened", () => {
    expect(matchWeb(compiled, { rounds: [], debates: [], you: null })).toEqual({ nodes: [], edges: [] });
  });
});

describe("the heads of the steps", () => {
  test("count what the notes say", () => {
    const notes = match.rounds.flatMap((record) => record.notes);
    const told = happenedSummary(compiled, view);
    expect(told.adopted).toBe(notes.filter(({ note }) => note.type === "adopted").length);
    expect(told.passed + told.fallen).toBe(match.debates.length);
    expect(told.rung).toBeLessThanOrEqual(told.rungs);
    const goals = goalsSummary(compiled, view);
    expect(goals.best.change).toBeGreaterThanOrEqual(goals.worst.change);
    expect(goals.agendas).toBe(Object.keys(view.agendas).length);
    const evidence = evidenceSummary(compiled, view);
    expect(evidence.witnesses).toBeLessThanOrEqual(evidence.cards);
    expect(evidence.thin).toBeLessThanOrEqual(evidence.claims);
    expect(whySummary(compiled, view).meters).toHaveLength(3);
  });
});

test("every card about which more is known is told once, what was played and never checked first", () => {
  const told = outsideChecks(scenario, view);
  expect(told.map(({ id }) => id).toSorted()).toEqual(scenario.cards.flatMap(({ id, check }) => (check === undefined ? [] : [id])).toSorted());
  const rank = told.map(({ used, checked }) => Number(used) * 2 + Number(!checked));
  expect(rank).toEqual(rank.toSorted((a, b) => b - a));
  const lookedUp = outsideChecks(scenario, { ...view, checked: { [told[0]?.id ?? ""]: "contradicted" } });
  expect(lookedUp.find(({ id }) => id === told[0]?.id)?.checked).toBe(true);
});

test("reality stands beside what this game did about it, oldest first", () => {
  const note = (id: string, date: string, policies: readonly string[]) => ({ id, date, title: id, text: id, source: { title: "t", publisher: "p", date }, about: { cards: [], policies: [...policies], motions: [scenario.motions[0]?.id ?? ""], assumptions: [] } });
  const adopted = match.rounds.flatMap(({ notes }) => notes.flatMap((one) => (one.note.type === "adopted" ? [one.note.policy] : [])));
  const never = scenario.policies.find(({ id }) => !adopted.includes(id))?.id ?? "";
  const told = realityView({ ...scenario, reality: [note("late", "2025-10", [never]), note("early", "2025-05-13", [adopted[0] ?? ""])] }, view);
  expect(told.map(({ id }) => id)).toEqual(["early", "late"]);
  expect(told.map(({ here }) => here[0]?.kind)).toEqual(["adopted", "neverAdopted"]);
  expect(["passed", "fallen"]).toContain(told[0]?.here[1]?.kind);
});

describe("the joint statement", () => {
  const parts = statementParts(scenario, view);
  const [keep = "", drop = "", other = ""] = ["keep", "drop", "open"].map((kind) => parts.find((part) => part.kind === kind)?.id ?? "");

  test("takes up to three sentences, and of one policy only the last said", () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(togglePart(togglePart([], keep), drop)).toEqual([drop]);
    expect(togglePart([keep, other], other)).toEqual([keep]);
    const full = parts.filter(({ kind }) => kind === "open" || kind === "assume").map(({ id }) => id).slice(0, MOST_PARTS);
    expect(togglePart(full, keep)).toEqual(full);
    expect(pickedParts(parts, ["gone", keep]).map(({ id }) => id)).toEqual([keep]);
  });

  test("is everybody's once every role has said yes", () => {
    const says = Object.fromEntries(scenario.roles.map(({ id }) => [id, "yes" as const]));
    expect(endorsing(scenario, { says, you: null })).toMatchObject({ all: true, yes: scenario.roles.length });
    expect(endorsing(scenario, { says: { ...says, executive: "no" }, you: "executive" })).toMatchObject({ all: false, yes: scenario.roles.length - 1 });
    expect(endorsing(scenario, { says: {}, you: null }).roles.every((one) => one.says === null)).toBe(true);
  });
});
