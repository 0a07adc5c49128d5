import type { ReactNode } from "react";
import { useRef } from "react";
import { m } from "../../words/words.ts";
import { useArrival } from "./arrival.ts";
import type { BoardPaneProps } from "./BoardPane.tsx";
import { BoardPane } from "./BoardPane.tsx";
import { SCROLLS } from "./scrolls.ts";

interface GameFrameProps {
  /** What this screen is called. Another title is another screen: the focus goes to its heading. */
  readonly title: string;
  /** Left of the panel; the board where nothing else is given. */
  readonly left?: ReactNode;
  /** Over what is at the left; on a narrow page over all. */
  readonly head?: ReactNode;
  /** How the board is shown, where it is. */
  readonly board?: BoardPaneProps;
  /** What the panel holds. */
  readonly children: ReactNode;
  /** What stays in sight below the panel: the button, and what it waits for. */
  readonly foot?: ReactNode;
}

/** The two halves of a game screen: the table at the left, the panel at the right. On a narrow page papers come after the panel: first what to do. */
export function GameFrame({ title, left, head, board = {}, children, foot }: GameFrameProps) {
  const panel = useRef<HTMLElement>(null);
  useArrival(title, panel);
  return (
    <main className="table" data-left={left === undefined ? "board" : "paper"} aria-label={title}>
      {left === undefined && <BoardPane {...board} />}
      {head !== undefined && <div className="table-head">{head}</div>}
      <section className="panel" id="panel" ref={panel} tabIndex={-1} aria-label={m.parts_panel()}>
        {children}
      </section>
      {foot !== undefined && <div className="panel-foot">{foot}</div>}
      {left !== undefined && <Paper>{left}</Paper>}
    </main>
  );
}

function Paper({ children }: { readonly children: ReactNode }) {
  return (
    <section className="table-left sheet-of-paper" {...SCROLLS} aria-label={m.parts_table()}>
      {children}
    </section>
  );
}
