import { wholeChart } from "../../viewmodel/boardTransform.ts";
import type { BoardCamera } from "../../viewmodel/boardView.ts";
import { mostZoom, PAN_STEP, panned, type Viewport, ZOOM_STEP, zoomed } from "../../viewmodel/cameraReach.ts";
import { m } from "../../words/words.ts";

interface BoardControlsProps {
  readonly viewport: () => Viewport;
  /** Where the camera rests now. */
  readonly camera: BoardCamera;
  readonly onGo: (camera: BoardCamera) => void;
}

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: PAN_STEP, y: 0 },
  ArrowRight: { x: -PAN_STEP, y: 0 },
  ArrowUp: { x: 0, y: PAN_STEP },
  ArrowDown: { x: 0, y: -PAN_STEP },
};

const SHAPES = {
  in: "M8 2.5v11M2.5 8h11",
  out: "M2.5 8h11",
  whole: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
} as const;

/** Buttons to zoom; with the focus on one of them, keys do the same and arrows move the chart. */
export function BoardControls({ viewport, camera, onGo }: BoardControlsProps) {
  const go = (next: BoardCamera | null): void => onGo(next ?? wholeChart(viewport().view));
  const acts: Readonly<Record<string, () => void>> = {
    "+": () => go(zoomed(viewport(), ZOOM_STEP)),
    "=": () => go(zoomed(viewport(), ZOOM_STEP)),
    "-": () => go(zoomed(viewport(), 1 / ZOOM_STEP)),
    "0": () => go(null),
  };
  const press = (event: React.KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    const act = arrow === undefined ? acts[event.key] : () => go(panned(viewport(), arrow));
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  const isWhole = camera.zoom <= 1.001;
  return (
    <fieldset className="board-controls" title={m.board_keys()}>
      <legend className="unseen">{m.board_controls()}</legend>
      <Control shape="in" name={m.board_zoomIn()} keys="+" blocked={camera.zoom >= mostZoom(viewport()) - 0.001} onKey={press} onPress={() => acts["+"]?.()} />
      <Control shape="out" name={m.board_zoomOut()} keys="-" blocked={isWhole} onKey={press} onPress={() => acts["-"]?.()} />
      <Control shape="whole" name={m.board_whole()} keys="0" blocked={isWhole} onKey={press} onPress={() => acts["0"]?.()} />
    </fieldset>
  );
}

interface ControlProps {
  readonly shape: keyof typeof SHAPES;
  readonly name: string;
  readonly keys: string;
  readonly blocked: boolean;
  readonly onPress: () => void;
  readonly onKey: (event: React.KeyboardEvent) => void;
}

function Control({ shape, name, keys, blocked, onPress, onKey }: ControlProps) {
  return (
    <button type="button" aria-label={name} title={name} aria-keyshortcuts={keys} aria-disabled={blocked} onKeyDown={onKey} onClick={() => blocked || onPress()}>
      <svg width="18" height="18" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
        <path d={SHAPES[shape]} />
      </svg>
    </button>
  );
}
