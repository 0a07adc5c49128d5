import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** A process that has not been heard of for so long has lost its classes. */
export const LEASE_MS = 4000;
/** Any number, the same in every process. */
const PREPARING = 20_411;
/** The database's clock: processes need not agree on the time. */
const NOW = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/**
 * Which process holds which class, where several share one PostgreSQL. A class is held by one at a time; whoever finds a lease run out
 * may take it. That a process which does not know yet that it has lost its lease writes nothing is seen to by {@link Leases.confirm}.
 */
export class Leases {
  readonly #db: Kysely<Tables>;
  readonly #owner: string;

  /** @param owner - This process, for as long as it runs. */
  constructor(db: Kysely<Tables>, owner: string) {
    this.#db = db;
    this.#owner = owner;
  }

  /** Processes that start at the same moment on a new database must not make the same tables: one after the other, until a transaction ends. */
  async oneAtATime(transaction: Transaction<Tables>): Promise<void> {
    await sql`select pg_advisory_xact_lock(${PREPARING})`.execute(transaction);
  }

  async prepare({ schema }: Transaction<Tables>): Promise<void> {
    const table = schema.createTable("leases").ifNotExists().addColumn("class", "text", (id) => id.primaryKey());
    await table.addColumn("owner", "text", (owner) => owner.notNull()).addColumn("until", "bigint", (until) => until.notNull()).execute();
  }

  /** Takes a class that is free, run out or ours already: one statement, so only one of many can. */
  async take(id: string): Promise<"ours" | "theirs" | "noSuchClass"> {
    const taken = await sql`
      insert into leases (class, owner, until) select id, ${this.#owner}, ${NOW} + ${LEASE_MS} from classes where id = ${id}
      on conflict (class) do update set owner = excluded.owner, until = excluded.until
      where leases.owner = excluded.owner or leases.until < ${NOW} returning class`.execute(this.#db);
    if (taken.rows.length > 0) return "ours";
    const known = await this.#db.selectFrom("classes").select("id").where("id", "=", id).executeTakeFirst();
    return known === undefined ? "noSuchClass" : "theirs";
  }

  /** Holds on to everything that is ours; gives the ids. */
  async renew(): Promise<ReadonlySet<string>> {
    // In one order everywhere, so that no two transactions wait for each other.
    const renewed = await sql<{ class: string }>`
      update leases set until = ${NOW} + ${LEASE_MS}
      where class in (select class from leases where owner = ${this.#owner} order by class for update) and owner = ${this.#owner} returning class`.execute(this.#db);
    return new Set(renewed.rows.map((row) => row.class));
  }

  /**
   * Makes sure that classes are ours until a transaction ends: nobody can take them meanwhile.
   *
   * @throws Error when one is not.
   */
  async confirm(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
    const ours = await transaction.selectFrom("leases").select("class").where("class", "in", ids).where("owner", "=", this.#owner).orderBy("class").forShare().execute();
    if (ours.length !== ids.length) throw new Error("lease: another process holds the class");
  }

  /** Lets go of everything: another process need not wait. */
  async release(): Promise<void> {
    await this.#db.deleteFrom("leases").where("owner", "=", this.#owner).execute();
  }
}
