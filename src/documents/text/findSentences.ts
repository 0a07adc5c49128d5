import { ANYWHERE, BEFORE_MORE, BEFORE_NUMBER, CAPITALISED, TITLES, VERBS_AFTER_QUESTION } from "../lexicons/abbreviations.ts";
import { FUNCTION_WORDS } from "../lexicons/functionWords.ts";
import type { Block, BlockLabel, Sentence } from "../model.ts";

/** What belongs to the article. */
const ARTICLE: ReadonlySet<BlockLabel> = new Set(["title", "heading", "body", "list", "quote"]);

/** Where a sentence may end: marks, then what closes a quotation or a bracket, then white space or the next sentence glued on. */
const MAY_END = /[.!?…。！？]+["'”’»)\]]*/gu;
/** How far around a mark is looked; longer words are no abbreviations. */
const AROUND = 40;

/** The sentences of the article's blocks, in order, each without the white space around it. Headings and titles are one sentence each. */
export function findSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => {
    if (!ARTICLE.has(block.label)) return [];
    const cuts = block.label === "title" || block.label === "heading" ? [] : sentenceEnds(text.slice(block.start, block.end));
    return spansBetween(text, block, cuts).map((span) => ({ ...span, block: index }));
  });
}

/** Offsets in `shown` after which a new sentence begins. */
function sentenceEnds(shown: string): number[] {
  const ends: number[] = [];
  for (const match of shown.matchAll(MAY_END)) {
    if (endsSentence(shown, match.index, match[0])) ends.push(match.index + match[0].length);
  }
  return ends;
}

function endsSentence(shown: string, at: number, marks: string): boolean {
  const after = shown.slice(at + marks.length, at + marks.length + 2 * AROUND);
  if (/[。！？]/u.test(marks)) return true;
  const next = after.trimStart();
  if (next === "") return false;
  const before = shown.slice(Math.max(0, at - AROUND), at);
  if (next.length === after.length) return isGlued(before, marks, next);
  if (/^["'“‘«([]*\p{Ll}/u.test(next)) return false;
  if (marks.startsWith(".") && !marks.startsWith("..")) return !isAbbreviated({ before, next, first: at < 6, quoted: marks.length > 1 });
  return !isAttributed(marks, next);
}

/** "… its new facility.Huawei has …": a page lost the space. Not "Node.js", "example.Com/x", "U.S.A". */
const isGlued = (before: string, marks: string, next: string): boolean => /^[.!?]["”’)\]]*$/u.test(marks) && /(?:^|[\s(“"‘])[\p{L}’'-]*\p{Ll}{2}$/u.test(before) && /^["“]?\p{Lu}\p{Ll}*(?:[\s,’']|$)/u.test(next);

function isAbbreviated({ before, next, first, quoted }: { before: string; next: string; first: boolean; quoted: boolean }): boolean {
  if (quoted) return false;
  const word = /[\p{L}\p{N}.-]*$/u.exec(before)?.[0] ?? "";
  const known = word.toLowerCase().replace(/^[.-]+/, "");
  if (first && /^(?:\d{1,3}|\p{L}|[ivx]+)$/iu.test(known)) return true;
  if (BEFORE_NUMBER.has(known)) return /^\d/.test(next);
  const capital = /^\p{Lu}/u.test(word);
  if (BEFORE_MORE.has(known) || (capital && TITLES.has(known) && /^\p{Lu}/u.test(next))) return true;
  const initials = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!initials && !ANYWHERE.has(known) && !(capital && CAPITALISED.has(known))) return false;
  const nextWord = /^["'“‘«([]*([\p{L}'’]+)/u.exec(next)?.[1] ?? "";
  return !FUNCTION_WORDS.has(nextWord.toLowerCase());
}

/** `"Would they ban it all?" Okafor asked.` is one sentence. */
function isAttributed(marks: string, next: string): boolean {
  if (!/["'”’»]$/u.test(marks)) return false;
  const words = next.split(/[\s,.]+/u).slice(0, 5);
  const verb = words.findIndex((word) => VERBS_AFTER_QUESTION.test(word));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) || /^(?:the|of|van|von|de)$/.test(word));
}

function spansBetween(text: string, block: Block, cuts: readonly number[]): { start: number; end: number }[] {
  return [...cuts, block.end - block.start].flatMap((cut, index) => {
    const from = block.start + (cuts[index - 1] ?? 0);
    const piece = text.slice(from, block.start + cut);
    const bare = piece.trimStart();
    if (bare === "") return [];
    const start = from + piece.length - bare.length;
    return [{ start, end: start + bare.trimEnd().length }];
  });
}
