import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileClassScenario } from "../../src/session/compileClassScenario.ts";
import { ClassDoor } from "../../src/session/classDoor.ts";
import { connectClass } from "../../src/session/remoteClass.ts";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { until } from "../helpers/scriptedStudent.ts";

const text = readFileSync(new URL("../fixtures/scenarios/small.json", import.meta.url), "utf8");
const server = new ServerProcess();
let door: ClassDoor;

beforeAll(async () => {
  await server.start();
  door = new ClassDoor({ base: server.base });
});
afterAll(() => server.remove());

test("a scenario that a host brings along is hosted, outlives the server, and goes with its last class", async () => {
  const brought = await door.bring({ text });
  if (!brought.ok) throw new Error(brought.problem);
  const hosted = await door.host({ scenario: brought.scenario, settings: {} });
  if (!hosted.ok) throw new Error(hosted.problem);
  await server.stop("SIGKILL");
  await server.start();

  const console = connectClass({ base: server.base, ticket: hosted.ticket });
  const { news } = await until(console, (state) => state.news?.kind === "console");
  console.close();
  const scenario = await door.scenario(brought.scenario);
  if (scenario === undefined) throw new Error("the scenario is gone");
  expect(scenario.id).toBe("drones-over-millbrook");
  expect(compileClassScenario(scenario, { rounds: null, assumptions: {} }).fingerprint).toBe(news?.scenario.fingerprint);

  expect((await door.info()).ok && (await door.info())).not.toMatchObject({ scenarios: expect.arrayContaining([brought.scenario]) as unknown });
  await door.forget({ id: hosted.classId });
  await server.stop();
  await server.start();
  expect(await door.scenario(brought.scenario)).toBeUndefined();
});

test("a scenario is given in the names of a skin, or not at all", async () => {
  const [plain, dressed] = await Promise.all([door.scenario("prc-models-tier1"), door.scenario("prc-models-tier1", "halvora")]);
  expect(dressed?.skin).toBe("halvora");
  expect(dressed?.roles.map(({ title }) => title)).not.toEqual(plain?.roles.map(({ title }) => title));
  expect(await door.scenario("prc-models-tier1", "no-such-skin")).toBeUndefined();
});

test("a scenario with faults is refused, and so is one that is none", async () => {
  expect(await door.bring({ text: text.replace('"format"', '"formt"') })).toEqual({ ok: false, problem: "notPlayable" });
  expect(await door.bring({ text: "{" })).toEqual({ ok: false, problem: "notPlayable" });
  expect(await door.host({ scenario: "author_000000000000000000000000", settings: {} })).toEqual({ ok: false, problem: "unknownScenario" });
  expect(await door.scenario("../classes")).toBeUndefined();
});
