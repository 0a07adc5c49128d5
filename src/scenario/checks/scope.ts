import type { Problem } from "../finding.ts";
import type { FindingCode } from "../findingCodes.ts";
import type { JsonPath } from "../jsonPath.ts";
import { SIGNALS } from "../schema/signals.ts";
import type { Scenario } from "../schema/scenario.ts";
import { mentions, type Mention } from "../mentions.ts";
import type { MentionKind } from "../referencePlaces.ts";

/** What all checks share: the scenario, its names, and where problems go. Built once. */
export interface Scope {
  readonly scenario: Scenario;
  /** The ids that exist, by kind. */
  readonly ids: Readonly<Record<MentionKind, ReadonlySet<string>>>;
  readonly mentions: readonly Mention[];
  report(code: FindingCode, path: JsonPath, about: About): void;
}

export interface About {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly on?: "name" | "value";
}

/** One idea about what makes a scenario sound. It reports, and changes nothing. */
export type Check = (scope: Scope) => void;

export function scopeOf(scenario: Scenario, problems: Problem[]): Scope {
  const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));
  return {
    scenario,
    ids: {
      role: idsOf(scenario.roles),
      meter: idsOf(scenario.meters),
      policy: idsOf(scenario.policies),
      card: idsOf(scenario.cards),
      document: idsOf(scenario.documents),
      origin: idsOf(scenario.origins),
      theme: idsOf(scenario.themes),
      bloc: idsOf(scenario.blocs),
      motion: idsOf(scenario.motions),
      assumption: idsOf(scenario.assumptions),
      preset: idsOf(scenario.presets),
      link: idsOf(scenario.links),
      signal: new Set(SIGNALS),
      group: idsOf(scenario.alliedGroups ?? []),
    },
    mentions: mentions(scenario),
    report: (code, path, about) => problems.push({ code, path, ...about }),
  };
}
