import { mark, type Draft } from "./blockDraft.ts";

const FEWEST_WORDS = 3;
const MOST_WORDS = 30;
/** More shared words than this make no better title. */
const ENOUGH_SHARED = 6;
/** The earliest line that is nearly as good as the best is the title; the better one below it is its standfirst. */
const NEARLY = 0.6;

/** Marks the title: the line above the text that shares most of its words with it; and its copies, with pictures' texts made from it. */
export function markTitle(drafts: readonly Draft[]): void {
  const text = drafts.findIndex(({ label, why }) => label !== null && why[0] === "running text");
  const above = drafts.slice(0, Math.max(0, text)).filter(({ label, words, listed }) => label === null && words.length >= FEWEST_WORDS && words.length <= MOST_WORDS && !listed);
  const best = Math.max(0, ...above.map(merit));
  const title = above.find((draft) => merit(draft) >= NEARLY * best);
  if (title === undefined) return;
  mark(title, "title", "shares its words with the text");
  for (const draft of drafts) {
    if (draft !== title && draft.label === null && !draft.closed && draft.words.length <= 4 * title.words.length && draft.key.includes(title.key)) mark(draft, "boilerplate", "the title again");
  }
}

const merit = ({ content, cohesion }: Draft): number => cohesion * Math.min(ENOUGH_SHARED, cohesion * content.length);
