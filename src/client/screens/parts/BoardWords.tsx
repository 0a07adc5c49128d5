import { useLayoutEffect, useMemo, useRef } from "react";
import { arcTagPlaces, type TokenPlace, tokenPlaces } from "../../viewmodel/boardLabels.ts";
import { boardTransform, toChart, toHost } from "../../viewmodel/boardTransform.ts";
import type { BoardCamera, BoardToken, BoardView } from "../../viewmodel/boardView.ts";
import { broughtIntoSight, type Viewport } from "../../viewmodel/cameraReach.ts";
import { signed } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import type { BoardPilot } from "./boardPilot.ts";
import { RunningNumber } from "./RunningNumber.tsx";
import type { ElementSize } from "./useElementSize.ts";

interface BoardWordsProps {
  readonly board: BoardView;
  readonly size: ElementSize;
  readonly pilot: BoardPilot;
  /** What the names are laid out for. */
  readonly rest: BoardCamera;
  readonly viewport: () => Viewport;
}

/** Names, changes and buttons of the roles, and the tags of arcs. They are laid out for the camera at rest and travel with it. */
export function BoardWords({ board, size, pilot, rest, viewport }: BoardWordsProps) {
  const { width, height } = size;
  const laid = useMemo(() => ({ ...board, camera: rest }), [board, rest]);
  const places = useMemo(() => tokenPlaces(laid, width, height), [laid, width, height]);
  const tags = useMemo(() => {
    const transform = boardTransform(laid, width, height);
    return arcTagPlaces(laid, width, height).map((tag) => ({ ...tag, at: toChart(transform, tag) }));
  }, [laid, width, height]);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const travel = (): void => {
      const transform = boardTransform({ ...board, camera: pilot.camera }, width, height);
      if (words.current !== null) words.current.dataset["flying"] = String(pilot.bound !== null);
      const anchors = [...board.tokens, ...tags.map(({ at }) => at)];
      for (const [index, element] of [...(words.current?.querySelectorAll<HTMLElement>("[data-anchor]") ?? [])].entries()) {
        const anchor = anchors[index];
        if (anchor === undefined) continue;
        const at = toHost(transform, anchor);
        element.style.transform = `translate(${at.x.toFixed(2)}px, ${at.y.toFixed(2)}px)`;
      }
    };
    travel();
    return pilot.watch(travel);
  });
  const meet = (token: BoardToken): void => {
    const camera = pilot.bound === null ? broughtIntoSight(viewport(), token) : null;
    if (camera !== null) pilot.jumpTo(camera);
  };
  return (
    <div ref={words} className="board-words">
      <ul className="tokens" aria-label={m.parts_roles()}>
        {board.tokens.map((token, index) => {
          const place = places[index];
          return place === undefined ? null : <Token key={token.role} token={token} place={place} pressed={board.focus === token.role} onMeet={meet} />;
        })}
      </ul>
      {tags.map(({ id, kind, label, fresh, fontSize }) => (
        <div key={id} data-anchor="">
          <span className="arc-tag" data-kind={kind} data-fresh={fresh} style={{ fontSize }}>
            {label}
          </span>
        </div>
      ))}
    </div>
  );
}

interface TokenProps {
  readonly token: BoardToken;
  readonly place: TokenPlace;
  readonly pressed: boolean;
  /** The keyboard has come to a role: it must be in sight. */
  readonly onMeet: (token: BoardToken) => void;
}

function Token({ token, place, pressed, onMeet }: TokenProps) {
  const openPanel = useGame((state) => state.openPanel);
  const { role, you, delta } = token;
  const { x, y, radius, touch, label, fontSize, compact } = place;
  const shownChange = delta === null ? null : Math.round(delta);
  const top = label.y - y;
  return (
    <li data-anchor="" data-compact={compact && !pressed}>
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={spokenName(token)}
        style={{ left: touch.x, top: touch.y, width: touch.width, height: touch.height }}
        onClick={() => openPanel({ kind: "role", role })}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && onMeet(token)}
      />
      <span className="ring" style={{ left: -radius, top: -radius, width: 2 * radius, height: 2 * radius }} />
      <span className="plate" aria-hidden="true" style={{ transform: `translate(${label.x + label.width / 2 - x}px, ${top}px) translateX(-50%)`, fontSize }}>
        <b>{token.name}</b>
        {you && delta === null && <em>{m.parts_you()}</em>}
        {shownChange !== null && <Change points={shownChange} />}
      </span>
    </li>
  );
}

function spokenName({ name, you, delta, hoist }: BoardToken): string {
  const parts = [
    you ? m.parts_tokenYou({ name }) : name,
    delta === null ? "" : m.parts_tokenChange({ points: signed(delta) }),
    hoist.length === 0 ? "" : m.board_inForce({ count: hoist.length }),
  ];
  return listed(parts.filter((text) => text !== ""));
}

/** A change without its sign: the mark says which way. */
function Change({ points }: { readonly points: number }) {
  const news = points === 0 ? "none" : points > 0 ? "good" : "bad";
  return (
    <span className="delta" data-news={news}>
      <span className="mark">{points === 0 ? "◆" : points > 0 ? "▲" : "▼"}</span>
      <RunningNumber value={Math.abs(points)} from={0} />
    </span>
  );
}
