import type { StateCreator } from "zustand/vanilla";
import type { CardId, PolicyId } from "../../engine/index.ts";
import type { StandInLevel } from "./gameDoor.ts";

/** What the player is about to do, and how far the player has read. Nothing here is a rule; a reload brings it back. */
export interface Draft {
  /** The round that the choice and the cards below belong to. */
  readonly round: number;
  readonly adopt: readonly PolicyId[];
  readonly repeal: readonly PolicyId[];
  /** Cards marked to be put down. */
  readonly putDown: readonly CardId[];
  /** The last round whose verdict, and whose resolution, the player has left behind. */
  readonly verdictSeen: number;
  readonly resolutionSeen: number;
  /** Which step of the resolution is on show. */
  readonly stage: number;
  /** What the debate screen is putting together, by field. */
  readonly composer: Readonly<Record<string, string>>;
}

/** What a new game will be made from. */
export interface Wishes {
  readonly scenario: string | null;
  readonly level: StandInLevel;
  /** As typed; empty for a seed that nobody chose. */
  readonly seed: string;
}

export interface DraftSlice {
  readonly draft: Draft;
  readonly wishes: Wishes;
  togglePolicy(list: "adopt" | "repeal", policy: PolicyId): void;
  clearChoice(): void;
  togglePutDown(card: CardId): void;
  compose(field: string, value: string): void;
  clearComposer(): void;
  seeVerdict(round: number): void;
  seeResolution(round: number): void;
  showStage(stage: number): void;
  /** A new round starts with an empty choice; what was seen stays seen. */
  startRound(round: number): void;
  restoreDraft(draft: Draft): void;
  wish(wishes: Partial<Wishes>): void;
}

export const EMPTY_DRAFT: Draft = { round: 0, adopt: [], repeal: [], putDown: [], verdictSeen: 0, resolutionSeen: 0, stage: 0, composer: {} };

const toggled = <T>(list: readonly T[], item: T): readonly T[] => (list.includes(item) ? list.filter((other) => other !== item) : [...list, item]);

export const createDraftSlice: StateCreator<DraftSlice> = (set) => {
  const change = (next: (draft: Draft) => Partial<Draft>): void => set(({ draft }) => ({ draft: { ...draft, ...next(draft) } }));
  return {
    draft: EMPTY_DRAFT,
    wishes: { scenario: null, level: 2, seed: "" },
    togglePolicy: (list, policy) => change((draft) => ({ [list]: toggled(draft[list], policy) })),
    clearChoice: () => change(() => ({ adopt: [], repeal: [] })),
    togglePutDown: (card) => change(({ putDown }) => ({ putDown: toggled(putDown, card) })),
    compose: (field, value) => change(({ composer }) => ({ composer: { ...composer, [field]: value } })),
    clearComposer: () => change(() => ({ composer: {} })),
    seeVerdict: (verdictSeen) => change(() => ({ verdictSeen })),
    seeResolution: (resolutionSeen) => change(() => ({ resolutionSeen, stage: 0 })),
    showStage: (stage) => change(() => ({ stage })),
    startRound: (round) => change(() => ({ round, adopt: [], repeal: [], putDown: [], composer: {}, stage: 0 })),
    restoreDraft: (draft) => set({ draft }),
    wish: (wishes) => set((state) => ({ wishes: { ...state.wishes, ...wishes } })),
  };
};
