import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { shippedScenario } from "../helpers/scenarios.ts";

const names = readdirSync("scenarios", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.each(names)("%s: no policy flies the flag of a role, and none of one role's policies the flag of another", (name) => {
  const { roles, policies } = shippedScenario(name).scenario;
  const crests = new Set(roles.map(({ flag }) => flag));
  expect(policies.filter(({ flag }) => flag !== undefined && crests.has(flag)).map(({ id }) => id)).toEqual([]);
  for (const { id } of roles) {
    const flags = policies.filter(({ role }) => role === id).map(({ flag }) => flag);
    expect(new Set(flags).size).toBe(flags.length);
  }
});
