import type { Scenario } from "../../scenario/schema/scenario.ts";
import { createGameStore, type GameStore } from "../store/gameStore.ts";
import type { PlayTest } from "../studio/workshop/playTest.ts";
import type { TextShelf } from "./browserShelf.ts";
import { keepDraft } from "./keepDraft.ts";
import { DRAFT_KEY, SAVE_KEY } from "./keys.ts";
import { lazyDoor } from "./lazyDoor.ts";
import { makePacing } from "./pacing.ts";
import { shareSettings } from "./shareSettings.ts";
import { SoloGame } from "./soloGame.ts";

/** What a play-test keeps lies under names of its own: the game that this browser keeps is left alone. */
const PREFIX = "countermove.playTest.";
const SCENARIO_KEY = `${PREFIX}scenario`;

/** Puts a play-test where its page finds it, now and after a reload. Whether the browser had room for it. */
export function keepPlayTest(shelf: TextShelf, { scenario, save }: PlayTest): boolean {
  const own = apart(shelf);
  return shelf.write(SCENARIO_KEY, JSON.stringify(scenario)) && own.write(DRAFT_KEY, "{}") && own.write(SAVE_KEY, save);
}

/** The title of the draft that is being tried; null when there is none. */
export const playTestTitle = (shelf: TextShelf): string | null => keptScenario(shelf)?.title ?? null;

/** A store of its own for the play-test that is kept, with the settings of the page. */
export function openPlayTest(shelf: TextShelf, page: GameStore): GameStore {
  const own = apart(shelf);
  const pacing = makePacing();
  const loadScenario = (): Promise<Scenario | undefined> => Promise.resolve(keptScenario(shelf) ?? undefined);
  const store: GameStore = createGameStore(
    lazyDoor(() => Promise.resolve(new SoloGame(store, { shelf: own, offers: [], loadScenario, pause: () => pacing.pause(0), pacing, about: { game: "Countermove, play-test of a draft" } }))),
  );
  keepDraft(store, own);
  shareSettings(page, store);
  return store;
}

function apart(shelf: TextShelf): TextShelf {
  return { read: (key) => shelf.read(PREFIX + key), write: (key, text) => shelf.write(PREFIX + key, text) };
}

function keptScenario(shelf: TextShelf): Scenario | null {
  try {
    return JSON.parse(shelf.read(SCENARIO_KEY) ?? "null") as Scenario | null;
  } catch {
    return null;
  }
}
