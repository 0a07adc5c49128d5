import type { Scenario } from "../../scenario/schema/scenario.ts";
import { createGameStore, type GameStore } from "../store/gameStore.ts";
import type { TextShelf } from "./browserShelf.ts";
import { keepDraft } from "./keepDraft.ts";
import { lazyDoor } from "./lazyDoor.ts";
import { makePacing } from "./pacing.ts";
import { apart, keptScenario } from "./playTestShelf.ts";
import { shareSettings } from "./shareSettings.ts";
import { SoloGame } from "./soloGame.ts";

/** A store of its own for the play-test that is kept, with the settings of the page. */
export function openPlayTest(shelf: TextShelf, page: GameStore): GameStore {
  const own = apart(shelf);
  const pacing = makePacing();
  const loadScenario = (): Promise<Scenario | undefined> => Promise.resolve(keptScenario(shelf) ?? undefined);
  const door = lazyDoor(() => Promise.resolve(new SoloGame(store, { shelf: own, offers: [], loadScenario, pause: () => pacing.pause(0), pacing, about: { game: "Countermove, play-test of a draft" } })));
  // A try leads nowhere: the next scenario would be chosen on the page, which knows nothing of this game.
  const store: GameStore = createGameStore({ ...door, nextInCampaign: () => Promise.resolve(null) });
  keepDraft(store, own);
  shareSettings(page, store);
  return store;
}
