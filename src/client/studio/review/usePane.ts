import { type RefObject, useEffect } from "react";
import { rowKey } from "./marks.ts";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import type { ReviewState } from "./reviewState.ts";
import type { Reviewed } from "./rows.ts";
import { selectedSpan } from "./textPlaces.ts";

/** What is marked under the pointer lights up on both sides; a press chooses its first row. For the keyboard there are the lists and usePaneKeys. */
export function usePanePointer(pane: RefObject<HTMLElement | null>): void {
  const { review, moves } = useReviewDoor();
  useEffect(() => {
    const text = pane.current;
    if (text === null) return undefined;
    const stop = new AbortController();
    const point = ({ target }: Event): void => review.store.setState((state) => ({ lit: rowsOfPiece(target) ?? chosenRow(state) }));
    const press = ({ target }: Event): void => {
      const [first] = rowsOfPiece(target) ?? [];
      if (first !== undefined && selectedSpan(text) === null) moves.chooseKey(first);
    };
    text.addEventListener("mouseover", point, stop);
    text.addEventListener("mouseleave", point, stop);
    text.addEventListener("click", press, stop);
    return () => stop.abort();
  }, [pane, review, moves]);
}

const rowsOfPiece = (target: EventTarget | null): readonly string[] | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-rows]")?.dataset["rows"]?.split(" ") : undefined;

function chosenRow({ tab, chosen }: ReviewState): readonly string[] {
  const id = chosen[tab];
  return id === undefined ? [] : [rowKey(tab, id)];
}

/** Lights up what a row stands on, and brings the first place of a row that was just chosen into sight. */
export function useLit(pane: RefObject<HTMLElement | null>, reviewed: Reviewed | null): void {
  const lit = useReview((state) => state.lit);
  const tab = useReview((state) => state.tab);
  const chosen = useReview((state) => state.chosen[state.tab]);
  const drawn = reviewed !== null;
  useEffect(() => {
    const text = pane.current;
    if (text === null) return undefined;
    const found = lit.flatMap((key) => [...text.querySelectorAll<HTMLElement>(`[data-rows~="${CSS.escape(key)}"]`)]);
    for (const piece of found) piece.dataset["lit"] = "true";
    return () => {
      for (const piece of found) delete piece.dataset["lit"];
    };
  }, [pane, lit, reviewed]);
  useEffect(() => {
    if (chosen === undefined || !drawn) return;
    pane.current?.querySelector(`[data-rows~="${CSS.escape(rowKey(tab, chosen))}"]`)?.scrollIntoView({ block: "nearest" });
  }, [pane, tab, chosen, drawn]);
}
