import type { Place } from "../../engine/index.ts";
import { playMatch } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { compileScenario } from "../../scenario/compileScenario.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { SaveFile } from "../../session/saveFile.ts";
import { readSave } from "../../session/saveFile.ts";
import type { SavedGame, SaveTrouble, ShelfScenario } from "../store/gameDoor.ts";
import type { LoadScenario } from "./scenarioTexts.ts";
import { personOf } from "./soloTable.ts";

/** The scenarios that come with the game. */
export interface ScenarioLibrary {
  readonly offers: readonly ShelfScenario[];
  readonly loadScenario: LoadScenario;
}

/** A save with its scenario under the save's assumptions. Whether its commands can be played shows when they are. */
export interface OpenedSave {
  readonly compiled: CompiledScenario;
  readonly save: SaveFile;
}

export const roundOf = (place: Place): number => ("round" in place ? place.round : 0);

/** Reads a save and finds its scenario, or says why that cannot be done. */
export async function openSave(text: string, { loadScenario }: Pick<ScenarioLibrary, "loadScenario">): Promise<OpenedSave | SaveTrouble> {
  const read = readSave(text);
  if (!read.ok) return { problem: read.problem, text };
  const { save } = read;
  const scenario = await loadScenario(save.scenario.id, { skin: save.scenario.skin ?? null });
  if (scenario === undefined) return { problem: "unknownScenario", text };
  const compiled = compileFor(scenario, save);
  return compiled?.fingerprint === save.scenario.fingerprint ? { compiled, save } : { problem: "otherScenario", text };
}

function compileFor(scenario: Scenario, { setup }: SaveFile): CompiledScenario | null {
  try {
    return compileScenario(scenario, setup.assumptions);
  } catch {
    return null;
  }
}

/** What the start screen shows: what can be played, and the save that was kept, if any. */
export interface ShelfContents {
  readonly shelf: readonly ShelfScenario[];
  readonly saved: SavedGame | null;
  readonly trouble: SaveTrouble | null;
}

export async function readShelf(library: ScenarioLibrary, kept: string | null): Promise<ShelfContents> {
  const shelf = library.offers;
  if (kept === null) return { shelf, saved: null, trouble: null };
  const opened = await openSave(kept, library);
  if ("problem" in opened) return { shelf, saved: null, trouble: opened };
  const saved = savedGame(opened);
  return { shelf, saved, trouble: saved === null ? { problem: "cannotBePlayed", text: kept } : null };
}

/** Where a save stands; null when its commands cannot be played. */
function savedGame({ compiled, save: { setup, commands } }: OpenedSave): SavedGame | null {
  const { id, title, rounds, roles } = compiled.scenario;
  const role = roles.find((one) => one.id === personOf(setup))?.short ?? "";
  try {
    const { place } = playMatch(compiled, setup, { commands });
    return { scenario: id, title, role, round: roundOf(place), rounds, over: place.phase === "debrief" };
  } catch {
    return null;
  }
}
