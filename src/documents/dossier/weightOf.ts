import type { ClaimFound } from "../model.ts";
import type { WithMeanings } from "../language/material.ts";
import { folded, wordPattern } from "../lexicons/wordPattern.ts";
import { EMPTY_PHRASES } from "../lexicons/emptyPhrases.ts";

const EMPTY = wordPattern(EMPTY_PHRASES);
/** Words of a sentence that makes a good card; much shorter ones say little, much longer ones say several things. */
const GOOD_LENGTH = 24;

/** What a claim is worth as a card by itself, 0..1: whose it is, what it states, whom it names, where it stands. */
export function weightOf(claim: ClaimFound, { doc, sentences, tagged, measures, consequences, actors }: WithMeanings): number {
  const text = folded(doc.text.slice(claim.start, claim.end));
  const words = (tagged[claim.sentence]?.tokens ?? []).filter(({ tag }) => tag !== "punct").length;
  const mains = new Set(actors.slice(0, 5).map(({ id }) => id));
  const attributed = claim.attribution.source !== "author";
  let worth = 0.3;
  if (attributed) worth += claim.attribution.source === "unnamed" ? 0.12 : 0.2;
  if (measures.some(({ sentence }) => sentence === claim.sentence)) worth += 0.16;
  if (consequences.some(({ sentence }) => sentence === claim.sentence)) worth += 0.12;
  if (claim.about.some((id) => mains.has(id))) worth += 0.08;
  if (/\d/.test(text)) worth += 0.04;
  worth += 0.08 * (1 - claim.sentence / Math.max(1, sentences.length));
  worth -= 0.008 * Math.abs(Math.min(words, 48) - GOOD_LENGTH) * (words < GOOD_LENGTH ? 1 : 0.4);
  EMPTY.lastIndex = 0;
  if (EMPTY.test(text)) worth -= 0.25;
  return Math.max(0, Math.min(1, worth));
}
