import { createGameStore, type GameStore } from "../store/gameStore.ts";
import type { TextShelf } from "./browserShelf.ts";
import { keepDraft } from "./keepDraft.ts";
import { isKeepsake, keepsakeAside } from "./keepsakeText.ts";
import { DRAFT_KEY } from "./keys.ts";
import { lazyDoor } from "./lazyDoor.ts";
import { lateDesk } from "./lookBack.ts";
import { makePacing } from "./pacing.ts";
import { type PageAround, playHere } from "./playHere.ts";
import { unpackSave } from "./replayLink.ts";
import { shareSettings } from "./shareSettings.ts";

/** What one looks at from a link lies under names of its own, for as long as the tab is open: the game that this browser keeps is left alone. */
const PREFIX = "countermove.replay.";

/** What a replay needs of the page around it: what somebody goes on to play is kept and played there. */
export interface ReplayWorld extends PageAround {
  /** Keeps texts for as long as the tab is open. */
  readonly tab: TextShelf;
  /** Looks at the file of a shared game instead. */
  lookAt(keepsake: string): void;
}

/** The store of a game to look at, or why there is none. */
export type OpenedReplay = GameStore | "bad" | "newerVersion";

/** A game that was packed into a link: only one that is over can be looked at again. */
export async function openLink(world: ReplayWorld, packed: string): Promise<OpenedReplay> {
  const save = await unpackSave(packed);
  if (save === null) return "bad";
  const store = replayStore(world);
  const { draft, door } = store.getState();
  const opened = await door.importSave(save);
  // A reload comes back to the step that was looked at.
  if (store.getState().draft.round === draft.round) store.getState().restoreDraft(draft);
  const { view, trouble } = store.getState();
  if (!opened || view?.place.phase !== "debrief") return trouble?.problem === "newerVersion" ? "newerVersion" : "bad";
  return openedOn(world, store);
}

/** A shared game whose file was put aside. */
export async function openKept(world: ReplayWorld): Promise<OpenedReplay> {
  const text = keepsakeAside();
  const [{ openKeepsake }, { makeSeatStore }] = await Promise.all([import("./keepsake.ts"), import("./seatStore.ts")]);
  const kept = text === null ? null : openKeepsake(text);
  if (kept === null) return "bad";
  if (kept === "newerVersion") return kept;
  const { compiled, view, match } = kept;
  const { page, tab } = world;
  const over = { ok: false, refusal: { code: "wrongPhase", detail: {} } } as const;
  return openedOn(world, makeSeatStore({ page, shelf: tab, name: "replay", compiled, seed: match.setup.seed, desk: lateDesk(), submit: () => Promise.resolve(over), played: () => Promise.resolve(match) }, view));
}

/** A store of its own for a game that is looked at again; nothing of it is kept but how far somebody has read. */
function replayStore(world: ReplayWorld): GameStore {
  const { page, tab } = world;
  const pacing = makePacing();
  const nothing: TextShelf = { read: () => null, write: () => true };
  const store: GameStore = createGameStore(
    lazyDoor(async () => {
      const [{ SoloGame }, { loadScenario }] = await Promise.all([import("./soloGame.ts"), import("./scenarioTexts.ts")]);
      const playBranch = (save: string, trunk: string) => playHere(world, { save, trunk });
      return new SoloGame(store, { shelf: nothing, offers: [], loadScenario, pause: () => pacing.pause(0), pacing, playBranch, about: { game: "Countermove, looked at again" } });
    }),
  );
  keepDraft(store, {
    read: (key) => (key === DRAFT_KEY ? tab.read(PREFIX + key) : null),
    write: (key, text) => (key === DRAFT_KEY ? tab.write(PREFIX + key, text) : true),
  });
  shareSettings(page, store);
  return store;
}

/** Files that somebody opens here go to the page, as on the start screen; a campaign goes on only from a game that was played here. */
function openedOn(world: ReplayWorld, store: GameStore): GameStore {
  const importSave = async (text: string): Promise<boolean> => {
    if (isKeepsake(text)) {
      world.lookAt(text);
      return true;
    }
    const result = await playHere(world, { save: text });
    if (result === "failed") store.getState().showShelf({ trouble: world.page.getState().trouble });
    return result === "done";
  };
  store.setState(({ door }) => ({ door: { ...door, importSave, nextInCampaign: () => Promise.resolve(null) } }));
  return store;
}
