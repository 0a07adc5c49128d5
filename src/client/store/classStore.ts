import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer, ClassRequest, LineState } from "./classPort.ts";
import type { GameStore } from "./gameStore.ts";
import type { Compiled } from "./matchSlice.ts";

type Refused = Extract<Answer, { ok: false }>["refusal"];

/** A class as one page of it sees it. */
export interface ClassState extends LineState {
  /** A store for each view, as in a game of one's own, by the key of its seat. */
  readonly seats: Readonly<Record<string, GameStore>>;
  /** What is played; null until it is there. */
  readonly scenario: Compiled["scenario"] | null;
  /** Why the class cannot be shown here although it is there. */
  readonly fault: "otherScenario" | null;
  /** Why the last request was refused. */
  readonly refusal: Refused | null;
  /** Whether it was granted. What was refused is told on the page. */
  ask(request: ClassRequest): Promise<boolean>;
  refuse(refusal: Refused | null): void;
}

export type ClassStore = StoreApi<ClassState>;

export const NO_LINE: LineState = { link: "connecting", news: null, clockSkew: 0, views: {}, farewell: null };

export function createClassStore(request: (request: ClassRequest) => Promise<Answer>): ClassStore {
  return createStore<ClassState>()((set) => ({
    ...NO_LINE,
    seats: {},
    scenario: null,
    fault: null,
    refusal: null,
    ask: async (order) => {
      const answer = await request(order);
      set({ refusal: answer.ok ? null : answer.refusal });
      return answer.ok;
    },
    refuse: (refusal) => set({ refusal }),
  }));
}

/** The key of a seat's view: a role in a room, or no role for those who only look on. */
export const seatName = (room: string, role: string | null): string => `${room}/${role ?? ""}`;
