import type { Scenario } from "../../scenario/schema/scenario.ts";

/** The island of every role, by its id; "home" for those at home. Where the author drew no board, the owner of the ladder is alone abroad. */
export function roleIslands({ board, roles, ladder }: Pick<Scenario, "board" | "roles" | "ladder">): ReadonlyMap<string, string> {
  if (board === undefined) return new Map(roles.map(({ id }) => [id, id === ladder.owner ? "across" : "home"]));
  return new Map(board.islands.flatMap(({ id, home, ports }) => ports.map(({ role }) => [role, home ? "home" : id] as const)));
}
