import type { BoardMaker, MatchOnScreen } from "../screens/gameContext.ts";
import { boardPlan } from "../viewmodel/seatBoard.ts";
import { type Chart, nameChart } from "../viewmodel/boardChart.ts";

/** Charts of the scenarios that come with the game were drawn when the game was built. */
const charts = import.meta.glob<Chart>("../../../assets/charts/*.json", { import: "default" });

/** Charts of authors' scenarios, each drawn once; while one is drawn the page goes on. */
const drawnHere = new WeakMap<MatchOnScreen["scenario"], Promise<Chart>>();

function chartOfAuthor(scenario: MatchOnScreen["scenario"]): Promise<Chart> {
  const known = drawnHere.get(scenario) ?? import("../board/chartDesk.ts").then(({ makeChartAway }) => makeChartAway(boardPlan(scenario), 1));
  drawnHere.set(scenario, known);
  return known;
}

/** The board and its charts, fetched when first needed. */
export const boardMaker: BoardMaker = {
  chartOf: async (scenario) => {
    const drawn = charts[`../../../assets/charts/${scenario.shortOf ?? scenario.id}.json`];
    if (drawn !== undefined) return nameChart(await drawn(), scenario.board);
    return chartOfAuthor(scenario);
  },
  mount: (host, port, options) => {
    let unmount: (() => void) | null = null;
    let gone = false;
    void import("../board/mountBoard.ts").then(({ mountBoard }) => {
      if (gone) return;
      const board = mountBoard(host, port, options);
      unmount = () => board.destroy();
    });
    return () => {
      gone = true;
      unmount?.();
    };
  },
  play: (sound) => {
    // Before the first press a browser lets nothing be heard, and complains.
    if (navigator.userActivation?.hasBeenActive === false) return;
    void import("../board/playSound.ts").then(({ playSound }) => playSound(sound));
  },
};
