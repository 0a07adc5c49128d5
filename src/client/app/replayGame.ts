import { createGameStore, type GameStore } from "../store/gameStore.ts";
import type { TextShelf } from "./browserShelf.ts";
import { keepDraft } from "./keepDraft.ts";
import { keepsakeAside } from "./keepsakeText.ts";
import { DRAFT_KEY } from "./keys.ts";
import { lazyDoor } from "./lazyDoor.ts";
import { lateDesk } from "./lookBack.ts";
import { makePacing } from "./pacing.ts";
import { unpackSave } from "./replayLink.ts";
import { shareSettings } from "./shareSettings.ts";

/** What one looks at from a link lies under names of its own, for as long as the tab is open: the game that this browser keeps is left alone. */
const PREFIX = "countermove.replay.";

/** A store of its own for a game that is looked at again. */
function openReplay(tab: TextShelf, page: GameStore): GameStore {
  const pacing = makePacing();
  const nothing: TextShelf = { read: () => null, write: () => true };
  const store: GameStore = createGameStore(
    lazyDoor(async () => {
      const [{ SoloGame }, { loadScenario }] = await Promise.all([import("./soloGame.ts"), import("./scenarioTexts.ts")]);
      return new SoloGame(store, { shelf: nothing, offers: [], loadScenario, pause: () => pacing.pause(0), pacing, about: { game: "Countermove, looked at again" } });
    }),
  );
  keepDraft(store, {
    read: (key) => (key === DRAFT_KEY ? tab.read(PREFIX + key) : null),
    write: (key, text) => (key === DRAFT_KEY ? tab.write(PREFIX + key, text) : true),
  });
  shareSettings(page, store);
  return store;
}

/** Opens a packed game in it. Whether that could be done: only a game that is over can be looked at again. */
async function lookAgain(store: GameStore, packed: string): Promise<boolean> {
  const save = await unpackSave(packed);
  const { draft, door } = store.getState();
  if (save === null || !(await door.importSave(save))) return false;
  // A reload comes back to the step that was looked at.
  if (store.getState().draft.round === draft.round) store.getState().restoreDraft(draft);
  return store.getState().view?.place.phase === "debrief";
}

/** The store of a game that was packed into a link; null where it cannot be opened. */
export async function openLink(tab: TextShelf, page: GameStore, packed: string): Promise<GameStore | null> {
  const store = openReplay(tab, page);
  return (await lookAgain(store, packed)) ? store : null;
}

/** The store of a shared game whose file was put aside; null where it cannot be opened. */
export async function openKept(tab: TextShelf, page: GameStore): Promise<GameStore | null> {
  const text = keepsakeAside();
  const [{ openKeepsake }, { makeSeatStore }] = await Promise.all([import("./keepsake.ts"), import("./seatStore.ts")]);
  const kept = text === null ? null : openKeepsake(text);
  if (kept === null) return null;
  const { compiled, view, match } = kept;
  const over = { ok: false, refusal: { code: "wrongPhase", detail: {} } } as const;
  return makeSeatStore({ page, shelf: tab, name: "replay", compiled, seed: match.setup.seed, desk: lateDesk(), submit: () => Promise.resolve(over), played: () => Promise.resolve(match) }, view);
}
