import type { Match } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { BOUNDS } from "./bounds.ts";
import type { CertificateFinding, FullRulesFigures } from "./certificate.ts";
import type { Evidence } from "./evidence.ts";
import { find, percent, utilitiesOf } from "./evidence.ts";
import type { Practice } from "./jobs.ts";
import { mean, rounded, shareOf } from "./statistics.ts";
import { passing } from "./studyDebates.ts";
import { spread } from "./studyRoles.ts";

/** How often the parts of the full rules were used in a match that has ended. */
export function practiceOf({ roles }: CompiledScenario, { world }: Match): Practice {
  const count = (state: string): number => world.deals.filter((deal) => deal.state === state).length;
  const spent = roles.map(({ vetoes }, role) => (vetoes?.uses ?? 0) - (world.vetoes[role] ?? 0));
  return { deals: world.deals.length, kept: count("kept"), broken: count("breached"), vetoes: spent.reduce((sum, uses) => sum + uses, 0) };
}

/** What the full rules make of the scenario: endings, motions, utilities, and how often deals and vetoes are used. */
export function fullRulesFigures({ compiled, full: { records, practices } }: Evidence): FullRulesFigures {
  const perMatch = (of: (practice: Practice) => number): number => rounded(practices.length === 0 ? 0 : mean(practices.map(of)));
  return {
    endings: compiled.endings.map(({ id }, place) => ({ id, share: rounded(shareOf(records, ({ ending }) => ending === place)) })),
    motions: compiled.motions.map(({ id }, motion) => ({ id, passes: passing(records, motion) })),
    roles: compiled.roles.map(({ id }, role) => ({ id, ...spread(utilitiesOf(records, role)) })),
    deals: perMatch(({ deals }) => deals),
    kept: perMatch(({ kept }) => kept),
    broken: perMatch(({ broken }) => broken),
    vetoes: perMatch(({ vetoes }) => vetoes),
  };
}

/** Judges the full rules: they may not settle the ending, and should be of some use. */
export function judgeFullRules({ compiled: { scenario, roles }, full }: Evidence, { endings, deals, vetoes }: FullRulesFigures): readonly CertificateFinding[] {
  if (full.records.length < BOUNDS.fewestMatches) return [];
  const title = (id: string): string => `"${scenario.endings.find((ending) => ending.id === id)?.title ?? id}"`;
  const common = endings.filter(({ share }) => share > BOUNDS.mostCommonEnding).map(({ id, share }) => find("C107", id, { message: `By the full rules ${percent(share)} of matches end as ${title(id)}`, value: share, bound: BOUNDS.mostCommonEnding }));
  const idle = [...(deals === 0 ? ["deal"] : []), ...(vetoes === 0 && roles.some((role) => role.vetoes !== null) ? ["veto"] : [])];
  return [...common, ...idle.map((part) => find("C702", part, { message: `No computer player ever uses a ${part}`, value: 0, bound: 0 }))];
}
