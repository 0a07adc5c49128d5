import { describe, expect, test } from "vitest";
import { ledgerView, topCauses } from "../../../src/client/viewmodel/ledgerView.ts";
import { meterViews } from "../../../src/client/viewmodel/meterView.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const { compiled, match } = playUntil(aMatch({ compiled: realScenario(), seed: 3, level: 1 }));
const view = project(compiled, match, "executive");
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe.each(compiled.scenario.meters.map(({ id }) => id))("the ledger of %s", (meter) => {
  test("sums to the change of each round", () => {
    for (const { round } of view.rounds) {
      const ledger = ledgerView(compiled, view, { meter, round });
      expect(sum(ledger?.rows.map(({ points }) => points) ?? [])).toBeCloseTo((ledger?.to ?? 0) - (ledger?.from ?? 0), 8);
    }
  });

  test("sums to the change of the whole game, and ends where the meter stands", () => {
    const ledger = ledgerView(compiled, view, { meter, round: null });
    const shown = meterViews(compiled, view).find(({ id }) => id === meter);
    expect(sum(ledger?.rows.map(({ points }) => points) ?? [])).toBeCloseTo((ledger?.to ?? 0) - (ledger?.from ?? 0), 8);
    expect(ledger?.to).toBe(shown?.value);
    expect(ledger?.from).toBe(shown?.history[0]);
  });
});

test("every row but settling has a title and a reason", () => {
  const rows = compiled.scenario.meters.flatMap(({ id }) => ledgerView(compiled, view, { meter: id, round: null })?.rows ?? []);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ kind, title, why }) => kind !== "settling" && (title === "" || why === ""))).toEqual([]);
  expect(rows.filter(({ kind, role }) => kind === "policy" && role === null)).toEqual([]);
});

test("an unknown meter has no ledger, whatever its name", () => {
  for (const meter of ["secuirty", "constructor", "__proto__"]) expect(ledgerView(compiled, view, { meter, round: 1 })).toBeNull();
});

test("top causes are those of a point or more, at most four; or else the four largest", () => {
  const row = (points: number) => ({ key: String(points), kind: "link" as const, title: "", role: null, why: "", points, cards: [], assumption: null });
  expect(topCauses({ rows: [5, -4, 3, 2, 1].map(row) }).map(({ points }) => points)).toEqual([5, -4, 3, 2]);
  expect(topCauses({ rows: [5, 0.6, -0.3, 0.01].map(row) }).map(({ points }) => points)).toEqual([5, 0.6, -0.3]);
});
