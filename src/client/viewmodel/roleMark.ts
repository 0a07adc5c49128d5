import type { Scenario } from "../../scenario/schema/scenario.ts";

/** A role in a few signs. */
export interface RoleMark {
  readonly id: string;
  readonly short: string;
  readonly flag: string;
  readonly you: boolean;
}

export function roleMark({ roles }: Pick<Scenario, "roles">, role: string, you: string | null): RoleMark {
  const found = roles.find(({ id }) => id === role);
  return { id: role, short: found?.short ?? role, flag: found?.flag ?? "Z", you: role === you };
}
