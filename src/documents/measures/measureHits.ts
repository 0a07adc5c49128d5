import { AFTER_NOUN, FILLER_BEFORE, GOVERNORS, INFINITIVE_GOVERNORS, NO_MEASURE, STRENGTHENERS, UNDER_WAY } from "../lexicons/measureFrames.ts";
import { MEASURE_WORDS, type MeasureWords } from "../lexicons/measureWords.ts";
import { expanded, patternBefore, placesOf, wordPattern } from "../lexicons/wordPattern.ts";
import type { MeasureClass, Span } from "../model.ts";

/** A measure's name found in a frame; offsets within the sentence. */
export interface MeasureHit extends Span {
  readonly cls: MeasureClass;
  readonly rule: "phrase" | "verb" | "governed" | "strengthened" | "subject";
}

type Patterns = { readonly [Kind in keyof Required<MeasureWords>]: RegExp | null };

const PATTERNS = Object.entries(MEASURE_WORDS).map(([cls, words]) => ({ cls: cls as MeasureClass, patterns: compiled(words) }));
const NONE = wordPattern(NO_MEASURE);
const GOVERNED = patternBefore(GOVERNORS, 6);
const GOVERNED_NEAR = patternBefore(GOVERNORS, 4);
const STRENGTHENED = new RegExp(`(?<![\\w-])(?:more stringent|${expanded(STRENGTHENERS.join("|"))})[, ]+(?:(?!(?:of|the|an?|in|on|for|by|with|to|that|from|is|are|was|were)\\b)[^ .;:]+ ){0,3}$`);
const FILLER = patternBefore(FILLER_BEFORE, 8);
const WANTED = new RegExp(`(?<![\\w-])(?:${expanded(INFINITIVE_GOVERNORS.join("|"))}) (?:[^ .;:,]+ ){0,5}to (?:\\w+ly )?$`);
const PLANNED = new RegExp(`^ ${expanded(UNDER_WAY)}`);
const FOLLOWED = new RegExp(`^ (?:${expanded(AFTER_NOUN)})`);

