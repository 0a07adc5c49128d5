import type { Block } from "../model.ts";
import { isSentence, isText, mark, SENTENCE_GRAMMAR, SENTENCE_WORDS, type Draft } from "./blockDraft.ts";
import { traitsOf } from "./blockTraits.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { markRepeats } from "./repeatedBlocks.ts";
import { markTitle } from "./titleBlock.ts";

/** What follows a heading such as "Related stories" is article again only if it is as long as this and about the same matters. */
const RETURN_WORDS = 35;
const RETURN_COHESION = 0.45;
/** … or, in a short text whose paragraphs share few words, as much as they do on average, less a quarter. */
const RETURN_SHARE = 0.75;
/** Outside the article proper, a short text must share so much of its vocabulary with it. */
const EDGE_COHESION = 0.3;
const HEADING_WORDS = 16;
/** A sentence right below the article belongs to it if it is not much shorter than this; "More soon" and "Subscribe now" are. */
const NEXT_WORDS = 6;
/** What menus, dates, counters and teasers have, and headings hardly ever. */
const NO_HEADING = /[|»«›·@#]|https?:|www\.|\d{1,2}:\d{2}|^[\d.,\s]+$|\.\.\.$|…$|,$/;
/** So many short open lines one after another are a menu, or a list of names. */
const MENU_LINES = 4;

/**
 * The blocks of a text: its paragraphs, each with what it is. Nothing of the text is left out but white space.
 *
 * Only labels decide what later stages read; the text itself stays as it is. Source: DOCUMENTS §5.3.
 */
export function findBlocks(text: string): Block[] {
  const drafts: Draft[] = paragraphsOf(text).map((paragraph) => ({ ...traitsOf(text, paragraph), label: null, why: [], cohesion: 0 }));
  for (const draft of drafts) {
    if (draft.pattern !== null) mark(draft, draft.pattern.label, draft.pattern.name);
  }
  markRepeats(drafts);
  weighCohesion(drafts);
  markTails(drafts);
  markText(drafts);
  markTitle(text, drafts);
  markShort(text, drafts);
  return drafts.map(({ start, end, line, label, why }) => ({ start, end, line, label: label ?? "boilerplate", why: label === null ? ["short"] : why, by: "rule" }));
}

/** How much of each paragraph's vocabulary the other paragraphs of running text share. */
function weighCohesion(drafts: readonly Draft[]): void {
  const used = new Map<string, number>();
  const texts = new Set(drafts.filter(isText));
  for (const { content } of texts) for (const word of content) used.set(word, (used.get(word) ?? 0) + 1);
  for (const draft of drafts) {
    const own = texts.has(draft) ? 1 : 0;
    const shared = draft.content.filter((word) => (used.get(word) ?? 0) > own).length;
    draft.cohesion = shared / Math.max(1, draft.content.length);
  }
}

/** After "Related stories" other matter stands until the text goes on; after "Comments" the article is over, and after "ENDS" for good. */
function markTails(drafts: readonly Draft[]): void {
  let texts = 0;
  let cohesion = 0;
  let off: Draft["tail"] = "no";
  for (const [index, draft] of drafts.entries()) {
    const isBack = (one: Draft | undefined): boolean => one !== undefined && isText(one) && one.cohesion >= Math.min(RETURN_COHESION, (RETURN_SHARE * cohesion) / texts);
    if (draft.tail !== "no" && texts > 0 && off !== "end") {
      off = draft.tail;
      mark(draft, "boilerplate", "tail heading");
    } else if (off === "heading" || off === "box") {
      const long = isBack(draft) && draft.words.length >= RETURN_WORDS;
      if (long || (off === "box" && isBack(draft) && isBack(drafts[index + 1]))) off = "no";
    }
    if (off !== "no" && draft.label === null) mark(draft, "boilerplate", "after the article");
    if (isText(draft)) {
      texts++;
      cohesion += draft.cohesion;
    }
  }
}

/** Running text and the sentences within and next to it. A text that has none counts as an article all the same: somebody dropped it. */
function markText(drafts: Draft[]): void {
  const texts = drafts.map(isText);
  const [first, last] = [texts.indexOf(true), texts.lastIndexOf(true)];
  if (first < 0) return markAll(drafts);
  let before: Draft | undefined;
  for (const [index, draft] of drafts.entries()) {
    const inside = index > first && index < last;
    const isNext = index > last && isArticle(before) && draft.words.length >= NEXT_WORDS;
    if (texts[index] === true) mark(draft, draft.listed ? "list" : "body", "running text");
    else if (draft.label === null && before?.why[0] === "speaker") mark(draft, "body", "said by the speaker above");
    else if (isSentence(draft) && (inside || isNext || draft.cohesion >= EDGE_COHESION)) mark(draft, draft.listed ? "list" : "body", "sentence");
    before = draft;
  }
}

function markAll(drafts: readonly Draft[]): void {
  const undecided = drafts.filter(({ label }) => label === null);
  const closed = undecided.filter(({ closed: ends, words }) => ends || words.length > HEADING_WORDS);
  for (const draft of closed.length > 0 ? closed : undecided) mark(draft, draft.listed ? "list" : "body", "no running text");
}

const isArticle = (draft: Draft | undefined): boolean => draft?.label === "body" || draft?.label === "list";

/** What is short and open within the article: headings, items of lists, lead-ins, lines of a talk; and menus, which are none. */
function markShort(text: string, drafts: readonly Draft[]): void {
  const first = drafts.findIndex(isArticle);
  if (first < 0) return;
  for (const [index, draft] of drafts.entries()) {
    if (draft.label === null && draft.listed && draft.words.length >= SENTENCE_WORDS && index > first && isListed(drafts, index)) mark(draft, "list", "item of a list");
  }
  const end = drafts.map(isArticle).lastIndexOf(true);
  // From the end, so that a heading knows whether what stands below it belongs to the article.
  for (let index = end; index >= 0; index--) {
    const draft = drafts[index];
    if (draft === undefined || draft.label !== null) continue;
    if (index < first) {
      if (draft.opens || (drafts[index - 1]?.opens === true && isAboveText(drafts, index))) mark(draft, "heading", "first section");
    } else if (draft.words.length > HEADING_WORDS) {
      if (draft.cohesion >= EDGE_COHESION && draft.grammar >= SENTENCE_GRAMMAR) mark(draft, "body", "long line within the article");
    } else if (openRun(drafts, index) < MENU_LINES && mayHead(text, draft, drafts[index - 1]) && isAboveText(drafts, index)) {
      mark(draft, "heading", "short line above text");
    }
  }
}

/** A heading says something of the text below it, or more than a name does, and has nothing that menus, dates and addresses have. */
function mayHead(text: string, draft: Draft, above: Draft | undefined): boolean {
  const shown = text.slice(draft.start, draft.end);
  if (NO_HEADING.test(shown) || !/\p{L}{2}/u.test(shown)) return false;
  return draft.cohesion > 0 || draft.opens || draft.closed || draft.grammar > 0 || above?.opens === true || draft.words.length > 3 || /^\d/.test(shown) || shown.endsWith(":");
}

/** Whether the next block is of the article; captions and what else stands between do not count. */
function isAboveText(drafts: readonly Draft[], index: number): boolean {
  const next = drafts.slice(index + 1, index + 4).find(({ label }) => label !== "caption" && label !== "byline" && label !== "boilerplate");
  return next !== undefined && next.label !== null;
}

/** An item counts with the article if another item stands next to it, or, where no number may make it a heading, text. */
const isListed = (drafts: readonly Draft[], index: number): boolean =>
  [drafts[index - 1], drafts[index + 1]].some((near) => near !== undefined && (near.label === "list" || (near.label === null && near.listed) || (near.label === "body" && !/^\d/.test(drafts[index]?.key ?? ""))));

/** How many undecided lines without a full stop stand together here. */
function openRun(drafts: readonly Draft[], index: number): number {
  const isOpen = (draft: Draft | undefined): boolean => draft !== undefined && !draft.closed && !draft.listed && (draft.label === null || draft.why[0] === "short line above text");
  let run = 1;
  for (let i = index - 1; isOpen(drafts[i]) && run < MENU_LINES; i--) run++;
  for (let i = index + 1; isOpen(drafts[i]) && run < MENU_LINES; i++) run++;
  return run;
}
