import { CAUSES, CONSEQUENCE_WORDS, HARMS, RISKS_AFTER, WORRIES, type ConsequenceCategory, type ConsequenceWords } from "../lexicons/consequenceWords.ts";
import { FILLER_BEFORE } from "../lexicons/measureFrames.ts";
import { expanded, patternBefore, placesOf, wordPattern } from "../lexicons/wordPattern.ts";
import type { Span } from "../model.ts";

/** A consequence that a sentence states; offsets within the sentence. */
export interface ConsequenceHit extends Span {
  readonly category: ConsequenceCategory;
  readonly rule: "phrase" | "caused" | "harmed" | "feared" | "at risk";
}

const PATTERNS = Object.entries(CONSEQUENCE_WORDS).map(([category, words]: readonly [string, ConsequenceWords]) => ({
  category: category as ConsequenceCategory,
  answer: words.answer === true,
  says: patternOf(words.says),
  evils: patternOf(words.evils),
  goods: patternOf(words.goods),
}));
const CAUSED = patternBefore(CAUSES, 7);
const HARMED = patternBefore(HARMS, 6);
const FEARED = patternBefore(WORRIES, 7);
const AT_RISK = new RegExp(`^["']? ${expanded(RISKS_AFTER)}(?![\\w-])`);
const FILLER = patternBefore(FILLER_BEFORE, 6);

/** What a folded sentence says may follow or is feared; once a category. */
export function consequenceHits(sentence: string): readonly ConsequenceHit[] {
  return PATTERNS.flatMap(({ category, answer, says, evils, goods }) => {
    const said = places(says, sentence)[0];
    if (said !== undefined) return [{ category, ...said, rule: "phrase" as const }];
    const framed = (pattern: RegExp | null, [rule, frame]: readonly ["caused" | "harmed", RegExp]): readonly ConsequenceHit[] =>
      places(pattern, sentence).flatMap((place): readonly ConsequenceHit[] => {
        const left = before(sentence, place.start);
        if (frame.test(left)) return [{ category, ...place, rule }];
        if (!answer && FEARED.test(left)) return [{ category, ...place, rule: "feared" as const }];
        return AT_RISK.test(sentence.slice(place.end, place.end + 60)) ? [{ category, ...place, rule: "at risk" as const }] : [];
      });
    return [...framed(evils, ["caused", CAUSED]), ...framed(goods, ["harmed", HARMED])].slice(0, 1);
  }).sort((a, b) => a.start - b.start);
}

function patternOf(words: string | undefined): RegExp | null {
  return words === undefined ? null : wordPattern(words);
}

/** Where a pattern stands, but for where the sentence only says that it matters. */
function places(pattern: RegExp | null, sentence: string): readonly Span[] {
  return pattern === null ? [] : placesOf(pattern, sentence).filter(({ start }) => !FILLER.test(before(sentence, start)));
}

const before = (sentence: string, start: number): string => sentence.slice(Math.max(0, start - 120), start);
