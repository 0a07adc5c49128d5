import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { m } from "../../words/words.ts";
import type { BoardPaneProps } from "./BoardPane.tsx";
import { BoardPane } from "./BoardPane.tsx";

interface GameFrameProps {
  /** What this screen is called; read out when it opens. */
  readonly title: string;
  /** Left of the panel; the board where nothing else is given. */
  readonly left?: ReactNode;
  /** How the board is shown, where it is. */
  readonly board?: BoardPaneProps;
  /** What the panel holds. */
  readonly children: ReactNode;
  /** What stays in sight at the foot of the panel: the button, and what it waits for. */
  readonly foot?: ReactNode;
}

/** The two halves of a game screen: the table at the left, the panel at the right. */
export function GameFrame({ title, left, board = {}, children, foot }: GameFrameProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    // The button that led here is gone: without this, a keyboard would start again at the top of the page.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main className="table" aria-label={title}>
      {left === undefined ? <BoardPane {...board} /> : <div className="table-left sheet-of-paper">{left}</div>}
      <section className="panel" ref={panel} tabIndex={-1} aria-label={m.parts_panel()}>
        {children}
        {foot !== undefined && <div className="panel-foot">{foot}</div>}
      </section>
    </main>
  );
}
