import type { CompiledQuery, Kysely, Transaction } from "kysely";
import { ClassSettings } from "../../protocol/classSettings.ts";
import { longId, shortId } from "../../scenario/versions/shortVersion.ts";
import type { ClassEntry, ClassSetup } from "../../session/classState.ts";
import type { AppendThread } from "./appendThread.ts";
import type { Leases } from "./leases.ts";
import type { Tables } from "./tables.ts";

/** A class as it was kept. */
export interface KeptClass {
  readonly setup: ClassSetup;
  readonly entries: readonly ClassEntry[];
}

/** A class in the list: what it was made from, and when something last happened in it (ms since 1970). */
export interface ListedClass {
  readonly setup: ClassSetup;
  readonly changed: number;
}

/** Rows in one statement: SQLite takes 32,766 values. */
const MOST_ROWS = 500;

interface StoreAids {
  readonly leases?: Leases | undefined;
  /** Where lines are appended elsewhere than in this thread. */
  readonly thread?: Pick<AppendThread, "append" | "close"> | undefined;
}

/** The record of all classes. Everything that it has promised is durable: synced to the disk. */
export class ClassStore {
  /** Who holds which class; null where one process holds them all. */
  readonly leases: Leases | null;
  readonly #db: Kysely<Tables>;
  readonly #thread: NonNullable<StoreAids["thread"]> | null;
  readonly #insertions = new Map<number, CompiledQuery>();

  constructor(db: Kysely<Tables>, { leases, thread }: StoreAids = {}) {
    this.#db = db;
    this.leases = leases ?? null;
    this.#thread = thread ?? null;
  }

  /** Makes the tables where they are missing. */
  async prepare(): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await this.leases?.oneAtATime(transaction);
      await makeTables(transaction);
      await this.leases?.prepare(transaction);
    });
  }

  /** @throws Error when the id or the code is taken. */
  async create(setup: ClassSetup): Promise<void> {
    await this.#db.insertInto("classes").values({ id: setup.id, code: setup.code, opened: setup.opened, setup: JSON.stringify(setup) }).execute();
  }

  /** Keeps lines of any classes, all or none. @throws Error when a place in a log is taken, or a class held by another process. */
  async append(rows: readonly Tables["lines"][]): Promise<void> {
    if (this.#thread !== null) return this.#thread.append(rows);
    // One statement is a transaction of its own.
    if (this.leases === null && rows.length <= MOST_ROWS) return void (await this.#db.executeQuery(this.#insertion(rows)));
    await this.#db.transaction().execute(async (transaction) => {
      await this.leases?.confirm(transaction, [...new Set(rows.map((row) => row.class))]);
      for (let from = 0; from < rows.length; from += MOST_ROWS) await transaction.executeQuery(this.#insertion(rows.slice(from, from + MOST_ROWS)));
    });
  }

  /** The statement is put into words once for each number of rows: that takes longer than carrying it out. */
  #insertion(rows: readonly Tables["lines"][]): CompiledQuery {
    const values = rows.map((row) => ({ class: row.class, seq: row.seq, at: row.at, line: row.line }));
    const known = this.#insertions.get(rows.length) ?? this.#db.insertInto("lines").values(values).compile();
    this.#insertions.set(rows.length, known);
    return { ...known, parameters: values.flatMap((row) => Object.values(row)) };
  }

  /** @throws Error when a line of its log cannot be read. */
  async load(id: string): Promise<KeptClass | null> {
    const setup = await this.setupOf(id);
    if (setup === null) return null;
    const rows = await this.#db.selectFrom("lines").select("line").where("class", "=", id).orderBy("seq").execute();
    return { setup, entries: rows.map(({ line }) => readEntry(line)) };
  }

  async setupOf(id: string): Promise<ClassSetup | null> {
    const kept = await this.#db.selectFrom("classes").select("setup").where("id", "=", id).executeTakeFirst();
    return kept === undefined ? null : readSetup(kept.setup);
  }

  /** The id of the class with a code. */
  async idOf(code: string): Promise<string | null> {
    const found = await this.#db.selectFrom("classes").select("id").where("code", "=", code).executeTakeFirst();
    return found?.id ?? null;
  }

  /** All classes, the newest first. */
  async list(): Promise<readonly ListedClass[]> {
    const rows = await this.#db
      .selectFrom("classes")
      .leftJoin("lines", "lines.class", "classes.id")
      .select(({ fn }) => ["classes.id", "classes.setup", "classes.opened", fn.max("lines.at").as("changed")])
      .groupBy(["classes.id", "classes.setup", "classes.opened"])
      .orderBy("classes.opened", "desc")
      .execute();
    return rows.map(({ setup, opened, changed }) => ({ setup: readSetup(setup), changed: changed ?? opened }));
  }

  /** Keeps the text of a scenario; the same id stands for the same text. */
  async keepScenario(id: string, text: string): Promise<void> {
    await this.#db.insertInto("scenarios").values({ id, text }).onConflict((conflict) => conflict.doNothing()).execute();
  }

  /** The text of a scenario that a host brought along. */
  async scenarioText(id: string): Promise<string | null> {
    const found = await this.#db.selectFrom("scenarios").select("text").where("id", "=", id).executeTakeFirst();
    return found?.text ?? null;
  }

  /** Deletes a class with all that is known of it, and the scenario that was brought along for it alone. */
  async delete(id: string): Promise<void> {
    const setup = await this.setupOf(id);
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("lines").where("class", "=", id).execute();
      await transaction.deleteFrom("classes").where("id", "=", id).execute();
      if (this.leases !== null) await transaction.deleteFrom("leases").where("class", "=", id).execute();
    });
    if (setup === null) return;
    // A short version is made from the text of the whole.
    const scenario = longId(setup.scenario.id) ?? setup.scenario.id;
    if (!(await this.list()).some((other) => [scenario, shortId(scenario)].includes(other.setup.scenario.id))) await this.#db.deleteFrom("scenarios").where("id", "=", scenario).execute();
  }

  async close(): Promise<void> {
    await this.#thread?.close();
    await this.#db.destroy();
  }
}

function readSetup(text: string): ClassSetup {
  const setup = JSON.parse(text) as ClassSetup;
  return { ...setup, settings: whole(setup.settings) };
}

function readEntry(line: string): ClassEntry {
  const entry = JSON.parse(line) as ClassEntry;
  return entry.order.type === "settings" ? { ...entry, order: { ...entry.order, settings: whole(entry.order.settings) } } : entry;
}

const USUAL = ClassSettings.parse({});

/** Settings that there were not yet when a class was kept are as where nothing is said. */
const whole = (kept: Partial<ClassSettings>): ClassSettings => ({ ...USUAL, ...kept });

async function makeTables({ schema }: Transaction<Tables>): Promise<void> {
  await schema.createTable("classes").ifNotExists().addColumn("id", "text", (id) => id.primaryKey()).addColumn("code", "text", (code) => code.notNull().unique()).addColumn("opened", "bigint", (opened) => opened.notNull()).addColumn("setup", "text", (setup) => setup.notNull()).execute();
  const lines = schema.createTable("lines").ifNotExists().addColumn("class", "text", (id) => id.notNull()).addColumn("seq", "integer", (seq) => seq.notNull());
  await lines.addColumn("at", "bigint", (at) => at.notNull()).addColumn("line", "text", (line) => line.notNull()).addPrimaryKeyConstraint("lines_key", ["class", "seq"]).execute();
  await schema.createTable("scenarios").ifNotExists().addColumn("id", "text", (id) => id.primaryKey()).addColumn("text", "text", (text) => text.notNull()).execute();
}
