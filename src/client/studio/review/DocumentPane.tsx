import { type RefObject, useCallback, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import type { Block, DocumentReading } from "../../../documents/model.ts";
import { SCROLLS } from "../../screens/parts/scrolls.ts";
import { m } from "../../words/words.ts";
import { BlockText } from "./BlockText.tsx";
import { CoverageBar } from "./CoverageBar.tsx";
import { HiddenBlocks } from "./HiddenBlocks.tsx";
import { LAYERS, LayerKey } from "./LayerKey.tsx";
import { marksByBlock, marksOf } from "./marks.ts";
import { flipOf, isHidden, runsOf } from "./blocks.ts";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import type { Reviewed, Tab } from "./rows.ts";
import { pieceAt, seenUpTo, selectedSpan } from "./textPlaces.ts";
import { useLit, usePanePointer } from "./usePane.ts";
import { usePaneKeys } from "./usePaneKeys.ts";

/** The document as it is, with what was found in it marked. */
export function DocumentPane({ reviewed }: { readonly reviewed: Reviewed }) {
  const id = useReview((state) => state.doc);
  const reading = reviewed.now.readings.find(({ doc }) => doc.id === id);
  return reading === undefined ? <section className="review-text" /> : <Reading key={reading.doc.id} reading={reading} reviewed={reviewed} />;
}

function Reading({ reading, reviewed }: { readonly reading: DocumentReading; readonly reviewed: Reviewed }) {
  const { doc } = reading;
  const keys = useId();
  const pane = useRef<HTMLElement>(null);
  const [layers, setLayers] = useState<ReadonlySet<Tab>>(() => new Set(LAYERS));
  const go = (start: number): void => {
    if (pane.current !== null) pieceAt(pane.current, start)?.scrollIntoView({ block: "center" });
  };
  usePaneKeys(pane, reading);
  usePanePointer(pane);
  return (
    <section className="review-text" aria-label={m.review_text_label()} data-hide={LAYERS.filter((layer) => !layers.has(layer)).join(" ")}>
      <header className="review-text-head">
        <LayerKey shown={layers} onChange={setLayers} />
        <NewCardButton pane={pane} doc={doc.id} />
        <CoverageBar reviewed={reviewed} doc={doc.id} onGo={go} after={() => (pane.current === null ? -1 : seenUpTo(pane.current))} />
        <p id={keys} className="unseen">
          {m.review_text_keys()}
        </p>
      </header>
      <article ref={pane} className="review-paper" aria-label={doc.name} aria-describedby={keys} {...SCROLLS}>
        {!reading.english && <p className="problem">{m.review_text_notEnglish()}</p>}
        <Blocks pane={pane} reading={reading} reviewed={reviewed} />
      </article>
    </section>
  );
}

/** For hands without a keyboard. */
function NewCardButton({ pane, doc }: { readonly pane: RefObject<HTMLElement | null>; readonly doc: string }) {
  const { moves } = useReviewDoor();
  const add = (): void => {
    const span = pane.current === null ? null : selectedSpan(pane.current);
    moves.addCard(span === null ? null : { doc, ...span });
  };
  return (
    // Pressing it must not take the selection away.
    <button type="button" className="text-button review-new" onMouseDown={(event) => event.preventDefault()} onClick={add}>
      {m.review_text_newCard()}
    </button>
  );
}

interface BlocksProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly reading: DocumentReading;
  readonly reviewed: Reviewed;
}

/** Drawn bit by bit and a moment later, so that the page answers while a long text comes. */
function Blocks({ pane, reading, reviewed: latest }: BlocksProps) {
  const { review } = useReviewDoor();
  const reviewed = useDeferredValue<Reviewed | null>(latest, null);
  const { doc, blocks } = reading;
  const marks = useMemo(() => (reviewed === null ? [] : marksByBlock(blocks, marksOf(reviewed, doc.id))), [blocks, reviewed, doc]);
  const flip = useCallback((block: Block) => review.decide(flipOf(doc.id, block), "edited"), [review, doc]);
  useLit(pane, reviewed);
  if (reviewed === null) return null;
  return runsOf(blocks).map((run) => {
    const [first] = run;
    if (first === undefined) return null;
    if (isHidden(first.block)) return <HiddenBlocks key={first.block.start} text={doc.text} blocks={run.map(({ block }) => block)} onFlip={flip} />;
    return run.map(({ block, index }) => <BlockText key={block.start} text={doc.text} block={block} marks={marks[index] ?? []} onFlip={flip} />);
  });
}
