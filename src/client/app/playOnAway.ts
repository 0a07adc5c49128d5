import type { PlayedMatch } from "../../analysis/history.ts";
import type { Fork } from "../../analysis/playouts.ts";
import { forkOf } from "../../analysis/playouts.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Outlook } from "../store/gameDoor.ts";
import type { RulesDesk } from "./rulesDesk.ts";

/** Games that are played on from a point of a game. */
const GAMES = 10_000;
/** Games between two looks at how far it has come; few enough that a page which must play them itself goes on. */
const SLICE = 250;

/** How games from the start of a round end, told again and again as more of them are played. Whoever has seen enough stops asking. */
export async function* playOnAway(desk: RulesDesk, compiled: CompiledScenario, { match, round }: { readonly match: PlayedMatch & Fork; readonly round: number }): AsyncGenerator<Outlook> {
  const fork = forkOf(compiled, match, round);
  let soFar: Outlook = { games: 0, of: GAMES, endings: {} };
  while (soFar.games < GAMES) {
    const count = Math.min(SLICE, GAMES - soFar.games);
    const { endings } = await desk.ask(compiled, "playOn", { fork, first: soFar.games, count, seed: match.setup.seed });
    const sums = Object.entries(endings).map(([ending, more]) => [ending, (soFar.endings[ending] ?? 0) + more] as const);
    soFar = { games: soFar.games + count, of: GAMES, endings: Object.fromEntries(sums) };
    yield soFar;
  }
}
