import { closest } from "../kernel/closest.ts";
import { findingAt, quoted, type Finding } from "./finding.ts";
import type { FindingCode } from "./findingCodes.ts";
import type { Scenario } from "./schema/scenario.ts";
import { replaceWords, wordsIn } from "./words.ts";

/**
 * The names of all words of a scenario, in the order of the file: `policies.gov_device_ban.title`, `intro.0`.
 *
 * Parts that have an id go by it, so that a name survives reordering. Source: MODEL §8b.14.
 */
export function wordPaths(scenario: Scenario): readonly string[] {
  return wordsIn(scenario).map(({ name }) => name);
}

/**
 * The scenario in other words; nothing but words can change, so that the rules stay the same.
 *
 * Names that the scenario has no words for, and words without a translation, are reported. Places are those of the overlay.
 */
export function translateScenario(scenario: Scenario, overlay: Readonly<Record<string, string>>): { readonly scenario: Scenario; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report = (code: FindingCode, name: string, about: { readonly message: string; readonly hint?: string | undefined }): void => {
    findings.push(findingAt({ code, path: [name], ...about }, { offset: 0, length: 0 }));
  };

  const names = new Set(wordPaths(scenario));
  const usable = new Set<string>();
  for (const [name, text] of Object.entries(overlay)) {
    if (!names.has(name)) {
      const meant = closest(name, names);
      report("S502", name, { message: `the scenario has no words at ${quoted(name)}`, hint: meant === undefined ? undefined : `did you mean ${quoted(meant)}?` });
    } else if (typeof text !== "string" || text.trim() === "") report("S502", name, { message: `the translation of ${quoted(name)} is no text` });
    else usable.add(name);
  }
  for (const name of names) if (!Object.hasOwn(overlay, name)) report("S503", name, { message: `${quoted(name)} is not translated` });

  const translated = replaceWords(scenario, ({ name, text }) => (usable.has(name) ? overlay[name] : text));
  return { scenario: translated as Scenario, findings };
}
