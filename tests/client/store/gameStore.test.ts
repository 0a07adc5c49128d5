import { describe, expect, test } from "vitest";
import type { GameDoor } from "../../../src/client/store/gameDoor.ts";
import { createGameStore } from "../../../src/client/store/gameStore.ts";
import { judgeDraft } from "../../../src/client/store/judgeDraft.ts";
import { project } from "../../../src/engine/index.ts";
import type { Command } from "../../../src/engine/index.ts";
import { aMatch, playTo } from "../../helpers/match.ts";

/** A door that answers every command in the same way and remembers what it was asked. */
function aDoor(answer: Awaited<ReturnType<GameDoor["submit"]>> = { ok: true, events: [] }) {
  const asked: Command[] = [];
  const nothing = (): Promise<void> => Promise.resolve();
  const door: GameDoor = {
    openShelf: nothing,
    openScenario: nothing,
    newGame: nothing,
    resume: () => Promise.resolve(false),
    importSave: () => Promise.resolve(false),
    submit: (command) => {
      asked.push(command);
      return Promise.resolve(answer);
    },
    downloadSave: () => undefined,
    downloadTrouble: () => undefined,
    copyBugReport: () => Promise.resolve("copied"),
    nextInCampaign: () => Promise.resolve(null),
    copyReplayLink: () => Promise.resolve("copied"),
    skipAhead: () => undefined,
    skipToDecision: nothing,
    whatIf: () => Promise.resolve([]),
    outlook: async function* () {},
    usualScores: () => Promise.resolve(null),
    lab: {
      retell: () => Promise.reject(new Error("no game")),
      choiceAt: () => Promise.resolve(null),
      spread: async function* () {},
      canBranch: false,
      branchOff: () => Promise.resolve("failed"),
      kin: () => Promise.resolve(null),
      changeToKin: () => Promise.resolve(false),
    },
  };
  return { door, asked };
}

describe("a command", () => {
  test("goes to the door, and a refusal stays until it is dropped or the next command is taken", async () => {
    const refused = aDoor({ ok: false, refusal: { code: "notYourTurn", detail: { role: "council" } } });
    const store = createGameStore(refused.door);
    await store.getState().submit({ type: "advance" });
    expect(refused.asked).toEqual([{ type: "advance" }]);
    expect(store.getState().refusal).toEqual({ code: "notYourTurn", detail: { role: "council" } });
    store.getState().dropRefusal();
    expect(store.getState().refusal).toBeNull();
  });

  test("that is taken puts the old refusal away", async () => {
    const store = createGameStore(aDoor().door);
    store.setState({ refusal: { code: "notReady", detail: {} } });
    await store.getState().submit({ type: "advance" });
    expect(store.getState().refusal).toBeNull();
  });
});

