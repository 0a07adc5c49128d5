import { useMemo, useRef } from "react";
import type { BoardView } from "../../viewmodel/boardView.ts";
import { laneArcs } from "../../viewmodel/laneArcs.ts";
import { sceneBoard } from "../../viewmodel/sceneBoard.ts";
import { seatBoard } from "../../viewmodel/seatBoard.ts";
import type { TimelineStop } from "../../viewmodel/timelineStops.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { BoardLayers } from "../parts/BoardLayers.tsx";
import { useChart } from "../parts/BoardPane.tsx";
import { useElementSize } from "../parts/useElementSize.ts";
import "../parts/board.css";

/** What the chart keeps clear of at its edges, pixels. */
const INSETS = { top: 22, right: 22, bottom: 22, left: 22 };
/** On a narrow board the buttons lie along its lower edge. */
const ABOVE_BUTTONS = { ...INSETS, bottom: 68 };
const NARROW = 600;

/** The board as it was at a stop of the timeline. `quick`: there is no time to watch anything move. */
export function MomentBoard({ stop, quick }: { readonly stop: TimelineStop; readonly quick: boolean }) {
  const { compiled, scenario } = useMatch();
  const look = useGame((state) => state.look);
  const panel = useGame((state) => state.panel);
  const chart = useChart(scenario);
  const focus = panel?.kind === "role" ? panel.role : null;
  const frame = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const insets = size !== null && size.width < NARROW ? ABOVE_BUTTONS : INSETS;
  const board = useMemo((): BoardView | null => {
    if (chart === null) return null;
    const { scene, view, round } = stop;
    const plain = seatBoard(compiled, view, { chart, focus, showRound: scene !== null, insets, ...look });
    if (scene === null) return plain;
    const signals = view.world.signalHistory[round - 1] ?? [];
    const before = { round, craft: signals[compiled.index.signal.workaround] ?? 0, lanes: laneArcs(compiled, signals) };
    const told = sceneBoard(plain, scene, { before, plays: 0, detour: m.board_detour() });
    return quick ? calm(told) : told;
  }, [compiled, chart, stop, focus, look, insets, quick]);
  return (
    <div ref={frame} className="timeline-board">
      {board !== null && <BoardLayers board={board} scene={quick ? "quick" : stop.key} />}
    </div>
  );
}

/** The same, with everything in its place and the whole chart in sight. */
const calm = (board: BoardView): BoardView => ({
  ...board,
  arcs: board.arcs.map((arc) => ({ ...arc, fresh: false })),
  tokens: board.tokens.map((token) => ({ ...token, hoist: token.hoist.map((flag) => ({ ...flag, fresh: false })) })),
  camera: null,
  approach: null,
});
