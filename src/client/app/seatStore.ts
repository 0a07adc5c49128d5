import type { Command, MatchSetup, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Submitted } from "../../session/matchHost.ts";
import { EMPTY_DRAFT } from "../store/draftSlice.ts";
import type { GameDoor } from "../store/gameDoor.ts";
import { createGameStore, type GameStore } from "../store/gameStore.ts";
import type { TextShelf } from "./browserShelf.ts";
import { copyText, download } from "./handOver.ts";
import { keepDraft } from "./keepDraft.ts";
import { DRAFT_KEY } from "./keys.ts";
import { lookBack, type OverMatch } from "./lookBack.ts";
import { roundOf } from "./openSave.ts";
import type { RulesDesk } from "./rulesDesk.ts";
import { shareSettings } from "./shareSettings.ts";

/** What a seat of a class or of a table is made from. */
export interface SeatWorld {
  /** The store of the page: its settings count here too. */
  readonly page: GameStore;
  readonly shelf: TextShelf;
  /** Tells this seat's drafts from those of other seats and games in the same browser. */
  readonly name: string;
  /** Tells its files from those of other classes and rooms; the scenario's name where it is left out. */
  readonly file?: string;
  readonly compiled: CompiledScenario;
  /** The luck of the match, where nothing is hidden any more. */
  readonly seed?: number;
  /** Where it is worked out what would have been. */
  readonly desk: RulesDesk;
  submit(command: Command): Promise<Submitted>;
  /** The match, as soon as it is over. */
  played(): Promise<OverMatch>;
}

/** A store for one seat, so that every screen of a game serves a class as it serves one player. */
export function makeSeatStore(world: SeatWorld, view: SeatView): GameStore {
  const { page, shelf, name, compiled, seed = 0 } = world;
  const store: GameStore = createGameStore(seatDoor(world, () => store.getState()));
  keepDraft(store, {
    read: (key) => shelf.read(key === DRAFT_KEY ? `${DRAFT_KEY}.${name}` : key),
    write: (key, text) => shelf.write(key === DRAFT_KEY ? `${DRAFT_KEY}.${name}` : key, text),
  });
  shareSettings(page, store);
  turnPage(store, view);
  store.getState().showMatch({ compiled, setup: setupOf(view, seed), view });
  return store;
}

/** Shows the next view of the seat. */
export function showSeat(store: GameStore, view: SeatView): void {
  if (store.getState().view === view) return;
  turnPage(store, view);
  store.getState().showView(view, null);
}

/** Drafts belong to their round; where a round comes before it, the game has begun anew. */
function turnPage(store: GameStore, { place }: SeatView): void {
  const { draft, startRound, restoreDraft } = store.getState();
  if (roundOf(place) < draft.round) restoreDraft(EMPTY_DRAFT);
  else if (roundOf(place) > draft.round) startRound(roundOf(place));
}

/** As much of a setup as one seat may know. */
const setupOf = ({ seats, assumptions, parts }: SeatView, seed: number): MatchSetup => ({
  seed,
  players: Object.fromEntries(Object.values(seats).map(({ role, player }) => [role, player])),
  assumptions,
  parts,
});

function seatDoor({ name, file, compiled, desk, submit, played }: SeatWorld, state: () => ReturnType<GameStore["getState"]>): GameDoor {
  const nothing = (): Promise<void> => Promise.resolve();
  const whatWasSeen = (): string => JSON.stringify({ kind: "countermove-seat", seat: name, view: state().view });
  return {
    openShelf: nothing,
    openScenario: nothing,
    newGame: nothing,
    resume: () => Promise.resolve(true),
    importSave: () => Promise.resolve(false),
    submit: async (command) => {
      state().setBusy(true);
      try {
        return await submit(command);
      } finally {
        state().setBusy(false);
      }
    },
    downloadSave: () => void keepGame({ file: file ?? compiled.scenario.id, compiled, played, view: state().view, seen: whatWasSeen }),
    downloadTrouble: () => undefined,
    copyBugReport: () => copyText(whatWasSeen()),
    // A seat holds no log to look back from.
    nextInCampaign: () => Promise.resolve(null),
    copyReplayLink: () => Promise.resolve("failed"),
    skipAhead: () => undefined,
    skipToDecision: nothing,
    ...lookBack({ compiled, desk, played }),
  };
}

interface GameToKeep extends Pick<SeatWorld, "compiled" | "played"> {
  readonly file: string;
  readonly view: SeatView | null;
  seen(): string;
}

/** Once it is over, a file that opens its debrief anywhere; before that, what the seat sees. */
async function keepGame({ file, compiled, played, view, seen }: GameToKeep): Promise<void> {
  if (view?.place.phase !== "debrief") return download(`countermove-${file}-seat.json`, seen());
  const [{ keepsakeText }, { setup }] = await Promise.all([import("./keepsake.ts"), played()]);
  download(`countermove-${file}-debrief.json`, keepsakeText(compiled, view, setup.seed));
}
