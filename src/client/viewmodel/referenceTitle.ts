import type { Scenario } from "../../scenario/schema/scenario.ts";

/** What a reference such as "m:security" is called; the reference itself where the author gives no name. */
export function referenceTitle(scenario: Pick<Scenario, "meters" | "signals" | "policies" | "roles">, reference: string): string {
  const name = reference.slice(2);
  switch (reference.slice(0, 2)) {
    case "m:":
      return scenario.meters.find(({ id }) => id === name)?.title ?? name;
    case "p:":
      return scenario.policies.find(({ id }) => id === name)?.title ?? name;
    case "r:":
      return scenario.roles.find(({ id }) => id === name)?.short ?? name;
    case "x:":
      return Object.entries(scenario.signals).find(([id]) => id === name)?.[1].title ?? name;
    default:
      return reference;
  }
}