describe("the draft", () => {
  test("a policy goes in and out; undoing all empties both lists", () => {
    const store = createGameStore(aDoor().door);
    const { togglePolicy, clearChoice } = store.getState();
    togglePolicy("adopt", "a");
    togglePolicy("adopt", "b");
    togglePolicy("adopt", "a");
    togglePolicy("repeal", "c");
    expect(store.getState().draft).toMatchObject({ adopt: ["b"], repeal: ["c"] });
    clearChoice();
    expect(store.getState().draft).toMatchObject({ adopt: [], repeal: [] });
  });

  test("undoing takes back one change after the other, and then does nothing", () => {
    const store = createGameStore(aDoor().door);
    const { togglePolicy, clearChoice, compose, undo } = store.getState();
    togglePolicy("adopt", "a");
    togglePolicy("repeal", "b");
    compose("claim", "x");
    clearChoice();
    undo();
    expect(store.getState().draft).toMatchObject({ adopt: ["a"], repeal: ["b"], composer: { claim: "x" } });
    undo();
    expect(store.getState().draft).toMatchObject({ adopt: ["a"], repeal: ["b"], composer: {} });
    undo();
    undo();
    undo();
    expect(store.getState().draft).toMatchObject({ adopt: [], repeal: [], past: [] });
  });

  test("leaving a verdict or a step of the debate behind leaves nothing to undo", () => {
    const store = createGameStore(aDoor().door);
    const { togglePutDown, compose, clearComposer, seeVerdict, undo } = store.getState();
    togglePutDown("card");
    compose("claim", "x");
    clearComposer();
    undo();
    expect(store.getState().draft).toMatchObject({ putDown: ["card"], composer: {} });
    compose("target", "y");
    seeVerdict(1);
    expect(store.getState().draft.past).toEqual([]);
  });

  test("a new round starts empty, but what was read stays read", () => {
    const store = createGameStore(aDoor().door);
    const state = store.getState();
    state.togglePolicy("adopt", "a");
    state.togglePutDown("card");
    state.compose("claim", "x");
    state.seeVerdict(1);
    state.showStage(4);
    state.seeResolution(1);
    state.startRound(2);
    expect(store.getState().draft).toEqual({ round: 2, adopt: [], repeal: [], levels: {}, veto: null, forecast: [], putDown: [], composer: {}, stage: 0, verdictSeen: 1, resolutionSeen: 1, past: [] });
  });
});

describe("panels", () => {
  const policy = { kind: "policy", policy: "a" } as const;
  const card = { kind: "card", card: "b" } as const;

  test("go back to what they were opened from, and at last to the screen", () => {
    const store = createGameStore(aDoor().door);
    const { openPanel, backFromPanel } = store.getState();
    openPanel(policy);
    openPanel(card);
    backFromPanel();
    expect(store.getState().panel).toEqual(policy);
    backFromPanel();
    expect(store.getState().panel).toBeNull();
  });

  test("turned to another round are the same panel still", () => {
    const store = createGameStore(aDoor().door);
    const { openPanel, backFromPanel } = store.getState();
    openPanel(policy);
    openPanel({ kind: "why", meter: "tension", round: null });
    openPanel({ kind: "why", meter: "tension", round: 2 });
    backFromPanel();
    expect(store.getState().panel).toEqual(policy);
  });

  test("closed leave nothing to go back to", () => {
    const store = createGameStore(aDoor().door);
    const { openPanel, closePanel, backFromPanel } = store.getState();
    openPanel(policy);
    openPanel(card);
    closePanel();
    backFromPanel();
    expect(store.getState()).toMatchObject({ panel: null, panelsBelow: [] });
  });
});

test("a hint is met once, put away, and met anew when all hints are asked for again", () => {
  const store = createGameStore(aDoor().door);
  const { meetHint, showHintsAgain } = store.getState();
  meetHint("vote", "7.1");
  meetHint("report", "7.1");
  meetHint("vote", "");
  expect(store.getState().settings.hintsMet).toEqual({ vote: "", report: "7.1" });
  showHintsAgain();
  expect(store.getState().settings.hintsMet).toEqual({});
});

describe("judging a draft before it is sealed", () => {
  const game = playTo(aMatch({ humans: ["council"] }), "evidence");
  const view = project(game.compiled, game.match, "council");

  test("an empty choice is fine", () => {
    expect(judgeDraft(game.compiled, view, { adopt: [], repeal: [] })).toBeNull();
  });

  test("everything at once cannot be paid for or does not fit", () => {
    const adopt = view.moves.options.filter(({ blocked }) => blocked === null).map(({ policy }) => policy);
    expect(["cannotAfford", "noSlot", "exclusive"]).toContain(judgeDraft(game.compiled, view, { adopt, repeal: [] })?.code);
  });

  test("another role's policy is refused", () => {
    const other = game.compiled.scenario.policies.find(({ role }) => role !== "council")?.id ?? "";
    expect(judgeDraft(game.compiled, view, { adopt: [other], repeal: [] })?.code).toBe("notYourPolicy");
  });
});
