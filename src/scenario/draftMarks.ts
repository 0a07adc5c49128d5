import type { JsonPath } from "./jsonPath.ts";
import type { Scenario } from "./schema/scenario.ts";

/** A part of a scenario some of whose fields nobody has confirmed. */
export interface DraftMark {
  /** Where the part stands. */
  readonly path: JsonPath;
  /** Names of its fields, each with what the proposal rests on. */
  readonly fields: Readonly<Record<string, string>>;
  readonly part: Readonly<Record<string, unknown>>;
}

/** All that is unconfirmed in a scenario, in the order of the file. The file's own fields stand under the empty path. */
export function draftMarks(scenario: Scenario): readonly DraftMark[] {
  const marks: DraftMark[] = [];
  const file = scenario.draft?.unconfirmed;
  if (file !== undefined) marks.push({ path: [], fields: file, part: { ...scenario } });
  collect(scenario, [], marks);
  return marks;
}

function collect(value: unknown, path: JsonPath, marks: DraftMark[]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collect(item, [...path, i], marks);
    return;
  }
  const part = value as Readonly<Record<string, unknown>>;
  for (const [name, item] of Object.entries(part)) {
    if (path.length === 0 && name === "draft") continue;
    if (name === "unconfirmed") {
      const fields = item as Readonly<Record<string, string>> | undefined;
      if (fields !== undefined && Object.keys(fields).length > 0) marks.push({ path, fields, part });
    } else collect(item, [...path, name], marks);
  }
}

/** Whether a scenario is a draft: it says so, or something in it is unconfirmed. A draft can be tried out, and is never passed as finished. */
export function isDraft(scenario: Scenario): boolean {
  return scenario.draft !== undefined || draftMarks(scenario).length > 0;
}

/** The scenario as players see it: a draft says so in its title, wherever that stands. */
export function shownScenario(scenario: Scenario): Scenario {
  return !isDraft(scenario) || scenario.title.startsWith(DRAFT) ? scenario : { ...scenario, title: `${DRAFT}${scenario.title}` };
}

const DRAFT = "Draft: ";

/** A copy without what only says that it is a draft; what is played is the same. */
export function withoutMarks(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutMarks);
  return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (name === "unconfirmed" ? [] : [[name, withoutMarks(item)]])));
}
