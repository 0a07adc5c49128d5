import type { BoardMaker } from "../screens/gameContext.ts";
import { boardPlan } from "../viewmodel/seatBoard.ts";
import type { Chart } from "../viewmodel/boardChart.ts";

/** Charts of the scenarios that come with the game were drawn when the game was built. */
const charts = import.meta.glob<Chart>("../../../assets/charts/*.json", { import: "default" });

/** The board and its charts, fetched when first needed. */
export const boardMaker: BoardMaker = {
  chartOf: async (scenario) => {
    const drawn = charts[`../../../assets/charts/${scenario.id}.json`];
    if (drawn !== undefined) return drawn();
    const { makeChart } = await import("../board/chart/makeChart.ts");
    return makeChart(boardPlan(scenario), 1);
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
};
