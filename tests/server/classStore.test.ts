import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ClassSettings } from "../../src/protocol/classSettings.ts";
import { openSecrets } from "../../src/server/secrets.ts";
import { GroupedWriter } from "../../src/server/storage/groupedWriter.ts";
import { openStore } from "../../src/server/storage/openStore.ts";
import type { ClassEntry, ClassSetup } from "../../src/session/classState.ts";
import { startPostgres } from "../helpers/postgres.ts";

const folder = mkdtempSync(join(tmpdir(), "countermove-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const setup = (id: string): ClassSetup => ({ id, code: `CODE${id}`, title: "", scenario: { id: "s", fingerprint: "f" }, rules: 1, seed: 4294967295, settings: ClassSettings.parse({}), opened: 1_795_312_904_128 });
const line = (at: number): ClassEntry => ({ at, by: { kind: "teacher" }, order: { type: "message", to: null, text: "“quoted” \n ü" } });

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

// The same contract for both; PostgreSQL where it is installed.
const databases: readonly (readonly [string, string | undefined])[] = [["SQLite", undefined], ...(postgres === null ? [] : [["PostgreSQL", postgres.url] as const])];

describe.each(databases)("the record in %s", (_name, databaseUrl) => {
  const open = () => openStore({ folder, databaseUrl });

  test("gives back what it was given, in order, also after it was closed", async () => {
    const first = await open();
    await first.delete("a");
    await first.create(setup("a"));
    await first.append([{ class: "a", seq: 0, at: 5, line: JSON.stringify(line(5)) }, { class: "a", seq: 1, at: 6, line: JSON.stringify(line(6)) }]);
    await first.close();
    const again = await open();
    expect(await again.load("a")).toEqual({ setup: setup("a"), entries: [line(5), line(6)] });
    expect((await again.list()).find((one) => one.setup.id === "a")?.changed).toBe(6);
    expect(await again.load("nothing")).toBeNull();
    await again.delete("a");
    expect(await again.load("a")).toBeNull();
    await again.close();
  });

  test("fills in what a class was kept without: settings that there were not yet", async () => {
    const store = await open();
    await store.delete("f");
    const { under13: _, skin: __, ...old } = setup("f").settings;
    await store.create({ ...setup("f"), settings: old } as ClassSetup);
    await store.append([{ class: "f", seq: 0, at: 5, line: JSON.stringify({ at: 5, by: { kind: "teacher" }, order: { type: "settings", settings: { ...old, rounds: 2 } } }) }]);
    const kept = await store.load("f");
    expect(kept?.setup).toEqual(setup("f"));
    expect(kept?.entries[0]?.order).toEqual({ type: "settings", settings: { ...setup("f").settings, rounds: 2 } });
    expect((await store.list()).find((one) => one.setup.id === "f")?.setup).toEqual(setup("f"));
    await store.delete("f");
    await store.close();
  });

  test("takes a place in a log once, and all of a batch or nothing", async () => {
    const store = await open();
    await store.delete("b");
    await store.create(setup("b"));
    await expect(store.create({ ...setup("c"), code: setup("b").code })).rejects.toThrow();
    const row = (seq: number) => ({ class: "b", seq, at: 1, line: JSON.stringify(line(1)) });
    await store.append([row(0)]);
    await expect(store.append([row(1), row(0)])).rejects.toThrow();
    expect((await store.load("b"))?.entries).toHaveLength(1);
    await store.append(Array.from({ length: 1200 }, (_, i) => row(i + 1)));
    expect((await store.load("b"))?.entries).toHaveLength(1201);
    await store.delete("b");
    await store.close();
  });

  test("writes a burst in a few batches, in order, and one class's trouble is not another's", async () => {
    const store = await open();
    for (const id of ["d", "e"]) {
      await store.delete(id);
      await store.create(setup(id));
    }
    await store.append([{ class: "e", seq: 0, at: 1, line: JSON.stringify(line(1)) }]);
    const batches: number[] = [];
    const writer = new GroupedWriter(store, (lines) => batches.push(lines));
    const burst = Array.from({ length: 60 }, (_, i) => writer.append("d", [line(i)], i));
    const doubled = writer.append("e", [line(2)], 0);
    await expect(doubled).rejects.toThrow();
    await Promise.all(burst);
    await writer.idle();
    expect(batches.length).toBeLessThan(5);
    expect((await store.load("d"))?.entries.map(({ at }) => at)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    await store.close();
  });
});

test("the key of an installation is made once, is its owner's alone, and signs tickets that nobody can bend", async () => {
  const first = await openSecrets(join(folder, "keys"));
  const ticket = first.ticket({ kind: "student", classId: "c", student: "s1", device: 1 });
  const again = await openSecrets(join(folder, "keys"));
  expect(again.read(ticket)).toEqual({ kind: "student", classId: "c", student: "s1", device: 1 });
  expect(statSync(join(folder, "keys", "key")).mode & 0o777).toBe(0o600);
  const other = await openSecrets(join(folder, "others"));
  expect(other.read(ticket)).toBeNull();
  expect(again.read(`${ticket}A`)).toBeNull();
  expect(again.teacherKey("c")).toMatch(/^[3-9A-Y]{12}$/);
  expect(again.rejoinCode("c", { id: "s1", device: 1 })).not.toBe(again.rejoinCode("c", { id: "s1", device: 2 }));
});
