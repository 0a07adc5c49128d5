import type { Command, RoleId } from "../../src/engine/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { choiceOfLegal } from "../helpers/legalChoice.ts";
import type { Game } from "../helpers/match.ts";
import { nextCommand, say } from "../helpers/match.ts";
import { realScenario, shippedScenario, smallScenario } from "../helpers/scenarios.ts";

/** How a golden replay is made anew: by whom, and what each does. The file holds the commands, so stand-ins may change without it. */
export interface Recipe {
  readonly name: string;
  readonly scenario: () => CompiledScenario;
  readonly seed: number;
  readonly humans: readonly RoleId[];
  readonly next: (game: Game) => Command | null;
}

export const RECIPES: readonly Recipe[] = [
  { name: "small-random", scenario: smallScenario, seed: 1, humans: [], next: (game) => (game.match.place.phase === "commit" ? choiceOfLegal(game) : nextCommand(game, 0)) },
  { name: "small-normal", scenario: smallScenario, seed: 2, humans: [], next: (game) => nextCommand(game, 2) },
  { name: "small-person", scenario: smallScenario, seed: 3, humans: ["council"], next: person("council") },
  { name: "tier1-normal", scenario: realScenario, seed: 42, humans: ["executive"], next: person("executive") },
  { name: "alliance-normal", scenario: () => shippedScenario("device-ban-alliance"), seed: 7, humans: ["trader"], next: person("trader") },
  { name: "distillation-normal", scenario: () => shippedScenario("distillation-api"), seed: 11, humans: ["startups"], next: person("startups") },
];

/** A person who does all that stand-ins never do: turns a card over, thinks again after sealing, votes, and skips what is left open. */
function person(role: RoleId): Recipe["next"] {
  return (game) => {
    const { match, commands } = game;
    const seat = match.seats[role];
    const last = commands.at(-1);
    const card = seat?.hand.find((held) => !seat.looked.includes(held));
    if (match.place.phase === "evidence" && seat?.looks === 0 && card !== undefined && !match.finished.includes(role)) return say(role).looksAt(card);
    if (last?.type === "sealChoice" && last.role === role && commands.at(-2)?.type !== "unsealChoice" && match.place.phase === "commit") return say(role).unseals();
    if (match.place.phase === "debate" && match.place.step === "floor" && match.place.round === 2) return { type: "advance" };
    return nextCommand(game, 2);
  };
}
