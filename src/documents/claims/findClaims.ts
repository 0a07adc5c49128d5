import type { WithAttributions } from "../language/material.ts";
import type { Actor, ClaimFound, Sentence } from "../model.ts";
import { speaksAsWe } from "../attribution/attribute.ts";
import { PARTISANS } from "../lexicons/collectives.ts";
import { groupSame } from "./groupSame.ts";
import { statusOf } from "./statusOf.ts";
import type { Statement } from "./statusOf.ts";
import { directnessOf, isHedged, wordingOf } from "./wordingOf.ts";

/** Shorter sentences state nothing that could be a card, in words. */
const LEAST_WORDS = 5;

/** How sure each rule is. Source: precision of the rules on PolNeAR, DOCUMENTS §2.3, rounded; continuations by judgement. */
const SURE: Readonly<Record<string, number>> = {
  inverted: 0.95, post: 0.95, according: 0.9, pre: 0.9, light: 0.85, attitude: 0.85, participle: 0.8, passive: 0.8, noun: 0.8, label: 0.95, labelGoesOn: 0.8,
  quoteGoesOn: 0.7, firstPerson: 0.6, leadIn: 0.75, quote: 0.4, aside: 0.6, adverb: 0.7, narrator: 0.7,
};

/** Every sentence of the article that states something, in order: who says it, how it is put, how near we stand to the source. */
export function findClaims(material: WithAttributions): ClaimFound[] {
  const { doc, blocks, sentences, tagged, actors, attributions } = material;
  const essay = speaksAsWe(material) && !attributions.some(({ rule }) => rule === "label");
  const sources = new Map(actors.map((actor) => [actor.id, actor]));
  const stating = tagged.filter(({ sentence, tokens }) => {
    const label = blocks[sentences[sentence]?.block ?? -1]?.label;
    const question = (attributions[sentence]?.source === "author" || (attributions[sentence]?.rule ?? "").startsWith("label")) && tokens.at(-1)?.word === "?";
    return label !== "heading" && label !== "title" && !question && tokens.filter(({ tag }) => tag !== "punct").length >= LEAST_WORDS;
  });
  const groups = groupSame(stating.map(({ tokens }) => tokens));
  const named = actorsIn(sentences, actors);
  return stating.flatMap(({ sentence, tokens }, at) => {
    const [span, attribution] = [sentences[sentence], attributions[sentence]];
    if (span === undefined || attribution === undefined) return [];
    const statement: Statement = { text: doc.text.slice(span.start, span.end).toLowerCase().replaceAll("’", "'"), words: tokens, attribution, essay, ...aboutSource(sources.get(attribution.source)) };
    const { status, why } = statusOf(statement);
    return [{
      start: span.start, end: span.end, sentence, attribution, status, wording: wordingOf(tokens), directness: directnessOf(statement), hedged: isHedged(tokens),
      group: `s${stating[groups[at] ?? at]?.sentence ?? sentence}`, about: named[sentence] ?? [], confidence: SURE[attribution.rule] ?? 0.5, why: [`source: ${attribution.rule}${attribution.verb === "" ? "" : ` (${attribution.verb})`}`, `status: ${why}`],
    }];
  });
}

const aboutSource = (source: Actor | undefined): Pick<Statement, "kind" | "partisan"> => ({ kind: source?.kind, partisan: source?.descriptors.some((noun) => PARTISANS.has(noun)) ?? false });

/** Ids of the actors named in each sentence. */
function actorsIn(sentences: readonly Sentence[], actors: readonly Actor[]): readonly (readonly string[])[] {
  const all = actors.flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start }))).sort((one, other) => one.start - other.start);
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < all.length && (all[at]?.start ?? 0) < start) at++;
    const ids = new Set<string>();
    while (at < all.length && (all[at]?.start ?? 0) < end) ids.add(all[at++]?.id ?? "");
    return [...ids];
  });
}
