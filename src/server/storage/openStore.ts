import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, PostgresDialect, SqliteDialect, type SqliteDatabase } from "kysely";
import pg from "pg";
import { AppendThread } from "./appendThread.ts";
import { ClassStore } from "./classStore.ts";
import { LEASE_MS, Leases } from "./leases.ts";
import type { Tables } from "./tables.ts";

/** PostgreSQL's number for its type bigint, which its driver gives as text. */
const BIGINT = 20;
const BUSY_MS = 5000;
/** Statements that are kept ready: mostly insertions of one, two, three … lines. */
const MOST_PREPARED = 200;

interface StorePlace {
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  /** This process, where several share the PostgreSQL. */
  readonly owner?: string | undefined;
}

/** Opens the record of classes: PostgreSQL where its address is given, else one SQLite file in the data folder. */
export async function openStore({ folder, databaseUrl, owner }: StorePlace): Promise<ClassStore> {
  const store = databaseUrl === undefined ? sqliteStore(folder, new AppendThread(folder)) : postgresStore(databaseUrl, owner);
  await store.prepare();
  return store;
}

/** The record in an SQLite file, whose tables are there or are made next. */
export function sqliteStore(folder: string, thread?: AppendThread): ClassStore {
  return new ClassStore(new Kysely({ dialect: new SqliteDialect({ database: openSqlite(join(folder, "classes.sqlite")) }) }), { thread });
}

function postgresStore(databaseUrl: string, owner: string | undefined): ClassStore {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPostgres(databaseUrl, owner) }) });
  return new ClassStore(db, { leases: owner === undefined ? undefined : new Leases(db, owner) });
}

/** Node's own SQLite as Kysely wants it. Write-ahead log, synced with every transaction: docs/adr/0040. */
function openSqlite(file: string): SqliteDatabase {
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
  const prepared = new Map<string, StatementSync>();
  return {
    close: () => db.close(),
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? db.prepare(sql);
      if (prepared.size < MOST_PREPARED) prepared.set(sql, statement);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)) as IterableIterator<unknown>,
      };
    },
  };
}

function openPostgres(connectionString: string, owner: string | undefined): pg.Pool {
  const types: pg.CustomTypesConfig = { getTypeParser: ((oid: number, format?: "text") => (oid === BIGINT ? Number : pg.types.getTypeParser(oid, format))) as pg.CustomTypesConfig["getTypeParser"] };
  // A process that hangs in the middle of a transaction would keep its classes locked for as long as it hangs.
  const shared: pg.PoolConfig = owner === undefined ? {} : { idle_in_transaction_session_timeout: LEASE_MS };
  const pool = new pg.Pool({ connectionString, types, max: 8, ...shared });
  // A connection that breaks must not end the process, used or not; the next query says what is wrong.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return pool;
}
