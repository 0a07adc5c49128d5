import type { History } from "../src/analysis/history.ts";
import { withDeal } from "../src/engine/deals/strike.ts";
import { nextPlace } from "../src/engine/machine.ts";
import type { Place } from "../src/engine/model.ts";
import { isOver, withOutcome } from "../src/engine/playout.ts";
import { STAGE_RUNNERS } from "../src/engine/resolution/stageRunners.ts";
import { openResolution } from "../src/engine/resolveRound.ts";
import { startWorld } from "../src/engine/startWorld.ts";
import type { World } from "../src/engine/world.ts";
import type { CompiledScenario } from "../src/scenario/compiled.ts";

/** The same game in the order that the machine gives: it is asked for the next place after each step of a debate and each stage. */
export function machineGame(scenario: CompiledScenario, { seed, rounds }: History): World {
  let world = startWorld(scenario);
  let place: Place = { phase: "lobby" };
  const next = (signal: "begun" | "finished" | "stageFinished"): Place => nextPlace(place, signal, { rounds: scenario.rounds, over: isOver(scenario, world) });
  place = next("begun");
  while (place.phase !== "debrief") {
    if (place.phase !== "resolve") {
      place = next("finished");
      continue;
    }
    const past = rounds[place.round - 1];
    if (past?.motion) world = withOutcome(world, past.motion.index, past.motion.outcome);
    for (const deal of past?.struck ?? []) world = withDeal(scenario, world, deal);
    let resolution = openResolution(scenario, world, { choices: past?.choices ?? [], ledger: true });
    while (place.phase === "resolve") {
      resolution = STAGE_RUNNERS[place.stage](resolution, { scenario, seed });
      world = resolution.world;
      place = next("stageFinished");
    }
  }
  return world;
}
