import { expect, test } from "vitest";
import { outlookView } from "../../../src/client/viewmodel/outlookView.ts";
import { smallScenario } from "../../helpers/scenarios.ts";
import { aMatch } from "../../helpers/match.ts";

const { scenario } = smallScenario();
const { world } = aMatch().match;
const [first, second] = scenario.endings;

test("shares of all endings in the author's order, the game's own marked", () => {
  const shown = outlookView(scenario, { world: { ...world, ending: second?.id ?? null } }, { games: 200, of: 1000, endings: { [first?.id ?? ""]: 150, [second?.id ?? ""]: 50 } });
  expect(shown.endings.map(({ id }) => id)).toEqual(scenario.endings.map(({ id }) => id));
  expect(shown.endings.map(({ share }) => share).slice(0, 2)).toEqual([0.75, 0.25]);
  expect(shown.endings.filter(({ reached }) => reached).map(({ id }) => id)).toEqual([second?.id]);
  expect(shown.reached).toEqual({ title: second?.title, share: 0.25 });
});

test("before any game is played, and with an id that no ending has, nothing is shared out", () => {
  const shown = outlookView(scenario, { world: { ...world, ending: first?.id ?? null } }, { games: 0, of: 1000, endings: { constructor: 4 } });
  expect(shown.endings.every(({ share }) => share === 0)).toBe(true);
});
