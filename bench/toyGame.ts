import { createRequire } from "node:module";
import type { Game } from "boardgame.io";
import type * as ClientPackage from "boardgame.io/client";

// The package has no door for ES modules: Node must take its CommonJS build.
const { Client } = createRequire(import.meta.url)("boardgame.io/client") as typeof ClientPackage;

/** How large the toy is: as many rounds, roles and stages as the game that it stands beside. */
export interface ToySize {
  readonly rounds: number;
  readonly roles: number;
  readonly stages: readonly string[];
}

interface ToyState {
  round: number;
  score: number;
  choices: number[];
}

/**
 * How the stages of a round are told to boardgame.io: each as a phase of its own, as its order of business would have it, or all as
 * plain calls when the last choice is made, the fastest that it allows.
 */
export type ToyStages = "phases" | "calls";

/**
 * A toy in boardgame.io: every role makes one move a round, then every stage adds one number. No debate, no policies, no ledger.
 *
 * @returns A function that plays one whole game in boardgame.io's client, without a screen, and gives its score.
 */
export function openToy({ rounds, roles, stages }: ToySize, kind: ToyStages): () => number {
  const client = Client<ToyState>({ game: toy({ rounds, roles, stages }, kind), numPlayers: roles, debug: false });
  client.start();
  return () => {
    client.reset();
    for (let move = 0; move < rounds * roles; move++) client.moves["choose"]?.(move);
    const state = client.getState();
    if (state?.ctx.gameover === undefined) throw new Error(`the toy stopped in round ${state?.G.round}, phase ${state?.ctx.phase}`);
    return state.G.score;
  };
}

function toy({ rounds, roles, stages }: ToySize, kind: ToyStages): Game<ToyState> {
  const add = (state: ToyState): void => {
    state.score += state.choices.length;
  };
  const endRound = (state: ToyState): void => {
    state.round += 1;
    state.choices = [];
  };
  const chain = stages.map((stage, place) => [
    stage,
    {
      next: stages[place + 1] ?? "commit",
      endIf: () => true,
      onEnd: ({ G }: { G: ToyState }) => {
        add(G);
        if (place === stages.length - 1) endRound(G);
      },
    },
  ]);
  return {
    setup: () => ({ round: 0, score: 0, choices: [] }),
    disableUndo: true,
    moves: {
      choose: ({ G }, choice: number) => {
        G.choices.push(choice);
        if (kind === "phases" || G.choices.length < roles) return;
        for (let stage = 0; stage < stages.length; stage++) add(G);
        endRound(G);
      },
    },
    turn: { minMoves: 1, maxMoves: 1 },
    endIf: ({ G }) => G.round >= rounds,
    ...(kind === "phases" && { phases: { commit: { start: true, next: stages[0] ?? "commit", endIf: ({ G }: { G: ToyState }) => G.choices.length === roles }, ...Object.fromEntries(chain) } }),
  };
}
