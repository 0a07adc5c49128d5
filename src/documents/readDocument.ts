import { findActors } from "./actors/findActors.ts";
import { attribute } from "./attribution/attribute.ts";
import { findClaims } from "./claims/findClaims.ts";
import { findConsequences } from "./consequences/findConsequences.ts";
import { rankClaims } from "./dossier/rankClaims.ts";
import type { Material } from "./language/material.ts";
import { tag } from "./language/tag.ts";
import { findMeasures } from "./measures/findMeasures.ts";
import type { Block, BlockLabel, CanonicalDocument, DocumentReading } from "./model.ts";
import { findBlocks } from "./text/findBlocks.ts";
import { findSentences } from "./text/findSentences.ts";
import { isEnglish } from "./text/isEnglish.ts";

/** A block that the author labelled, found by where it starts. */
export interface LabelledBlock {
  readonly start: number;
  readonly label: BlockLabel;
}

/**
 * Reads one document: what is article, who speaks in it, what they claim, propose and fear.
 *
 * The same text gives the same reading, wherever it runs. What is not English has blocks and sentences, and nothing else.
 *
 * @param labelled - The author's own labels; they overrule the rules'.
 */
export function readDocument(doc: CanonicalDocument, labelled: readonly LabelledBlock[] = []): DocumentReading {
  const blocks = relabel(findBlocks(doc.text), labelled);
  const sentences = findSentences(doc.text, blocks);
  const article = sentences.map(({ start, end }) => doc.text.slice(start, end)).join(" ");
  const reading = { doc, english: isEnglish(article), blocks, sentences, actors: [], measures: [], consequences: [], claims: [] };
  return reading.english ? { ...reading, ...understand({ doc, blocks, sentences, tagged: tag(doc.text, sentences) }) } : reading;
}

function relabel(blocks: readonly Block[], labelled: readonly LabelledBlock[]): readonly Block[] {
  if (labelled.length === 0) return blocks;
  const labels = new Map(labelled.map(({ start, label }) => [start, label]));
  return blocks.map((block) => {
    const label = labels.get(block.start);
    return label === undefined ? block : { ...block, label, by: "author" };
  });
}

/** The stages that know the language, each with what those before it found. */
function understand(material: Material): Pick<DocumentReading, "actors" | "measures" | "consequences" | "claims"> {
  const actors = findActors(material);
  const attributions = attribute({ ...material, actors });
  const measures = findMeasures({ ...material, actors });
  const consequences = findConsequences(material);
  const found = { ...material, actors, attributions, measures, consequences };
  return { actors, measures, consequences, claims: rankClaims({ ...found, claims: findClaims(found) }) };
}
