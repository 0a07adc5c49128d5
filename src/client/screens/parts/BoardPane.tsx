import { useContext, useEffect, useMemo, useState } from "react";
import type { Chart } from "../../viewmodel/boardChart.ts";
import { seatBoard } from "../../viewmodel/seatBoard.ts";
import type { BoardView } from "../../viewmodel/boardView.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { BoardContext, useGame, useMatch } from "../gameContext.ts";
import { BoardLayers } from "./BoardLayers.tsx";
import { BoardTitle } from "./BoardTitle.tsx";
import { MeterStrip } from "./MeterStrip.tsx";

export interface BoardPaneProps {
  /** What a screen adds to the board as it stands, e.g. the arcs of a stage. */
  readonly adjust?: ((view: BoardView) => BoardView) | undefined;
  /** The meters as they stood before, where the screen has not told yet what became of them. */
  readonly metersAs?: MatchOnScreen["view"] | undefined;
}

/** The board with its title, its key and the meters. */
export function BoardPane({ adjust, metersAs }: BoardPaneProps) {
  const { compiled, scenario, view } = useMatch();
  const look = useGame((state) => state.look);
  const panel = useGame((state) => state.panel);
  const chart = useChart(scenario);
  const focus = panel?.kind === "role" ? panel.role : null;
  const showRound = view.place.phase === "report" || view.place.phase === "debrief";
  const board = useMemo(() => {
    if (chart === null) return null;
    const plain = seatBoard(compiled, view, { chart, focus, showRound, ...look });
    return adjust === undefined ? plain : adjust(plain);
  }, [compiled, view, chart, focus, showRound, look, adjust]);
  return (
    <div className="table-left">
      <div className="board">{board !== null && <BoardLayers board={board} />}</div>
      <BoardTitle />
      <MeterStrip view={metersAs ?? view} />
    </div>
  );
}

/** The chart of a scenario, once it is there. */
export function useChart(scenario: Parameters<NonNullable<React.ContextType<typeof BoardContext>>["chartOf"]>[0] | null): Chart | null {
  const maker = useContext(BoardContext);
  const [chart, setChart] = useState<Chart | null>(null);
  useEffect(() => {
    let wanted = true;
    if (scenario !== null) void maker?.chartOf(scenario).then((made) => wanted && setChart(made));
    return () => {
      wanted = false;
    };
  }, [maker, scenario]);
  return chart;
}
