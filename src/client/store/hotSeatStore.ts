import { createStore, type StoreApi } from "zustand/vanilla";
import type { RoleId, SeatView } from "../../engine/index.ts";
import type { GameStore } from "./gameStore.ts";

/** One screen for a whole table. */
export interface HotSeatState {
  /** What everybody may look at together; null before a table is laid. */
  readonly shared: GameStore | null;
  /** The seats of people, by role. */
  readonly seats: Readonly<Record<RoleId, GameStore>>;
  readonly people: readonly RoleId[];
  readonly covered: boolean;
  /** The seat whose people sit before the screen now; null while nobody's secrets may be seen. */
  readonly sitting: RoleId | null;
  sit(role: RoleId | null): void;
}

export type HotSeatStore = StoreApi<HotSeatState>;

export function createHotSeatStore(): HotSeatStore {
  return createStore<HotSeatState>()((set) => ({
    shared: null,
    seats: {},
    people: [],
    covered: true,
    sitting: null,
    sit: (sitting) => set({ sitting }),
  }));
}

/** Whose turn it is at a table: all together where there is something to read, else the first seat that is waited for; null while only stand-ins are. */
export function seatOnTurn(view: SeatView, people: readonly RoleId[]): "shared" | RoleId | null {
  const { phase } = view.place;
  if (phase !== "evidence" && phase !== "debate" && phase !== "caucus" && phase !== "commit") return "shared";
  return people.find((role) => view.seats[role]?.toAct === true) ?? null;
}

/** Whether a seat's own screen shows what others may not see: its cards, its choice, its offers, or a vote that is blind. */
export function showsSecrets({ place, moves }: Pick<SeatView, "place" | "moves">): boolean {
  return place.phase !== "debate" || place.step === "preVote" || moves.claims.length > 0 || moves.cardsLeft > 0;
}
