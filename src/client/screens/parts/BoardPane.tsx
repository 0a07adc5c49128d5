import { useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Chart } from "../../viewmodel/boardChart.ts";
import { seatBoard } from "../../viewmodel/seatBoard.ts";
import type { BoardInsets, BoardView } from "../../viewmodel/boardView.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { BoardContext, useGame, useMatch } from "../gameContext.ts";
import { BoardLayers } from "./BoardLayers.tsx";
import { BoardTitle } from "./BoardTitle.tsx";
import { MeterStrip } from "./MeterStrip.tsx";
import { useElementSize } from "./useElementSize.ts";
import "./board.css";

export interface BoardPaneProps {
  /** What a screen adds to the board as it stands, e.g. the arcs of a stage. */
  readonly adjust?: ((view: BoardView) => BoardView) | undefined;
  /** The meters as they stood before, where the screen has not told yet what became of them. */
  readonly metersAs?: MatchOnScreen["view"] | undefined;
  /** What is on show: another scene takes the camera with it. */
  readonly scene?: string | undefined;
}

/** What the chart keeps clear of: its own border, and above it the meters, or where there are none the buttons. */
const EDGE = 22;
const BUTTONS = 46;

/** The board with its title, its key and the meters. */
export function BoardPane({ adjust, metersAs, scene }: BoardPaneProps) {
  const { compiled, scenario, view } = useMatch();
  const look = useGame((state) => state.look);
  const panel = useGame((state) => state.panel);
  const chart = useChart(scenario);
  const focus = panel?.kind === "role" ? panel.role : null;
  const showRound = view.place.phase === "report" || view.place.phase === "debrief";
  const pane = useRef<HTMLDivElement>(null);
  const insets = useInsets(pane);
  const board = useMemo(() => {
    if (chart === null) return null;
    const plain = seatBoard(compiled, view, { chart, focus, showRound, insets, ...look });
    return adjust === undefined ? plain : adjust(plain);
  }, [compiled, view, chart, focus, showRound, look, adjust, insets]);
  return (
    <div className="table-left" ref={pane}>
      <div className="board">{board !== null && <BoardLayers board={board} {...(scene !== undefined && { scene })} />}</div>
      <BoardTitle />
      <MeterStrip view={metersAs ?? view} />
    </div>
  );
}

/** Room for what lies over the lower edge of the board. */
function useInsets(pane: React.RefObject<HTMLElement | null>): BoardInsets {
  const size = useElementSize(pane);
  const strip = size === null ? 0 : (pane.current?.querySelector<HTMLElement>(":scope > .meters")?.offsetHeight ?? 0);
  // On the wall the board is drawn larger than the strip over it: its own pixels are fewer.
  const meters = Math.ceil(strip / (Number(pane.current?.querySelector(":scope > .board")?.currentCSSZoom) || 1));
  return useMemo(() => ({ top: EDGE, right: EDGE, bottom: EDGE + (meters > 0 ? meters : BUTTONS), left: EDGE }), [meters]);
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
