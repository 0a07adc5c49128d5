import { expect, test } from "vitest";
import { agreementsTold } from "../../../src/client/viewmodel/agreementsTold.ts";
import { decisionView, priceWished } from "../../../src/client/viewmodel/decisionView.ts";
import { project } from "../../../src/engine/index.ts";
import { roleOptions } from "../../../src/engine/options.ts";
import { aMatch, play, playTo, say } from "../../helpers/match.ts";
import type { Game } from "../../helpers/match.ts";
import { fullScenario } from "../../helpers/scenarios.ts";
import { withCapital } from "../../helpers/setTheScene.ts";

const compiled = fullScenario();
const PARTS = ["vetoes", "forecasts", "deals"] as const;
const roles = compiled.roles.map(({ id }) => id);
const caucus = withCapital(playTo(aMatch({ compiled, level: 0, humans: roles, parts: PARTS }), "evidence"), 10);

/** Everybody is done until the phase is reached. */
const on = (game: Game, phase: string): Game => {
  let now = game;
  for (let guard = 0; now.match.place.phase !== phase && guard < 200; guard++) {
    const seat = roles.find((role) => project(compiled, now.match, role).moves.toAct) ?? "";
    const { moves, own } = project(compiled, now.match, seat);
    now = play(now, moves.discards > 0 ? say(seat).discards(...(own?.hand ?? []).slice(0, moves.discards)) : say(seat).finishes());
  }
  return now;
};
const told = (game: Game, role = "council") => agreementsTold(compiled, project(compiled, game.match, role));
const openPolicy = (game: Game, role: string): string => roleOptions(compiled, game.match.world, role).find(({ blocked }) => blocked === null)?.policy ?? "";

const atCommit = on(caucus, "commit");
const target = openPolicy(atCommit, "company");

test("a veto that strikes is told with who named what", () => {
  const done = play(atCommit, ...roles.map((role) => say(role).chooses(role === "company" ? { adopt: [target], repeal: [] } : role === "council" ? { adopt: [], repeal: [], veto: target, forecast: [{ meter: compiled.meters[0]?.id ?? "", direction: "up", confidence: 0.8 }] } : { adopt: [], repeal: [] })));
  expect(told(done).vetoes).toMatchObject([{ role: { id: "council", you: true }, policy: target, outcome: "struck" }]);
  const [guess] = told(done).forecasts;
  expect(guess).toMatchObject({ role: { you: true }, direction: "up", confidence: 0.8 });
  expect(guess?.hit).toBe((guess?.change ?? 0) > 0);
});

test("a veto that meets nothing is told as missed", () => {
  const done = play(atCommit, ...roles.map((role) => say(role).chooses(role === "council" ? { adopt: [], repeal: [], veto: target } : { adopt: [], repeal: [] })));
  expect(told(done).vetoes).toMatchObject([{ outcome: "missed" }]);
});

test("promises kept and broken are told with who broke them, and a payment with its way", () => {
  const desk = on(caucus, "caucus");
  const promise = { kind: "promise", parties: ["company", "council"], terms: [{ who: "company", do: "adopt", policy: target, by: 1 }] } as const;
  const agreed = on(play(desk, say("company").offers(promise), say("council").accepts("deal1")), "commit");
  const seal = (adopts: readonly string[]) => play(agreed, ...roles.map((role) => say(role).seals(...(role === "company" ? adopts : []))));
  expect(told(seal([target])).ended).toMatchObject([{ how: "kept", by: [], deal: { kind: "promise" } }]);
  expect(told(seal([])).ended).toMatchObject([{ how: "broken", by: [{ id: "company" }] }]);
  const paying = { kind: "payment", parties: ["council", "company"], terms: [{ who: "company", do: "adopt", policy: target, by: 1 }, { who: "council", do: "pay", to: "company", amount: 1, by: 1 }] } as const;
  const paid = play(on(play(desk, say("council").offers(paying), say("company").accepts("deal1")), "commit"), ...roles.map((role) => say(role).seals(...(role === "company" ? [target] : []))));
  expect(told(paid).paid).toMatchObject([{ from: { id: "council" }, to: { id: "company" }, amount: 1, refunded: false }]);
});

test("a half measure costs its share, a veto its price, and both are taken off the purse", () => {
  const view = project(compiled, atCommit.match, "council");
  const whole = decisionView(compiled, view, { adopt: [], repeal: [] });
  const halvable = whole.open.find(({ steps }) => steps.length > 1);
  if (halvable === undefined) throw new Error("no half measure is open");
  const drafted = decisionView(compiled, view, { adopt: [halvable.id], repeal: [], levels: { [halvable.id]: 0.5 }, veto: target });
  const half = drafted.open.find(({ id }) => id === halvable.id);
  expect(half?.wished).toBe(0.5);
  const price = half === undefined ? 0 : priceWished(half);
  expect(price).toBeLessThan(halvable.price);
  expect(drafted.veto).toMatchObject({ named: target, cost: 1 });
  expect(drafted.capitalLeft).toBe(whole.capital - price - 1);
});
