import { memo } from "react";
import type { Block } from "../../../documents/model.ts";
import { m } from "../../words/words.ts";
import { byWeight, rowKey, segmentsOf, type Mark, type Segment } from "./marks.ts";

interface BlockTextProps {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly onFlip: (block: Block) => void;
}

const ELEMENT = { title: "h2", heading: "h3" } as const;

/** A block of the document with its marks: one text node for each piece, and not a letter changed. */
export const BlockText = memo(function BlockText({ text, block, marks, onFlip }: BlockTextProps) {
  const Element = block.label === "title" || block.label === "heading" ? ELEMENT[block.label] : "p";
  return (
    <div className="review-block" data-label={block.label}>
      <Element>
        {segmentsOf(block, marks).map((segment) => (
          <Piece key={segment.start} text={text.slice(segment.start, segment.end)} segment={segment} />
        ))}
      </Element>
      <button type="button" className="review-flip" tabIndex={-1} onClick={() => onFlip(block)}>
        {m.review_text_hideBlock()}
      </button>
    </div>
  );
}, isSame);

/** Every decision makes the marks anew; a block whose marks say the same is left as it is. */
function isSame(before: BlockTextProps, after: BlockTextProps): boolean {
  const sameMark = (mark: Mark, index: number): boolean => {
    const other = before.marks[index];
    return other !== undefined && other.id === mark.id && other.layer === mark.layer && other.start === mark.start && other.end === mark.end && other.status === mark.status && other.spare === mark.spare;
  };
  return before.text === after.text && before.block.label === after.block.label && before.block.start === after.block.start && before.onFlip === after.onFlip && before.marks.length === after.marks.length && after.marks.every(sameMark);
}

function Piece({ text, segment: { start, marks } }: { readonly text: string; readonly segment: Segment }) {
  if (marks.length === 0) return <span data-start={start}>{text}</span>;
  const seen = marks.filter(({ spare }) => !spare);
  const evidence = seen.find(({ layer }) => layer === "evidence");
  return (
    <span
      data-start={start}
      data-rows={[...marks].sort(byWeight).map(({ layer, id }) => rowKey(layer, id)).join(" ")}
      data-layers={[...new Set(seen.map(({ layer }) => layer))].join(" ")}
      {...(evidence?.status !== undefined && { "data-status": evidence.status })}
    >
      {text}
    </span>
  );
}
