import { direction, evenSigned } from "../../viewmodel/figures.ts";
import type { News } from "../../viewmodel/meterView.ts";

const MARKS = { up: "▲", down: "▼", level: "◆" } as const;

/** A change: which way by a mark, how much by a figure, good or bad by colour as well. */
export function Delta({ change, news, digits = 1 }: { readonly change: number; readonly news: News; readonly digits?: number }) {
  return (
    <span className="delta" data-news={news}>
      <span className="mark" aria-hidden="true">
        {MARKS[direction(change)]}
      </span>
      {evenSigned(change, digits)}
    </span>
  );
}
