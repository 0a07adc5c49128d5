import { fingerprint } from "../kernel/fingerprint.ts";
import type { Scenario } from "./schema/scenario.ts";
import { withoutMarks } from "./draftMarks.ts";
import { withoutWords, wordsIn } from "./words.ts";

/**
 * Sixteen hex digits that change when play could change: all of the scenario but its words, its language, its chart, what the
 * debrief tells of the world since, its short version and its skin, and what says that it is a draft.
 *
 * A save fits every scenario with the same one, in whatever language. Source: MODEL §8b.14.
 */
export function rulesFingerprint(scenario: Scenario): string {
  const { $schema: _schema, language: _language, board: _board, draft: _draft, reality: _reality, leavesOut: _leavesOut, short: _short, shortOf: _shortOf, skin: _skin, ...rules } = scenario;
  return fingerprint(withoutMarks(withoutWords(rules)));
}

/** Sixteen hex digits that change when any word or the language does. */
export function wordsFingerprint(scenario: Scenario): string {
  return fingerprint([scenario.language, wordsIn(scenario).map(({ name, text }) => [name, text])]);
}
