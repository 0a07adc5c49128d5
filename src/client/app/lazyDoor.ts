import type { GameDoor } from "../store/gameDoor.ts";

/** A door that fetches what is behind it when somebody first knocks: the first screen does not wait for the rules. */
export function lazyDoor(open: () => Promise<GameDoor>): GameDoor {
  let opened: Promise<GameDoor> | null = null;
  const door = (): Promise<GameDoor> => (opened ??= open());
  return {
    openShelf: async () => (await door()).openShelf(),
    openScenario: async (id, skin) => (await door()).openScenario(id, skin),
    newGame: async (order) => (await door()).newGame(order),
    resume: async () => (await door()).resume(),
    importSave: async (text) => (await door()).importSave(text),
    submit: async (command) => (await door()).submit(command),
    downloadSave: () => void door().then((game) => game.downloadSave()),
    downloadTrouble: () => void door().then((game) => game.downloadTrouble()),
    copyBugReport: async () => (await door()).copyBugReport(),
    nextInCampaign: async () => (await door()).nextInCampaign(),
    copyReplayLink: async () => (await door()).copyReplayLink(),
    skipAhead: () => void door().then((game) => game.skipAhead()),
    skipToDecision: async () => (await door()).skipToDecision(),
    whatIf: async () => (await door()).whatIf(),
    outlook: async function* (round) {
      yield* (await door()).outlook(round);
    },
    usualScores: async () => (await door()).usualScores(),
    lab: {
      retell: async (variant) => (await door()).lab.retell(variant),
      choiceAt: async (where) => (await door()).lab.choiceAt(where),
      spread: async function* (subject) {
        yield* (await door()).lab.spread(subject);
      },
      canBranch: true,
      branchOff: async (round) => (await door()).lab.branchOff(round),
      kin: async () => (await door()).lab.kin(),
      changeToKin: async () => (await door()).lab.changeToKin(),
    },
  };
}
