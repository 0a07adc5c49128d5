import { expect, test } from "vitest";
import { realScenario } from "../helpers/scenarios.ts";

test("no policy flies the flag of a role, and none of one role's policies the flag of another", () => {
  const { roles, policies } = realScenario().scenario;
  const crests = new Set(roles.map(({ flag }) => flag));
  expect(policies.filter(({ flag }) => flag !== undefined && crests.has(flag)).map(({ id }) => id)).toEqual([]);
  for (const { id } of roles) {
    const flags = policies.filter(({ role }) => role === id).map(({ flag }) => flag);
    expect(new Set(flags).size).toBe(flags.length);
  }
});
