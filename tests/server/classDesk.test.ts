import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ClassSettings } from "../../src/protocol/classSettings.ts";
import { ClassDesk } from "../../src/server/classDesk.ts";
import { ScenarioShelf } from "../../src/server/scenarioShelf.ts";
import { openSecrets } from "../../src/server/secrets.ts";
import { GroupedWriter } from "../../src/server/storage/groupedWriter.ts";
import { openStore } from "../../src/server/storage/openStore.ts";

const folder = mkdtempSync(join(tmpdir(), "countermove-desk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A server's desk on the record of this test, as after a start. */
async function aDesk() {
  const store = await openStore({ folder, databaseUrl: undefined });
  const told: string[] = [];
  const desk = new ClassDesk({
    store,
    writer: new GroupedWriter(store),
    secrets: await openSecrets(folder),
    shelf: await ScenarioShelf.read("scenarios", store),
    log: (event) => void told.push(event),
    keepDays: 30,
    onOpen: () => Promise.resolve(),
    onClose: () => Promise.resolve(),
  });
  await desk.boot();
  return { desk, store, told };
}

test("says at the door whether names are chosen, and gives children theirs whatever they say", async () => {
  const { desk } = await aDesk();
  const codeOf = async (settings: Partial<ClassSettings>): Promise<string> => {
    const admission = await desk.host({ scenario: "prc-models-tier1", settings: ClassSettings.parse(settings), title: "" });
    return admission.ok ? admission.code : "";
  };
  const [free, made, young] = [await codeOf({}), await codeOf({ names: "made" }), await codeOf({ under13: true })];
  expect(await Promise.all([free, made, young].map((code) => desk.names({ code })))).toEqual([{ ok: true, names: "free" }, { ok: true, names: "made" }, { ok: true, names: "made" }]);
  expect(await desk.names({ code: "AAAAAA" })).toEqual({ ok: false, problem: "noSuchCode" });
  expect(await desk.join({ code: free, name: "Ada Lovelace" })).toMatchObject({ ok: true, name: "Ada Lovelace" });
  expect(await desk.join({ code: young, name: "Ada Lovelace" })).not.toMatchObject({ name: "Ada Lovelace" });
  for (const { id } of await desk.list()) await desk.forget(id);
  await desk.close();
});

test("a class whose log cannot be read any more keeps no other from being rebuilt, and can be deleted", async () => {
  const first = await aDesk();
  const ids = await Promise.all(
    ["one", "two", "three"].map(async (title) => {
      const admission = await first.desk.host({ scenario: "prc-models-tier1", settings: ClassSettings.parse({}), title });
      return admission.ok ? admission.classId : "";
    }),
  );
  await first.store.append([{ class: ids[1] ?? "", seq: 0, at: 1, line: '{"at":1,"by":{"kind":"te' }]);
  await first.desk.close();

  const { desk, told } = await aDesk();
  expect(ids.map((id) => desk.hostOf(id) !== null)).toEqual([true, false, true]);
  expect(told).toEqual(["classNotRebuilt", "classesRebuilt"]);
  expect((await desk.list()).map(({ title }) => title).toSorted()).toEqual(["one", "three", "two"]);
  expect(await desk.forget(ids[1] ?? "")).toEqual({ ok: true });
  expect(await desk.list()).toHaveLength(2);
  await desk.close();
});
