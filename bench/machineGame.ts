import { nextPlace } from "../src/engine/machine.ts";
import type { Place } from "../src/engine/model.ts";
import { isOver, withOutcome } from "../src/engine/playout.ts";
import { STAGE_RUNNERS } from "../src/engine/resolution/stageRunners.ts";
import { openResolution } from "../src/engine/resolveRound.ts";
import { startWorld } from "../src/engine/startWorld.ts";
import type { MotionOutcome, World } from "../src/engine/world.ts";
import type { CompiledScenario } from "../src/scenario/compiled.ts";
import type { DrawnGame } from "./drawnGame.ts";

/** The same game in the order that the machine gives: it is asked for the next place after each step of a debate and each stage. */
export function machineGame(scenario: CompiledScenario, game: DrawnGame): World {
  let world = startWorld(scenario);
  let place: Place = { phase: "lobby" };
  const next = (signal: "begun" | "finished" | "stageFinished"): Place => nextPlace(place, signal, { rounds: scenario.rounds, over: isOver(scenario, world) });
  place = next("begun");
  while (place.phase !== "debrief") {
    if (place.phase !== "resolve") {
      place = next("finished");
      continue;
    }
    const { round } = place;
    const before = withOutcome(world, round - 1, game.outcomes[round - 1] as MotionOutcome);
    let resolution = openResolution(scenario, before, { choices: game.choices[round - 1] ?? [], ledger: true });
    while (place.phase === "resolve") {
      resolution = STAGE_RUNNERS[place.stage](resolution, { scenario, seed: game.seed });
      world = resolution.world;
      place = next("stageFinished");
    }
  }
  return world;
}
