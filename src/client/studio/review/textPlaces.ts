import type { Span } from "../../../documents/model.ts";

/** The pieces of the shown text that the page has, in order; each holds one text node and knows where in the document it begins. */
const PIECES = "[data-start]";

/** The stretch of the document that is selected within a part of the page, or null. */
export function selectedSpan(pane: Element): Span | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return null;
  const pieces = [...pane.querySelectorAll<HTMLElement>(PIECES)].filter((piece) => range.intersectsNode(piece));
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = startOf(first) + (first.contains(range.startContainer) ? offsetIn(range.startContainer, range.startOffset) : 0);
  const end = startOf(last) + (last.contains(range.endContainer) ? offsetIn(range.endContainer, range.endOffset) : lengthOf(last));
  return end > start ? { start, end } : null;
}

/** Selects a stretch of the document, where the page shows it, and brings it into sight. */
export function selectSpan(pane: Element, { start, end }: Span): boolean {
  const pieces = [...pane.querySelectorAll<HTMLElement>(PIECES)];
  const from = pieces.find((piece) => startOf(piece) <= start && startOf(piece) + lengthOf(piece) > start);
  const to = pieces.find((piece) => startOf(piece) < end && startOf(piece) + lengthOf(piece) >= end);
  const [fromText, toText] = [from?.firstChild, to?.firstChild];
  if (from === undefined || to === undefined || fromText == null || toText == null) return false;
  getSelection()?.setBaseAndExtent(fromText, start - startOf(from), toText, end - startOf(to));
  from.scrollIntoView({ block: "nearest" });
  return true;
}

/** The piece of the page where a stretch of the document begins. */
export function pieceAt(pane: Element, start: number): HTMLElement | null {
  return [...pane.querySelectorAll<HTMLElement>(PIECES)].find((piece) => startOf(piece) + lengthOf(piece) > start) ?? null;
}

/** The last place of the document that stands in the upper half of the page's part; -1 before the first. */
export function seenUpTo(pane: Element): number {
  const middle = pane.getBoundingClientRect().top + pane.clientHeight / 2;
  const above = [...pane.querySelectorAll<HTMLElement>(PIECES)].filter((piece) => piece.getClientRects().length > 0 && piece.getBoundingClientRect().top <= middle);
  const last = above.at(-1);
  return last === undefined ? -1 : startOf(last);
}

const startOf = (piece: HTMLElement): number => Number(piece.dataset["start"]);
const lengthOf = (piece: HTMLElement): number => piece.textContent?.length ?? 0;

/** A browser may count a whole text as the first or second child of its element. */
const offsetIn = (node: Node, offset: number): number => (node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : (node.textContent?.length ?? 0));
