import { ABOUT_SENDER, BLOCK_PATTERNS, BOX_HEADINGS, END_MARK, SECTION_HEADING, TAIL_HEADINGS, type BlockPattern } from "../lexicons/boilerplate.ts";
import { FUNCTION_WORDS } from "../lexicons/functionWords.ts";
import { LIST_MARK, type Paragraph } from "./paragraphs.ts";

/** What a paragraph looks like by itself. */
export interface Traits extends Paragraph {
  /** Its words in lower case, in order. */
  readonly words: readonly string[];
  /** Its different words that carry meaning. */
  readonly content: readonly string[];
  /** Share of its words that carry only grammar, 0..1: running text has more than menus. */
  readonly grammar: number;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
  readonly listed: boolean;
  /** Letters and digits in lower case: two of the same key say the same. */
  readonly key: string;
  /** The pattern of boilerplate that it fits. */
  readonly pattern: BlockPattern | null;
  /** Whether other matter follows: a box, what stands below articles, or nothing any more. */
  readonly tail: "no" | "box" | "heading" | "end";
  /** Called as sections of reports and laws are. */
  readonly opens: boolean;
}

/** No pattern looks further than this, so that a long paragraph costs no more than a short one. */
const LONGEST_LOOK = 600;
/** Three dots end a teaser, not a sentence. */
const CLOSED = /(?<!\.\.)[.!?。！？]["'”’»)\]]*$/u;

export function traitsOf(text: string, paragraph: Paragraph): Traits {
  const shown = text.slice(paragraph.start, paragraph.end).replace(/\s+/gu, " ");
  const words = shown.toLowerCase().replaceAll("’", "'").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}']*/gu) ?? [];
  const content = [...new Set(words.map(stem).filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word)))];
  return {
    ...paragraph,
    words,
    content,
    grammar: words.filter((word) => FUNCTION_WORDS.has(word)).length / Math.max(1, words.length),
    closed: CLOSED.test(shown),
    listed: LIST_MARK.test(shown),
    key: words.join(" "),
    pattern: patternOf(shown, words.length),
    tail: tailOf(shown, words.length),
    opens: words.length <= 12 && SECTION_HEADING.test(shown),
  };
}

/** The word without possessive and plural, so that "China's models" shares words with "Chinese model … China". */
const stem = (word: string): string => word.replace(/'s?$/, "").replace(/(?<=\p{L}{3})s$/u, "");

function patternOf(shown: string, words: number): BlockPattern | null {
  const looked = shown.slice(0, LONGEST_LOOK);
  return BLOCK_PATTERNS.find(({ most, pattern }) => words <= most && pattern.test(looked)) ?? null;
}

function tailOf(shown: string, words: number): Traits["tail"] {
  if (words > 8 || shown.length > 80) return "no";
  if (END_MARK.test(shown)) return "end";
  if (BOX_HEADINGS.some((heading) => heading.test(shown))) return "box";
  return ABOUT_SENDER.test(shown) || TAIL_HEADINGS.some((heading) => heading.test(shown)) ? "heading" : "no";
}
