import type { ReplayWorld } from "../../src/client/app/replayGame.ts";
import type { GameDoor } from "../../src/client/store/gameDoor.ts";
import { createGameStore } from "../../src/client/store/gameStore.ts";

/** A page around a replay, in memory: what it keeps, what it was asked, and where it went. */
export function aReplayWorld({ kept = {}, may = true }: { readonly kept?: Readonly<Record<string, string>>; readonly may?: boolean } = {}) {
  const texts = new Map(Object.entries(kept));
  const happened: string[] = [];
  const importSave = (text: string): Promise<boolean> => {
    const opened = text.startsWith("{");
    if (opened) texts.set("countermove.save", text);
    else page.getState().showShelf({ trouble: { problem: "notJson", text } });
    return Promise.resolve(opened);
  };
  const page = createGameStore({ importSave } as GameDoor);
  const world: ReplayWorld = {
    page,
    shelf: { read: (key) => texts.get(key) ?? null, write: (key, text) => texts.set(key, text) !== undefined },
    tab: { read: () => null, write: () => true },
    mayTakePlace: () => {
      happened.push("asked");
      return Promise.resolve(may);
    },
    goToGame: () => void happened.push("went to the game"),
    lookAt: (keepsake) => void happened.push(`looks at ${keepsake.slice(0, 10)}`),
  };
  return { world, texts, happened };
}
