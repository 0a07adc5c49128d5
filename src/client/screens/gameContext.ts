import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { GameState, GameStore } from "../store/gameStore.ts";
import type { BoardPort } from "../viewmodel/boardView.ts";
import type { Chart } from "../viewmodel/boardChart.ts";
import type { SoundName } from "../viewmodel/sceneShow.ts";

export const GameContext = createContext<GameStore | null>(null);

/** A part of the store; the component draws anew when it changes. The part must be one that the store holds, not one made on the way. */
export function useGame<T>(select: (state: GameState) => T): T {
  const store = useContext(GameContext);
  if (store === null) throw new Error("useGame needs a GameContext around it");
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export interface MatchOnScreen {
  readonly compiled: NonNullable<GameState["compiled"]>;
  readonly scenario: NonNullable<GameState["scenario"]>;
  readonly view: NonNullable<GameState["view"]>;
}

/** The match under way, for screens that there are only then. */
export function useMatch(): MatchOnScreen {
  const compiled = useGame((state) => state.compiled);
  const view = useGame((state) => state.view);
  if (compiled === null || view === null) throw new Error("useMatch: no match is open");
  return { compiled, scenario: compiled.scenario, view };
}

/** What the app gives the screens of the board; they may not import it. */
export interface BoardMaker {
  /** The sea chart that a scenario is played on. */
  chartOf(scenario: MatchOnScreen["scenario"]): Promise<Chart>;
  /** Lays the board into a host; returns the way to take it away. `background`: it may come late; `onSlow`: the machine is too slow for what moves. */
  mount(host: HTMLElement, port: BoardPort, options: { readonly motion: boolean; readonly background?: boolean; readonly onSlow?: () => void }): () => void;
  /** Lets a sound be heard, where the browser already allows it. */
  play(sound: SoundName): void;
}

/** What a class puts in the menu in place of saves, which are its server's; null in a game of one's own. */
export const ClassMenuContext = createContext<ReactNode>(null);

/** Whether others wait for this game to go on: then nobody can skip ahead in it. */
export const useInClass = (): boolean => useContext(ClassMenuContext) !== null;

export const BoardContext = createContext<BoardMaker | null>(null);
