import type { StateCreator } from "zustand/vanilla";
import type { CardId, Forecast, Level, PolicyId } from "../../engine/index.ts";
import type { NextInCampaign } from "./gameDoor.ts";

/** What the player is about to do, and how far the player has read. Nothing here is a rule; a reload brings it back. */
export interface Draft {
  /** The round that the choice and the cards below belong to. */
  readonly round: number;
  readonly adopt: readonly PolicyId[];
  readonly repeal: readonly PolicyId[];
  /** How far policies are to go that are not to go all the way, 0..1. */
  readonly levels: Readonly<Record<PolicyId, number>>;
  /** The policy of another role that is to be stopped; null for none. */
  readonly veto: PolicyId | null;
  /** Guesses, one a meter. */
  readonly forecast: readonly Forecast[];
  /** Cards marked to be put down. */
  readonly putDown: readonly CardId[];
  /** The last round whose verdict, and whose resolution, the player has left behind. */
  readonly verdictSeen: number;
  readonly resolutionSeen: number;
  /** Which step of the resolution is on show. */
  readonly stage: number;
  /** What the debate screen and the deals desk are putting together, by field. */
  readonly composer: Readonly<Record<string, string>>;
  /** What was chosen before each of the last changes, the last one last. */
  readonly past: readonly DraftChoice[];
}

/** The part of a draft that can be undone. */
export type DraftChoice = Pick<Draft, "adopt" | "repeal" | "levels" | "veto" | "forecast" | "putDown" | "composer">;

/** So many changes can be undone. */
const LONGEST_PAST = 40;

/** What a new game will be made from. */
export interface Wishes {
  readonly scenario: string | null;
  /** The pack of other names; null for those of the author. */
  readonly skin: string | null;
  /** What a game before brings along; null for a game that stands alone. */
  readonly campaign: NextInCampaign | null;
  readonly level: Level;
  /** "short" leaves out what a first game can do without. */
  readonly rules: "short" | "full";
  /** A preset of the scenario's assumptions; null for its own. */
  readonly assumptions: string | null;
  /** As typed; empty for a seed that nobody chose. */
  readonly seed: string;
}

export interface DraftSlice {
  readonly draft: Draft;
  readonly wishes: Wishes;
  togglePolicy(list: "adopt" | "repeal", policy: PolicyId): void;
  /** How far a policy is to go: wholly, part of the way, or, where it stands, no further than it does. */
  setLevel(policy: PolicyId, level: number | "whole" | "asItIs"): void;
  nameVeto(policy: PolicyId | null): void;
  guess(forecast: readonly Forecast[]): void;
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

/** A choice of nothing. */
const NOTHING_CHOSEN: Pick<Draft, "adopt" | "repeal" | "levels" | "veto" | "forecast"> = { adopt: [], repeal: [], levels: {}, veto: null, forecast: [] };

export const EMPTY_DRAFT: Draft = { round: 0, ...NOTHING_CHOSEN, putDown: [], verdictSeen: 0, resolutionSeen: 0, stage: 0, composer: {}, past: [] };

const without = (levels: Draft["levels"], policy: PolicyId): Draft["levels"] => Object.fromEntries(Object.entries(levels).filter(([other]) => other !== policy));

const toggled = <T>(list: readonly T[], item: T): readonly T[] => (list.includes(item) ? list.filter((other) => other !== item) : [...list, item]);

export const createDraftSlice: StateCreator<DraftSlice> = (set) => {
  const change = (next: (draft: Draft) => Partial<Draft>): void => set(({ draft }) => ({ draft: { ...draft, ...next(draft) } }));
  const choose = (next: (draft: Draft) => Partial<DraftChoice>): void =>
    change((draft) => {
      const { adopt, repeal, levels, veto, forecast, putDown, composer, past } = draft;
      return { ...next(draft), past: [...past, { adopt, repeal, levels, veto, forecast, putDown, composer }].slice(-LONGEST_PAST) };
    });
  return {
    draft: EMPTY_DRAFT,
    wishes: { scenario: null, skin: null, campaign: null, level: 2, rules: "short", assumptions: null, seed: "" },
    togglePolicy: (list, policy) =>
      choose((draft) => ({
        // What is to be ended is not to be raised or lowered as well.
        ...(list === "repeal" && { adopt: draft.adopt.filter((other) => other !== policy) }),
        [list]: toggled(draft[list], policy),
        levels: without(draft.levels, policy),
      })),
    setLevel: (policy, level) =>
      choose(({ adopt, repeal, levels }) => {
        const others = adopt.filter((other) => other !== policy);
        if (level === "asItIs") return { adopt: others, levels: without(levels, policy) };
        return {
          adopt: adopt.includes(policy) ? adopt : [...adopt, policy],
          repeal: repeal.filter((other) => other !== policy),
          levels: level === "whole" ? without(levels, policy) : { ...levels, [policy]: level },
        };
      }),
    nameVeto: (veto) => choose(() => ({ veto })),
    guess: (forecast) => choose(() => ({ forecast })),
    clearChoice: () => choose(() => NOTHING_CHOSEN),
    togglePutDown: (card) => choose(({ putDown }) => ({ putDown: toggled(putDown, card) })),
    markPutDown: (putDown) => choose(() => ({ putDown })),
    compose: (field, value) => choose(({ composer }) => ({ composer: { ...composer, [field]: value } })),
    clearComposer: () => change(() => ({ composer: {}, past: [] })),
    undo: () => change(({ past }) => ({ ...past.at(-1), past: past.slice(0, -1) })),
    seeVerdict: (verdictSeen) => change(() => ({ verdictSeen, past: [] })),
    seeResolution: (resolutionSeen) => change(() => ({ resolutionSeen, stage: 0 })),
    showStage: (stage) => change(() => ({ stage })),
    startRound: (round) => change(() => ({ round, ...NOTHING_CHOSEN, putDown: [], composer: {}, stage: 0, past: [] })),
    restoreDraft: (draft) => set({ draft }),
    wish: (wishes) => set((state) => ({ wishes: { ...state.wishes, ...wishes } })),
  };
};
