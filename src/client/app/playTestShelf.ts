import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { PlayTest } from "../studio/workshop/playTest.ts";
import type { TextShelf } from "./browserShelf.ts";
import { DRAFT_KEY, SAVE_KEY } from "./keys.ts";

/** What a play-test keeps lies under names of its own: the game that this browser keeps is left alone. */
const PREFIX = "countermove.playTest.";
const SCENARIO_KEY = `${PREFIX}scenario`;

/** Puts a play-test where its page finds it, now and after a reload. Whether the browser had room for it. */
export function keepPlayTest(shelf: TextShelf, { scenario, save }: PlayTest): boolean {
  const own = apart(shelf);
  return shelf.write(SCENARIO_KEY, JSON.stringify(scenario)) && own.write(DRAFT_KEY, "{}") && own.write(SAVE_KEY, save);
}

/** The same shelf with names of its own. */
export function apart(shelf: TextShelf): TextShelf {
  return { read: (key) => shelf.read(PREFIX + key), write: (key, text) => shelf.write(PREFIX + key, text) };
}

/** The draft that is being tried; null when there is none. */
export function keptScenario(shelf: TextShelf): Scenario | null {
  try {
    return JSON.parse(shelf.read(SCENARIO_KEY) ?? "null") as Scenario | null;
  } catch {
    return null;
  }
}
