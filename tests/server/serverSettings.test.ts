import { expect, test } from "vitest";
import { serverSettings } from "../../src/server/serverSettings.ts";

const many = { REDIS_URL: "redis://r", DATABASE_URL: "postgres://d", COUNTERMOVE_HOST_KEY: "k", COUNTERMOVE_PUBLIC_ADDRESS: "class.example/p1" };

test("a laptop shares nothing; one of many processes knows the others and itself", () => {
  expect(serverSettings({})).toMatchObject({ ok: true, options: { port: 4173, shared: undefined } });
  expect(serverSettings(many)).toMatchObject({ ok: true, options: { shared: { redisUrl: "redis://r", publicAddress: "class.example/p1" } } });
});

test.each(["DATABASE_URL", "COUNTERMOVE_HOST_KEY", "COUNTERMOVE_PUBLIC_ADDRESS"])("with REDIS_URL, a missing %s is asked for by name", (name) => {
  const read = serverSettings({ ...many, [name]: "" });
  expect(read.ok ? "" : read.problem).toContain(name);
});
