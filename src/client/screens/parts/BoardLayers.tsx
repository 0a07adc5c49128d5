import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { TokenPlace } from "../../viewmodel/boardLabels.ts";
import { arcTagPlaces, tokenPlaces } from "../../viewmodel/boardLabels.ts";
import type { BoardPort, BoardToken, BoardView } from "../../viewmodel/boardView.ts";
import { signed } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { BoardContext, useGame } from "../gameContext.ts";

/** The painted layers of the board, and above them its names and buttons. */
export function BoardLayers({ board }: { readonly board: BoardView }) {
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  usePaintedBoard(host, board);
  return (
    <div ref={host} className="board">
      {size !== null && <Words board={board} size={size} />}
    </div>
  );
}

/** Layers without words, for a background. */
export function BoardBackground({ board }: { readonly board: BoardView }) {
  const host = useRef<HTMLDivElement>(null);
  usePaintedBoard(host, board);
  return <div ref={host} className="board" aria-hidden="true" />;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function Words({ board, size }: { readonly board: BoardView; readonly size: Size }) {
  const places = useMemo(() => tokenPlaces(board, size.width, size.height), [board, size]);
  const tags = useMemo(() => arcTagPlaces(board, size.width, size.height), [board, size]);
  return (
    <>
      <ul className="tokens" aria-label={m.parts_roles()}>
        {board.tokens.map((token, index) => {
          const place = places[index];
          return place === undefined ? null : <Token key={token.role} token={token} place={place} pressed={board.focus === token.role} />;
        })}
      </ul>
      {tags.map(({ id, kind, label, x, y, fontSize }) => (
        <span key={id} className="arc-tag" data-kind={kind} style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)`, fontSize }}>
          {label}
        </span>
      ))}
    </>
  );
}

function Token({ token, place, pressed }: { readonly token: BoardToken; readonly place: TokenPlace; readonly pressed: boolean }) {
  const openPanel = useGame((state) => state.openPanel);
  const { role, name, you, delta } = token;
  const { x, y, radius, label, fontSize, compact } = place;
  const said = [you ? m.parts_tokenYou({ name }) : name, delta === null ? "" : m.parts_tokenChange({ points: signed(delta) })].filter((text) => text !== "").join(", ");
  return (
    <li>
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={said}
        style={{ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }}
        onClick={() => openPanel({ kind: "role", role })}
      />
      <span className="plate" aria-hidden="true" style={{ transform: `translate(${label.x + label.width / 2}px, ${label.y}px) translateX(-50%)`, fontSize }}>
        {(!compact || pressed) && <b>{name}</b>}
        {you && !compact && delta === null && <em>{m.parts_you()}</em>}
        {delta !== null && <Change points={Math.round(delta)} />}
      </span>
    </li>
  );
}

/** A change without its sign: the mark says which way. */
function Change({ points }: { readonly points: number }) {
  const news = points === 0 ? "none" : points > 0 ? "good" : "bad";
  return (
    <span className="delta" data-news={news}>
      <span className="mark">{points === 0 ? "◆" : points > 0 ? "▲" : "▼"}</span>
      {Math.abs(points)}
    </span>
  );
}

/** Keeps the painted layers up to date with what React draws. */
function usePaintedBoard(host: React.RefObject<HTMLDivElement | null>, board: BoardView): void {
  const maker = useContext(BoardContext);
  const [shown] = useState(() => shownBoard(board));
  const motion = !board.still;
  useLayoutEffect(() => shown.show(board), [shown, board]);
  useEffect(() => {
    if (maker === null || host.current === null) return undefined;
    return maker.mount(host.current, shown.port, { motion });
  }, [maker, host, shown, motion]);
}

function shownBoard(first: BoardView): { readonly port: BoardPort; show(board: BoardView): void } {
  let now = first;
  const listeners = new Set<(view: BoardView) => void>();
  return {
    port: {
      watch: (listener) => {
        listeners.add(listener);
        listener(now);
        return () => listeners.delete(listener);
      },
    },
    show: (board) => {
      if (board === now) return;
      now = board;
      for (const listener of listeners) listener(board);
    },
  };
}

/** Size of an element, kept up to date; null before it is laid out. */
function useSize(element: React.RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const measure = (): void => setSize({ width: watched.clientWidth, height: watched.clientHeight });
    const sizes = new ResizeObserver(measure);
    sizes.observe(watched);
    measure();
    return () => sizes.disconnect();
  }, [element]);
  return size;
}
