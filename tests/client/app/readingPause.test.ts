import { expect, test } from "vitest";
import { makeReadingPause } from "../../../src/client/app/readingPause.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, nextCommand, play, playTo } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

/** A debate in which stand-ins do all the talking: what a person waits before each command, milliseconds, and which commands show something. */
function aDebate(): { readonly waits: readonly number[]; readonly shows: readonly boolean[] } {
  let game = playTo(aMatch({ compiled: realScenario(), level: 2 }), "debate");
  const pause = makeReadingPause();
  const waits: number[] = [];
  const shows: boolean[] = [];
  while (game.match.place.phase === "debate") {
    waits.push(pause(project(game.compiled, game.match, null)));
    const command = nextCommand(game);
    if (command === null) break;
    shows.push(["makeClaim", "playCard", "checkSource"].includes(command.type));
    game = play(game, command);
  }
  return { waits, shows };
}

test("a debate among stand-ins is over within half a minute", () => {
  const { waits } = aDebate();
  expect(waits.reduce((sum, one) => sum + one, 0)).toBeLessThan(30_000);
});

test("there is time to read what a command has shown, and no wait after one that shows nothing, such as a vote", () => {
  const { waits, shows } = aDebate();
  expect(shows.filter(Boolean).length).toBeGreaterThan(5);
  expect(waits.slice(1).map((one) => one > 0)).toEqual(shows.slice(0, waits.length - 1));
});

test("outside a debate nobody waits", () => {
  const { compiled, match } = playTo(aMatch(), "commit");
  expect(makeReadingPause()(project(compiled, match, null))).toBe(0);
});
