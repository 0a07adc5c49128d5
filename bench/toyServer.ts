import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Game } from "boardgame.io";
import type * as ServerPackage from "boardgame.io/server";

// The package has no door for ES modules: Node must take its CommonJS build.
const { Server } = createRequire(import.meta.url)("boardgame.io/server") as typeof ServerPackage;

interface ToyState {
  round: number;
  choices: Record<string, number>;
}

/** Everybody chooses at the same time and in secret; when all have, the round is over. No record on a disk. */
const game: Game<ToyState> = {
  name: "toy",
  setup: () => ({ round: 0, choices: {} }),
  disableUndo: true,
  turn: { activePlayers: { all: "choosing" } },
  moves: {
    choose: {
      move: ({ G, ctx, playerID }, choice: number) => {
        G.choices[playerID] = choice;
        if (Object.keys(G.choices).length < ctx.numPlayers) return;
        G.round += 1;
        G.choices = {};
      },
      client: false,
      ignoreStaleStateID: true,
    },
  },
  playerView: ({ G, playerID }) => ({ ...G, choices: Object.fromEntries(Object.entries(G.choices).filter(([id]) => id === playerID)) }),
};

const server = Server({ games: [game], origins: ["*"], authenticateCredentials: () => true });
const { appServer } = await server.run({ port: 0 });
console.log(JSON.stringify({ port: (appServer.address() as AddressInfo).port }));
