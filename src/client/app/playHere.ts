import type { GameStore } from "../store/gameStore.ts";
import type { BranchResult } from "../store/labDoor.ts";
import type { TextShelf } from "./browserShelf.ts";
import { KIN_KEY, SAVE_KEY } from "./keys.ts";

/** The page around a game that is only looked at. */
export interface PageAround {
  readonly page: GameStore;
  /** Where the page keeps the game that is played on it. */
  readonly shelf: TextShelf;
  /** Asks whether the game that is kept may give way to another. */
  mayTakePlace(): Promise<boolean>;
  goToGame(): void;
}

/** A game to go on with, and the one that it branches off from, if any. */
export interface GameToPlay {
  readonly save: string;
  readonly trunk?: string;
}

/** Hands a game to the page, to be kept and played there as one's own. The one that is kept there gives way only where that may be. */
export async function playHere({ page, shelf, mayTakePlace, goToGame }: PageAround, { save, trunk }: GameToPlay): Promise<BranchResult> {
  const kept = shelf.read(SAVE_KEY);
  const takesPlace = kept !== null && kept !== save && kept !== trunk;
  if (takesPlace && !(await mayTakePlace())) return "declined";
  if (!(await page.getState().door.importSave(save))) return "failed";
  if (trunk !== undefined) shelf.write(KIN_KEY, trunk);
  goToGame();
  return "done";
}
