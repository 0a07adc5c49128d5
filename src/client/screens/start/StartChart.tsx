import { useMemo } from "react";
import { startBoard } from "../../viewmodel/seatBoard.ts";
import { useGame } from "../gameContext.ts";
import { BoardBackground } from "../parts/BoardLayers.tsx";
import { useChart } from "../parts/BoardPane.tsx";

/** The sea chart behind the first screens. */
export function StartChart() {
  const scenario = useGame((state) => state.scenario);
  const theme = useGame((state) => state.look.theme);
  const chart = useChart(scenario);
  const board = useMemo(() => (scenario === null || chart === null ? null : startBoard(scenario, chart, theme)), [scenario, chart, theme]);
  return <div className="start-chart">{board !== null && <BoardBackground board={board} />}</div>;
}
