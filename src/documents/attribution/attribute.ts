import type { Material, WithActors } from "../language/material.ts";
import type { TaggedSentence, Token } from "../language/tag.ts";
import type { Actor, Attribution, Sentence, Span } from "../model.ts";
import { chooseCue } from "./chooseCue.ts";
import { findCues } from "./cues.ts";
import type { Scene } from "./cues.ts";
import { NOTHING_READ, lastSpeaker, remember } from "./memory.ts";
import type { Memory, Named } from "./memory.ts";
import { findQuotes, quoteAt } from "./quotes.ts";
import { takesStand } from "./takesStand.ts";

/** What all sentences of a document share. */
interface Reader {
  readonly material: WithActors;
  readonly quotes: readonly Span[];
  readonly namedIn: readonly (readonly Named[])[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** Whether the document itself speaks as "we" or "I": then such sentences are its own. */
  readonly firstPerson: boolean;
}

/** What was decided so far. */
interface Progress {
  readonly done: Attribution[];
  readonly memory: Memory;
  /** The attribution that the items of the list at hand inherit ("The letter argues that it would:"). */
  readonly leadIn: Attribution | undefined;
  /** Who has the word in a transcript, and in which block. */
  readonly turn: { readonly attribution: Attribution; readonly block: number } | undefined;
}

/** The document's own voice. */
export const NARRATOR: Attribution = { source: "author", via: [], cue: null, verb: "", cls: "report", quoted: false, rule: "narrator" };

/**
 * Who says each sentence: one attribution for each sentence of the material, in order.
 *
 * Nine rules with a cue in the sentence (DOCUMENTS §5.4), then what goes on without one: within a quotation, after a speaker's label, in a list,
 * in the first person. Pronouns and "the company" mean whoever a reader has in mind there. What nobody says, the document says.
 */
export function attribute(material: WithActors): Attribution[] {
  const reader = readerOf(material);
  let progress: Progress = { done: [], memory: NOTHING_READ, leadIn: undefined, turn: undefined };
  for (const tagged of material.tagged) progress = step(reader, progress, tagged);
  return backwards(reader, progress.done);
}

function readerOf(material: WithActors): Reader {
  const { doc, blocks, sentences, actors } = material;
  const quotes = findQuotes(doc.text, blocks);
  const all = actors.flatMap((actor) => actor.mentions.map(({ start, end }): Named => ({ actor, start, end }))).sort((one, other) => one.start - other.start);
  let at = 0;
  const namedIn = sentences.map(({ start, end }) => {
    while (at < all.length && (all[at]?.start ?? 0) < start) at++;
    const from = at;
    while (at < all.length && (all[at]?.start ?? 0) < end) at++;
    return all.slice(from, at);
  });
  return { material, quotes, namedIn, actors: new Map(actors.map((actor) => [actor.id, actor])), firstPerson: speaksAsWe(material, quotes) };
}

const FIRST_PERSON = /^(?:we|our|i|my)$/u;

const isFirstPerson = ({ tokens }: TaggedSentence, quotes: readonly Span[]): boolean => tokens.some(({ word, lower, start }) => FIRST_PERSON.test(lower) && word !== "I." && quoteAt(quotes, start) === undefined);

/** Whether a document argues in the first person: more than one sentence in eight, and at least three, say "we" or "I" outside quotations. */
export function speaksAsWe({ doc, blocks, tagged }: Material, quotes: readonly Span[] = findQuotes(doc.text, blocks)): boolean {
  const count = tagged.filter((sentence) => isFirstPerson(sentence, quotes)).length;
  return count >= 3 && count * 8 > tagged.length;
}

function step(reader: Reader, { done, memory, leadIn, turn: earlier }: Progress, tagged: TaggedSentence): Progress {
  const { sentences, blocks } = reader.material;
  const sentence = sentences[tagged.sentence];
  const block = blocks[sentence?.block ?? -1];
  const named = reader.namedIn[tagged.sentence] ?? [];
  if (sentence === undefined || block?.label === "heading") {
    done.push(NARRATOR);
    return { done, memory, leadIn, turn: undefined };
  }
  const scene: Scene = { sentence: tagged.sentence, words: tagged.tokens, named, memory, quoted: tagged.tokens.map(({ start }) => quoteAt(reader.quotes, start) !== undefined) };
  const label = labelled(scene);
  const turn = label === undefined ? (earlier?.block === sentence.block ? earlier : undefined) : { attribution: label, block: sentence.block };
  const goesOn = turn === undefined ? undefined : { ...turn.attribution, cue: null, rule: "labelGoesOn" };
  const attribution = cued(reader, label === undefined ? scene : withoutLabel(scene)) ?? label ?? goesOn ?? (block?.label === "list" ? leadIn : undefined) ?? carried(reader, scene, done);
  const spoke = attribution.rule === "narrator" || attribution.rule === "adverb" ? undefined : reader.actors.get(attribution.source);
  done.push(attribution);
  return {
    done,
    turn,
    memory: remember(memory, tagged.sentence, { named, spoke, verb: tagged.tokens.find(({ tag }) => tag === "verb" || tag === "aux" || tag === "modal")?.start ?? 0 }),
    leadIn: tagged.tokens.at(-1)?.word === ":" ? leadingIn(attribution, tagged) : block?.label === "list" ? leadIn : undefined,
  };
}

/** What the items of a list inherit: their lead-in's speaker, or the author's own demand ("We ask that:"). */
function leadingIn(attribution: Attribution, { tokens }: TaggedSentence): Attribution | undefined {
  if (attribution.source !== "author") return { ...attribution, rule: "leadIn" };
  return takesStand(tokens) ? { ...NARRATOR, cls: "urge", rule: "leadIn" } : undefined;
}

/** What a labelled speaker says of himself is his own: only others whom he quotes are sources besides him. */
function withoutLabel(scene: Scene): Scene {
  const colon = scene.words.findIndex(({ word }) => word === ":");
  return { ...scene, words: scene.words.slice(colon + 1), quoted: scene.quoted.slice(colon + 1) };
}

/** "KHAN: …" in a transcript. */
function labelled({ words, named }: Scene): Attribution | undefined {
  const colon = words.findIndex(({ word }, at) => at < 7 && word === ":");
  const mark = words[colon];
  if (mark === undefined || colon === 0 || !words.slice(0, colon).every(({ tag, word }) => tag === "propn" || /^[.()]$/u.test(word))) return undefined;
  const who = named.find(({ end }) => end <= mark.start);
  return who === undefined ? undefined : { source: who.actor.id, via: [], cue: { start: who.start, end: mark.end }, verb: "", cls: "report", quoted: false, rule: "label" };
}

function cued({ actors, quotes }: Reader, scene: Scene): Attribution | undefined {
  const chosen = chooseCue(findCues(scene), actors);
  const word = chosen === undefined ? undefined : scene.words[chosen.cue.at];
  if (chosen === undefined || word === undefined) return relayed(scene);
  const { cue, source, via } = chosen;
  const told = toldTo(scene, cue.at, actors);
  return {
    source, via: [...via, ...told.filter((id) => id !== source && !via.includes(id))], cue: { start: word.start, end: word.end }, verb: cue.verb, cls: cue.cls,
    quoted: scene.words.some(({ start }) => quoteAt(quotes, start) !== undefined), rule: cue.rule,
  };
}

/** "told Reuters": the outlet passes it on. */
function toldTo({ words, named }: Scene, at: number, actors: ReadonlyMap<string, Actor>): string[] {
  if (words[at]?.lemma !== "tell") return [];
  const [from, to] = [words[at]?.end ?? 0, words[Math.min(words.length - 1, at + 5)]?.end ?? 0];
  return named.filter(({ actor, start }) => start >= from && start < to && actors.get(actor.id)?.kind === "media").map(({ actor }) => actor.id);
}

const RELAYED = /^(?:reportedly|allegedly|purportedly|supposedly)$/u;

/** The narrator passes on what he does not vouch for. */
function relayed({ words }: Scene): Attribution | undefined {
  const word = words.find(({ lower }) => RELAYED.test(lower));
  if (word === undefined) return undefined;
  return { ...NARRATOR, cue: { start: word.start, end: word.end }, verb: word.lower, cls: word.lower === "allegedly" ? "accuse" : "report", rule: "adverb" };
}

/** Without a cue: a quotation that goes on, the first person after a speaker, or the narrator. */
function carried(reader: Reader, scene: Scene, done: readonly Attribution[]): Attribution {
  const { sentences } = reader.material;
  const before = done[scene.sentence - 1];
  const here = sentences[scene.sentence];
  const sameBlock = sentences[scene.sentence - 1]?.block === here?.block;
  if (mostlyQuoted(scene)) {
    const speaker = lastSpeaker(scene.memory, scene.sentence, sameBlock ? 3 : 2);
    return speaker === undefined ? { ...NARRATOR, source: "unnamed", quoted: true, rule: "quote" } : continued(before, speaker);
  }
  const first = scene.words.some(({ lower }) => FIRST_PERSON.test(lower));
  const speaker = lastSpeaker(scene.memory, scene.sentence, 1);
  if (first && sameBlock && !reader.firstPerson && speaker !== undefined && before?.source === speaker.id && speaker.kind !== "group") return { ...continued(before, speaker), quoted: false, rule: "firstPerson" };
  return NARRATOR;
}

const continued = (before: Attribution | undefined, speaker: Actor): Attribution =>
  before?.source === speaker.id ? { ...before, cue: null, quoted: true, rule: "quoteGoesOn" } : { ...NARRATOR, source: speaker.id, quoted: true, rule: "quoteGoesOn" };

function mostlyQuoted({ words, quoted }: Scene): boolean {
  const content = words.filter(({ tag }: Token) => tag !== "punct").length;
  return content > 0 && words.filter(({ tag }, at) => tag !== "punct" && quoted[at] === true).length > 0.6 * content;
}

/** "A. B. C?" Li asked: the earlier sentences of a quotation take the cue that comes with its last. */
function backwards({ material, quotes }: Reader, done: readonly Attribution[]): Attribution[] {
  const result = [...done];
  for (let at = result.length - 2; at >= 0; at--) {
    const [here, next] = [result[at], result[at + 1]];
    const [sentence, after] = [material.sentences[at], material.sentences[at + 1]];
    if (here === undefined || next === undefined || sentence === undefined || after === undefined || here.cue !== null || next.rule === "narrator") continue;
    if (sharesQuote(quotes, sentence, after)) result[at] = { ...next, quoted: true, rule: "quoteGoesOn", cue: null };
  }
  return result;
}

const sharesQuote = (quotes: readonly Span[], one: Sentence, other: Sentence): boolean => {
  const quote = quoteAt(quotes, one.end - 1);
  return quote !== undefined && quote.start <= one.end - 1 && quoteAt(quotes, other.start) === quote;
};