/** Forms that are nouns as often as verbs: verbs only after what asks for one. */
const ALSO_NOUN = /^(?:bans?|bars?|caps?|curbs?|freezes?|fines?|funds?|funding|lev(?:y|ies)|tax(?:es)?|tolls?|mandates?|audits?|screens?|probes?|sanctions?|boycotts?|licen[cs]es?|licensing|screening|vetting|throttles?|rations?|surcharges?)$/;
const VERB_BEFORE = /(?:^|[ "])(?:to|will|would|could|can|may|might|must|should|shall|not|n't|cannot|does|do|did|let|help|and|or|who|they|we|it|also|wants to|urges?)(?: \w+ly)? $/;
/** Verbs that say enough without an object. */
const NEEDS_NO_OBJECT = /^(?:sue|sued|suing|legislat\w+|divest\w*|co-?operat\w+|collaborat\w+|litigat\w+)$/;
/** Before a participle: it is an attribute, not a statement. */
const ATTRIBUTE_BEFORE = /(?:^|[ "(])(?:a|an|the|this|that|these|those|any|no|such|some|all|its|their|his|her|our|my|your|'s|new|currently|highly|[\w.-]+'s?|of|with) "?$/;
/** "Bans on …" are a noun; "bans accounts" is a verb, unless something before it asks for a noun. */
const NOUN_AFTER = /^ (?:on|in|against|for|to|by|at|from|with|over|under|that|which|would|could|will|may|should|must|can)\b/;
const NOUN_BEFORE = /(?:^|[ "])(?:on|in|for|to|by|from|over|under|against|about|between|impose[sd]?|propose[sd]?|new|stricter|tougher|higher|further|other|such|similar|more|many|most|heavy|steep|import|export|travel|blanket|\w+(?:al|ic|ive|ous)) $/;
const BE_BEFORE = /(?:^|[ "])(?:is|are|was|were|be|been|being|gets?|got)(?: (?:not|now|already|also|still|never|to be|currently|effectively|then|later|\w+ly)){0,2} $/;
const OBJECT_AFTER = /^ (?!(?:and|or|but|as|while|because|after|before|if|when|was|were|is|are|has|have|had|will|would|could|may|might|of)\b)["'($€£]?[\w]/;
const NO_STATEMENT_BEFORE = /(?:^| )(?:how(?: best)? to|hard(?:er)? to|difficult to|impossible to|struggl\w+ to|whether and how to|in|for|of|when|while|about)(?: (?:\w+ )?and)? (?:\w+ly |monitor and |monitoring and )?$/;
/** A possibility under rules that stand is a risk, not a measure: "may be required to". */
const MERELY_POSSIBLE = /(?:^| )(?:may|might|could|can)(?: (?:also|then|even|potentially|be))? $/;
const REFUSED_BEFORE = /(?:^| )(?:refus|fail|declin)\w* to $/;
/** What is spoken of as known is stated elsewhere: "this probe was …". */
const KNOWN_BEFORE = /(?:^|[ "])(?:this|these|such|such an?|that) $/;
/** Only a fact about somebody: "is funded by". */
const STATIVE_BEFORE = /(?:^| )(?:is|are|was|were) (?:\w+ )?$/;
/** Classes whose nouns are everyday words: somebody has to do something with them. */
const EVERYDAY: ReadonlySet<MeasureClass> = new Set(["alliance", "cooperate", "investigate", "protect", "fund", "license", "sue", "screen"]);
/** Classes whose verbs are too common to count without an actor who does it. */
const COMMON: ReadonlySet<MeasureClass> = new Set(["regulate", "cooperate", "protect", "screen", "license", "fund", "restrict", "require"]);

/** Where a sentence, folded, names measures in a frame that states them; the first and strongest of what overlaps. */
export function measureHits(sentence: string): readonly MeasureHit[] {
  const text = sentence.replace(NONE, (words) => "¤".repeat(words.length));
  const hits = PATTERNS.flatMap(({ cls, patterns }) => hitsOf(cls, patterns, text));
  return withoutOverlaps(hits, text);
}

function compiled(words: MeasureWords): Patterns {
  const pattern = (source: string | undefined): RegExp | null => (source === undefined || source === "" ? null : wordPattern(source));
  return { does: pattern(words.does), names: pattern(words.names), hints: pattern(words.hints), says: pattern(words.says) };
}

function hitsOf(cls: MeasureClass, { does, names, hints, says }: Patterns, text: string): readonly MeasureHit[] {
  const hits: MeasureHit[] = [];
  const find = (pattern: RegExp | null, ruleAt: (before: string, word: string, after: string) => MeasureHit["rule"] | null): void => {
    if (pattern === null) return;
    for (const { start, end } of placesOf(pattern, text)) {
      const rule = ruleAt(text.slice(Math.max(0, start - 90), start), text.slice(start, end), text.slice(end, end + 80));
      if (rule !== null) hits.push({ cls, start, end, rule });
    }
  };
  find(says, (before) => ((cls === "require" && MERELY_POSSIBLE.test(before)) || (cls === "disclose" && REFUSED_BEFORE.test(before)) || FILLER.test(before) ? null : "phrase"));
  find(does, (before, word, after) => (isVerb(cls, { before, word, after }) ? "verb" : null));
  find(names, (before, _word, after) => (FILLER.test(before) ? null : nounRule(cls, before, after)));
  find(hints, (before, _word, after) => (FILLER.test(before) ? null : hintRule(before, after)));
  return hits;
}

interface Around {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

function isVerb(cls: MeasureClass, { before, word, after }: Around): boolean {
  if (COMMON.has(cls) && (NO_STATEMENT_BEFORE.test(before) || (/ to (?:\w+ly )?$/.test(before) && !WANTED.test(before)))) return false;
  if (cls === "require" && MERELY_POSSIBLE.test(before)) return false;
  if (cls === "fund" && STATIVE_BEFORE.test(before)) return false;
  // "Banned for fare dodging" speaks of somebody, not of a rule.
  if (cls === "ban" && after.startsWith(" for ")) return false;
  if (NEEDS_NO_OBJECT.test(word) && VERB_BEFORE.test(before)) return true;
  if (ALSO_NOUN.test(word)) return OBJECT_AFTER.test(after) && (VERB_BEFORE.test(before) || (word.endsWith("s") && !ATTRIBUTE_BEFORE.test(before) && !NOUN_AFTER.test(after) && !NOUN_BEFORE.test(before)));
  if (BE_BEFORE.test(before)) return true;
  if (word.endsWith("ing") && after.startsWith(" of ")) return true;
  return !ATTRIBUTE_BEFORE.test(before) && OBJECT_AFTER.test(after);
}

function nounRule(cls: MeasureClass, before: string, after: string): MeasureHit["rule"] | null {
  if (GOVERNED.test(before)) return "governed";
  if (STRENGTHENED.test(before) && !EVERYDAY.has(cls)) return "strengthened";
  if (KNOWN_BEFORE.test(before)) return null;
  return PLANNED.test(after) || (FOLLOWED.test(after) && !EVERYDAY.has(cls)) ? "subject" : null;
}

function hintRule(before: string, after: string): MeasureHit["rule"] | null {
  if (!STRENGTHENED.test(before)) return GOVERNED_NEAR.test(before) && /^ (?:on|against|for|to|that|requiring|banning|which|would)\b/.test(after) ? "governed" : null;
  return GOVERNED.test(before) || FOLLOWED.test(after) ? "strengthened" : null;
}

const STRENGTH: Readonly<Record<MeasureHit["rule"], number>> = { phrase: 4, verb: 3, governed: 2, strengthened: 2, subject: 1 };

/** What has to be disclosed gives way to the rule that asks for it. */
const strengthOf = ({ cls, rule }: MeasureHit): number => (cls === "disclose" ? 0.5 : STRENGTH[rule]);

/** One class once a sentence; of two that share words, or of which one is the other's object, the stronger or the first. */
function withoutOverlaps(hits: readonly MeasureHit[], text: string): readonly MeasureHit[] {
  const best = [...hits].sort((a, b) => strengthOf(b) - strengthOf(a) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: MeasureHit[] = [];
  for (const hit of best) {
    if (kept.some((other) => other.cls === hit.cls || touch(other, hit, text))) continue;
    kept.push(hit);
  }
  return kept.filter((hit) => !kept.some((other) => other !== hit && holds(hit, other, text))).sort((a, b) => a.start - b.start);
}

/** Whether one hit only names the paper on which the other stands: "a bill that would ban …" is a ban. */
function holds(paper: MeasureHit, content: MeasureHit, text: string): boolean {
  if (paper.cls !== "regulate" || content.start < paper.end) return false;
  const between = text.slice(paper.end, content.start);
  return between.length < 70 && /^ (?:(?:on|this|last|late) (?:\w+ ){1,3})?(?:(?:that|which) (?:would|will|could|also)|to |banning|requiring|allowing|ordering|forcing)/.test(`${between} `);
}

/** Whether two hits are parts of one phrase: nothing but a few small words between them. */
function touch(a: MeasureHit, b: MeasureHit, text: string): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start < first.end) return true;
  const between = text.slice(first.end, second.start);
  // "mandating companies to disclose": what is required is no second measure.
  if (first.cls === "require" && second.cls === "disclose" && !/[,;]/.test(between)) return true;
  return between.length < 24 && /^ ?(?:(?:of|the|a|an|to|its|their|for|new|stricter|all|any|its|on)? ?){0,3}$/.test(between);
}
