import { type RefObject, useEffect } from "react";
import type { DocumentReading, Sentence, Span } from "../../../documents/model.ts";
import { flipOf, isHidden } from "./blocks.ts";
import { commandOf } from "./commands.ts";
import { coverageOf, nextUncovered } from "./coverage.ts";
import { type ReviewDoor, useReviewDoor } from "./reviewContext.ts";
import { selectedSpan, selectSpan } from "./textPlaces.ts";

/** Keys in the document: the selection is the cursor, and walks by sentences. */
export function usePaneKeys(pane: RefObject<HTMLElement | null>, reading: DocumentReading): void {
  const door = useReviewDoor();
  useEffect(() => {
    const text = pane.current;
    if (text === null) return undefined;
    const press = textKeys(text, reading, door);
    text.addEventListener("keydown", press);
    return () => text.removeEventListener("keydown", press);
  }, [pane, reading, door]);
}

function textKeys(text: HTMLElement, reading: DocumentReading, { review, moves }: ReviewDoor): (event: KeyboardEvent) => void {
  const { store } = review;

  const walk = (by: 1 | -1): void => {
    const next = nextSentence(reading, selectedSpan(text), by);
    if (next === undefined) return;
    selectSpan(text, next);
    store.setState({ lit: rowsAt(text) });
  };
  const extend = (): void => {
    const span = selectedSpan(text);
    const next = nextSentence(reading, span, 1);
    if (span === null) return walk(1);
    if (next !== undefined) selectSpan(text, { start: span.start, end: next.end });
  };
  const flip = (): void => {
    const span = selectedSpan(text);
    const block = span === null ? undefined : reading.blocks.find(({ start, end }) => start <= span.start && end > span.start);
    if (block !== undefined) review.decide(flipOf(reading.doc.id, block), "edited");
  };
  const toUncovered = (): void => {
    const { base, now } = store.getState();
    if (base === null || now === null) return;
    const free = nextUncovered(coverageOf({ base, now }, reading.doc.id), selectedSpan(text)?.start ?? -1);
    const first = reading.sentences.find(({ start, end }) => free !== null && start < free.end && end > free.start);
    if (first !== undefined) selectSpan(text, first);
  };
  const toCard = (): void => {
    const [first] = rowsAt(text);
    if (first !== undefined) moves.chooseKey(first);
  };

  return (event) => {
    const command = commandOf(event, store.getState().letters);
    // Arrows scroll the text, as everywhere.
    if (command === null || event.target !== text || event.key.startsWith("Arrow")) return;
    const span = selectedSpan(text);
    const actions: Partial<Record<string, () => void>> = {
      next: () => walk(1),
      previous: () => walk(-1),
      extend: extend,
      flip: flip,
      uncovered: toUncovered,
      accept: toCard,
      newCard: () => moves.addCard(span === null ? null : { doc: reading.doc.id, ...span }),
      undo: moves.undo,
      redo: moves.redo,
      keys: () => store.setState({ keysShown: true }),
    };
    const act = typeof command === "string" ? actions[command] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

/** The sentence after or before the selection, among those that are not folded up; without a selection the first or last. */
function nextSentence({ sentences, blocks }: DocumentReading, span: Span | null, by: 1 | -1): Sentence | undefined {
  const shown = sentences.filter(({ block }) => blocks[block] === undefined || !isHidden(blocks[block]));
  if (by === 1) return shown.find(({ start }) => span === null || start >= span.end);
  return shown.filter(({ end }) => span === null || end <= span.start).at(-1);
}

/** The rows that stand on what is selected, evidence first. */
function rowsAt(text: HTMLElement): readonly string[] {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const rows = [...text.querySelectorAll<HTMLElement>("[data-rows]")].filter((piece) => range.intersectsNode(piece)).flatMap((piece) => piece.dataset["rows"]?.split(" ") ?? []);
  return [...new Set(rows)].sort((a, b) => Number(b.startsWith("evidence:")) - Number(a.startsWith("evidence:")));
}
