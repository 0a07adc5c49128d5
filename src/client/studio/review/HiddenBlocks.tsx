import type { Block } from "../../../documents/model.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { spelled } from "./reviewWords.ts";

interface HiddenBlocksProps {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly onFlip: (block: Block) => void;
}

/** Blocks in a row that are no part of the article: greyed and folded up, with how much it is and why. */
export function HiddenBlocks({ text, blocks, onFlip }: HiddenBlocksProps) {
  const lines = blocks.reduce((sum, { start, end }) => sum + text.slice(start, end).split("\n").length, 0);
  const reasons = listed([...new Set(blocks.map(reasonOf))].slice(0, 2));
  return (
    <details className="review-hidden">
      <summary>{m.review_text_hidden({ count: lines, reason: reasons })}</summary>
      {blocks.map((block) => (
        <div key={block.start} className="review-hidden-block">
          <p>
            <span data-start={block.start}>{text.slice(block.start, block.end)}</span>
          </p>
          <p className="small">
            {block.by === "author" ? m.review_text_byAuthor() : m.review_text_blockWhy({ rule: reasonOf(block) })} ·{" "}
            <button type="button" className="text-button" onClick={() => onFlip(block)}>
              {m.review_text_showBlock()}
            </button>
          </p>
        </div>
      ))}
    </details>
  );
}

const reasonOf = ({ why, by }: Block): string => (by === "author" ? m.review_text_byAuthor() : why[0] === undefined ? m.review_text_noReason() : spelled(why[0]).toLowerCase());
