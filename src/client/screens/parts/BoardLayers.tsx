import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { wholeChart } from "../../viewmodel/boardTransform.ts";
import type { BoardPort, BoardView } from "../../viewmodel/boardView.ts";
import { sameCamera } from "../../viewmodel/cameraMove.ts";
import { covering, type Viewport, withinReach } from "../../viewmodel/cameraReach.ts";
import { BoardContext } from "../gameContext.ts";
import { BoardControls } from "./BoardControls.tsx";
import { BoardPilot, markSlow } from "./boardPilot.ts";
import { BoardWords } from "./BoardWords.tsx";
import { useBoardGestures } from "./useBoardGestures.ts";
import { type ElementSize, useElementSize } from "./useElementSize.ts";

interface BoardLayersProps {
  readonly board: BoardView;
  /** Changes when the camera is to go where the board says, although the player may have moved it elsewhere. */
  readonly scene?: string;
}

/** The painted layers of the board, and above them its names and buttons. */
export function BoardLayers({ board, scene = "" }: BoardLayersProps) {
  const host = useRef<HTMLDivElement>(null);
  const size = useElementSize(host);
  const [pilot] = useState(() => new BoardPilot(wholeChart(board)));
  const rest = useSyncExternalStore(pilot.watch, () => pilot.rest);
  const viewport = useViewport({ board, size, pilot });
  useScenes({ board, scene, size, pilot });
  usePaintedBoard(host, { board, pilot, background: false });
  useBoardGestures(host, pilot, viewport);
  return (
    <div ref={host} className="board" data-zoomed={rest.zoom > 1.001}>
      {size !== null && <BoardWords board={board} size={size} pilot={pilot} rest={rest} viewport={viewport} />}
      {size !== null && <BoardControls viewport={viewport} camera={rest} onGo={(camera) => (board.still ? pilot.jumpTo(camera) : pilot.flyTo(camera))} />}
    </div>
  );
}

/** Layers without words, for a background. */
export function BoardBackground({ board }: { readonly board: BoardView }) {
  const host = useRef<HTMLDivElement>(null);
  const size = useElementSize(host);
  const [pilot] = useState(() => new BoardPilot(wholeChart(board)));
  usePaintedBoard(host, { board, pilot, background: true });
  useLayoutEffect(() => {
    if (size !== null) pilot.jumpTo(covering({ view: board, ...size }) ?? wholeChart(board));
  }, [board, size, pilot]);
  return <div ref={host} className="board" aria-hidden="true" />;
}

interface Flown {
  readonly board: BoardView;
  readonly size: ElementSize | null;
  readonly pilot: BoardPilot;
}

/** What the camera looks at now, whenever it is asked. */
function useViewport({ board, size, pilot }: Flown): () => Viewport {
  const now = useRef({ board, size });
  useLayoutEffect(() => {
    now.current = { board, size };
  }, [board, size]);
  return useCallback(() => {
    const { board: view, size: host } = now.current;
    return { view: { ...view, camera: pilot.camera }, width: host?.width ?? 1, height: host?.height ?? 1 };
  }, [pilot]);
}

/** Flies the camera to where each scene lands; where nothing may move, it is there at once. */
function useScenes({ board, scene, size, pilot }: Flown & { readonly scene: string }): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (size === null) return;
    const { x, y, zoom } = board.camera ?? wholeChart(board);
    const sight = `${scene} ${x} ${y} ${zoom} ${board.beat}`;
    const sameScene = last.current === sight;
    last.current = sight;
    const port = { view: board, width: size.width, height: size.height };
    // Another size of the host keeps what the player looks at; another scene does not.
    const target = withinReach(sameScene ? pilot.rest : { x, y, zoom }, port) ?? wholeChart(board);
    if (sameScene && sameCamera(target, pilot.bound)) return;
    if (board.still || sameScene) pilot.jumpTo(target);
    else pilot.flyTo(target, board.approach === null ? null : withinReach(board.approach, port));
  }, [board, scene, size, pilot]);
  useEffect(() => () => pilot.stop(), [pilot]);
}

/** Keeps the painted layers up to date with what React draws and where the camera is. */
interface Painted {
  readonly board: BoardView;
  readonly pilot: BoardPilot;
  readonly background: boolean;
}

function usePaintedBoard(host: React.RefObject<HTMLDivElement | null>, { board, pilot, background }: Painted): void {
  const maker = useContext(BoardContext);
  const [shown] = useState(() => shownBoard(board, pilot));
  const motion = !board.still;
  useLayoutEffect(() => shown.show(board), [shown, board]);
  useEffect(() => {
    if (maker === null || host.current === null) return undefined;
    return maker.mount(host.current, shown.port, { motion, background, onSlow: markSlow });
  }, [maker, host, shown, motion, background]);
}

function shownBoard(first: BoardView, pilot: BoardPilot): { readonly port: BoardPort; show(board: BoardView): void } {
  let now = first;
  const listeners = new Set<() => void>();
  const seen = (): BoardView => ({ ...now, camera: pilot.camera, bound: pilot.bound });
  return {
    port: {
      watch: (listener) => {
        const tell = (): void => listener(seen());
        const stop = pilot.watch(tell);
        listeners.add(tell);
        tell();
        return () => {
          stop();
          listeners.delete(tell);
        };
      },
    },
    show: (board) => {
      if (board === now) return;
      now = board;
      for (const tell of listeners) tell();
    },
  };
}
