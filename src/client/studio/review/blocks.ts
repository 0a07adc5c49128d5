import type { Ruling } from "../../../documents/decisions.ts";
import type { Block, DocId } from "../../../documents/model.ts";

const HIDDEN: ReadonlySet<Block["label"]> = new Set(["boilerplate", "caption", "byline"]);

/** Whether a block is no part of the article, and so is folded up. */
export const isHidden = ({ label }: Block): boolean => HIDDEN.has(label);

/** A block with its index in the document. */
export interface NumberedBlock {
  readonly block: Block;
  readonly index: number;
}

/** The blocks in their order, in runs of those that are shown and those that are folded up. */
export function runsOf(blocks: readonly Block[]): readonly (readonly NumberedBlock[])[] {
  const runs: NumberedBlock[][] = [];
  blocks.forEach((block, index) => {
    const last = runs.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && isHidden(before.block) === isHidden(block)) last.push({ block, index });
    else runs.push([{ block, index }]);
  });
  return runs;
}

/** Makes article of what was folded up, and the other way round. */
export const flipOf = (doc: DocId, block: Block): Ruling => ({ op: "label", doc, start: block.start, before: block.label, after: isHidden(block) ? "body" : "boilerplate" });
