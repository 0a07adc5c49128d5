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
  /** What was chosen before each of the last changes, the last one last. */
  readonly past: readonly DraftChoice[];
}

/** The part of a draft that can be undone. */
export type DraftChoice = Pick<Draft, "adopt" | "repeal" | "putDown" | "composer">;

/** So many changes can be undone. */
const LONGEST_PAST = 40;

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
  markPutDown(cards: readonly CardId[]): void;
  compose(field: string, value: string): void;
  clearComposer(): void;
  /** Takes back the last change of a choice. */
  undo(): void;
  seeVerdict(round: number): void;
  seeResolution(round: number): void;
  showStage(stage: number): void;
  /** A new round starts with an empty choice; what was seen stays seen. */
  startRound(round: number): void;
  restoreDraft(draft: Draft): void;
  wish(wishes: Partial<Wishes>): void;
}

export const EMPTY_DRAFT: Draft = { round: 0, adopt: [], repeal: [], putDown: [], verdictSeen: 0, resolutionSeen: 0, stage: 0, composer: {}, past: [] };

const toggled = <T>(list: readonly T[], item: T): readonly T[] => (list.includes(item) ? list.filter((other) => other !== item) : [...list, item]);

export const createDraftSlice: StateCreator<DraftSlice> = (set) => {
  const change = (next: (draft: Draft) => Partial<Draft>): void => set(({ draft }) => ({ draft: { ...draft, ...next(draft) } }));
  const choose = (next: (draft: Draft) => Partial<DraftChoice>): void =>
    change((draft) => {
      const { adopt, repeal, putDown, composer, past } = draft;
      return { ...next(draft), past: [...past, { adopt, repeal, putDown, composer }].slice(-LONGEST_PAST) };
    });
  return {
    draft: EMPTY_DRAFT,
    wishes: { scenario: null, level: 2, seed: "" },
    togglePolicy: (list, policy) => choose((draft) => ({ [list]: toggled(draft[list], policy) })),
    clearChoice: () => choose(() => ({ adopt: [], repeal: [] })),
    togglePutDown: (card) => choose(({ putDown }) => ({ putDown: toggled(putDown, card) })),
    markPutDown: (putDown) => choose(() => ({ putDown })),
    compose: (field, value) => choose(({ composer }) => ({ composer: { ...composer, [field]: value } })),
    clearComposer: () => change(() => ({ composer: {}, past: [] })),
    undo: () => change(({ past }) => ({ ...past.at(-1), past: past.slice(0, -1) })),
    seeVerdict: (verdictSeen) => change(() => ({ verdictSeen, past: [] })),
    seeResolution: (resolutionSeen) => change(() => ({ resolutionSeen, stage: 0 })),
    showStage: (stage) => change(() => ({ stage })),
    startRound: (round) => change(() => ({ round, adopt: [], repeal: [], putDown: [], composer: {}, stage: 0, past: [] })),
    restoreDraft: (draft) => set({ draft }),
    wish: (wishes) => set((state) => ({ wishes: { ...state.wishes, ...wishes } })),
  };
};
