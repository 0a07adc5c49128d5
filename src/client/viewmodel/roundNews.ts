import type { RoundRecord } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";

/** A headline of a round. */
export interface NewsItem {
  readonly key: string;
  readonly kind: "adopted" | "happened" | "rung" | "calmer" | "repealed" | "lifted";
  /** What the newspaper writes; for what has no headline of its own, the title of the policy or the ladder. */
  readonly headline: string;
  readonly flag: string | null;
  /** How weighty it is; only the order counts. */
  readonly weight: number;
}

/** Weights that set headlines in order: climbing the ladder before chance, chance before policies. */
const WEIGHTS = { rung: 300, happened: 200, calmer: 60, lifted: 40, repealed: 20 } as const;

/** The headlines of a round, the weightiest first. */
export function roundNews(scenario: Scenario, { notes }: Pick<RoundRecord, "notes">): readonly NewsItem[] {
  const flagOf = (role: string): string | null => scenario.roles.find(({ id }) => id === role)?.flag ?? null;
  const policyOf = (name: string) => scenario.policies.find(({ id }) => id === name);
  const items = notes.flatMap(({ note }): NewsItem[] => {
    switch (note.type) {
      case "adopted": {
        const policy = policyOf(note.policy);
        const weight = 80 + note.price * 4 + Math.abs(policy?.provocation ?? 0) * 2;
        return policy === undefined ? [] : [{ key: `adopted.${note.policy}`, kind: "adopted", headline: policy.headline, flag: flagOf(note.role), weight }];
      }
      case "repealed":
        return [{ key: `repealed.${note.policy}`, kind: "repealed", headline: policyOf(note.policy)?.title ?? note.policy, flag: flagOf(note.role), weight: WEIGHTS.repealed }];
      case "lifted":
        return [{ key: `lifted.${note.policy}`, kind: "lifted", headline: policyOf(note.policy)?.title ?? note.policy, flag: null, weight: WEIGHTS.lifted }];
      case "happened": {
        const trigger = scenario.triggers.find(({ id }) => id === note.trigger);
        return trigger === undefined ? [] : [{ key: `happened.${note.trigger}`, kind: "happened", headline: trigger.headline, flag: null, weight: WEIGHTS.happened }];
      }
      case "rungChanged": {
        const climbed = note.to > note.from;
        const rung = scenario.ladder.rungs[(climbed ? note.to : note.from) - 1];
        const headline = climbed ? rung?.headline : rung?.title;
        return [{ key: "rung", kind: climbed ? "rung" : "calmer", headline: headline ?? "", flag: flagOf(scenario.ladder.owner), weight: climbed ? WEIGHTS.rung + note.to : WEIGHTS.calmer }];
      }
      default:
        return [];
    }
  });
  return items.sort((a, b) => b.weight - a.weight);
}
