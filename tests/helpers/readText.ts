import { findActors } from "../../src/documents/actors/findActors.ts";
import { attribute } from "../../src/documents/attribution/attribute.ts";
import { findClaims } from "../../src/documents/claims/findClaims.ts";
import type { Material } from "../../src/documents/language/material.ts";
import { tag } from "../../src/documents/language/tag.ts";
import type { Actor, Attribution, Block, BlockLabel, ClaimFound } from "../../src/documents/model.ts";
import { canonicalDocument } from "../../src/documents/text/canonicalDocument.ts";
import { findSentences } from "../../src/documents/text/findSentences.ts";

/** What is known of a short text: one block a line, all of them article. A line may begin with its label: "list| …". */
export interface ShortReading extends Material {
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly ClaimFound[];
}

const LABELLED = /^(title|heading|list)\|/u;

export function materialOf(lines: string): Material {
  const labels = lines.split("\n").map((line) => (LABELLED.exec(line)?.[1] ?? "body") as BlockLabel);
  const text = lines.split("\n").map((line) => line.replace(LABELLED, "")).join("\n");
  let start = 0;
  const blocks = text.split("\n").map((line, at): Block => {
    const block = { start, end: start + line.length, line: at + 1, label: labels[at] ?? "body", why: [], by: "rule" as const };
    start += line.length + 1;
    return block;
  });
  const doc = canonicalDocument("short.txt", "txt", { text });
  const sentences = findSentences(doc.text, blocks);
  return { doc, blocks, sentences, tagged: tag(doc.text, sentences) };
}

/** Reads a short text from words to claims. */
export function readText(lines: string): ShortReading {
  const material = materialOf(lines);
  const actors = findActors(material);
  const attributions = attribute({ ...material, actors });
  return { ...material, actors, attributions, claims: findClaims({ ...material, actors, attributions }) };
}

/** Who says each sentence, by name. */
export function sourcesOf(lines: string): string[] {
  const { actors, attributions } = readText(lines);
  return attributions.map(({ source }) => actors.find(({ id }) => id === source)?.name ?? source);
}
