import { mark, SENTENCE_WORDS, type Draft } from "./blockDraft.ts";

const FEWEST_WORDS = 3;
const MOST_WORDS = 30;
/** More shared words than this make no better title. */
const ENOUGH_SHARED = 6;
/** Lines nearly as good as the title are its standfirst, or the title above a longer standfirst. */
const NEARLY = 0.6;
/** What menus, dates and addresses have, and titles hardly ever. */
const NO_TITLE = /[|»«›·@#]|https?:|\d{1,2}:\d{2}|\b(?:19|20)\d\d$/;

/** Marks the title: the line above the text that shares most of its words with it; its standfirst; its copies, and pictures' texts made from it. */
export function markTitle(text: string, drafts: readonly Draft[]): void {
  const first = drafts.findIndex(({ label, why }) => label !== null && why[0] === "running text");
  const above = drafts.slice(0, Math.max(0, first)).filter(({ label, words, listed }) => label === null && words.length >= FEWEST_WORDS && words.length <= MOST_WORDS && !listed)
    .filter(({ start, end }) => !NO_TITLE.test(text.slice(start, end)));
  const best = Math.max(0, ...above.map(merit));
  const title = above.find((draft) => merit(draft) === best);
  if (title === undefined) return;
  mark(title, "title", "shares its words with the text");
  const below = drafts.indexOf(title);
  for (const draft of above) {
    const near = merit(draft) >= NEARLY * best || (drafts.indexOf(draft) > below && draft.words.length >= SENTENCE_WORDS && draft.cohesion >= STANDFIRST_COHESION);
    if (draft.label === null && near && !draft.key.includes(title.key)) mark(draft, "heading", "near the title, about the same");
  }
  for (const draft of drafts) {
    if (draft !== title && draft.label === null && !draft.closed && draft.words.length <= 4 * title.words.length && draft.key.includes(title.key)) mark(draft, "boilerplate", "the title again");
  }
}

/** A line below the title that shares so many of its words with the text belongs to the article. */
const STANDFIRST_COHESION = 0.5;

const merit = ({ content, cohesion }: Draft): number => cohesion * Math.min(ENOUGH_SHARED, cohesion * content.length);
