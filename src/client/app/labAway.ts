import { historyOf, type PlayedMatch } from "../../analysis/history.ts";
import { type Fork, forkOf } from "../../analysis/playouts.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { LabDoor, LabSpread, LabSubject } from "../store/labDoor.ts";
import type { RulesDesk } from "./rulesDesk.ts";

/** A game that is over, and where things are worked out about it. */
export interface LabBench {
  readonly desk: RulesDesk;
  readonly compiled: CompiledScenario;
  readonly match: PlayedMatch & Fork;
}

/** Games for one set of dots. */
const GAMES = 200;
/** Games between two looks at how far it has come. */
const SLICE = 50;

/** The trials of a game that is over; each is worked out away from the page, and only the game's history travels there. */
export const LAB = {
  retell: ({ desk, compiled, match }: LabBench, variant: Parameters<LabDoor["retell"]>[0]): ReturnType<LabDoor["retell"]> => desk.ask(compiled, "retell", { history: historyOf(compiled, match), variant }),
  choiceAt: ({ desk, compiled, match }: LabBench, where: Parameters<LabDoor["choiceAt"]>[0]): ReturnType<LabDoor["choiceAt"]> => desk.ask(compiled, "choiceAt", { history: historyOf(compiled, match), where }),
  spread: async function* ({ desk, compiled, match }: LabBench, subject: LabSubject): AsyncGenerator<LabSpread> {
    const history = historyOf(compiled, match);
    const { seed } = match.setup;
    let soFar: LabSpread = { games: 0, of: GAMES, meters: {}, interest: [], endings: {} };
    while (soFar.games < GAMES) {
      const plan = { seed, first: soFar.games, count: Math.min(SLICE, GAMES - soFar.games) };
      const more = subject.kind === "anew" ? await desk.ask(compiled, "anew", { ...plan, fork: forkOf(compiled, match, subject.round) }) : await desk.ask(compiled, "otherLuck", { ...plan, history, variant: subject.variant });
      soFar = together(soFar, more);
      yield soFar;
    }
  },
};

function together(soFar: LabSpread, more: Omit<LabSpread, "of">): LabSpread {
  return {
    games: soFar.games + more.games,
    of: soFar.of,
    meters: Object.fromEntries(Object.entries(more.meters).map(([meter, values]) => [meter, [...(soFar.meters[meter] ?? []), ...values]])),
    interest: [...soFar.interest, ...more.interest],
    endings: Object.fromEntries(Object.entries(more.endings).map(([ending, count]) => [ending, (soFar.endings[ending] ?? 0) + count])),
  };
}
