import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";

/** A line of a class's log as it stands in the database. */
export interface KeptLine {
  readonly seq: number;
  readonly line: string;
}

const byClass = (place: "?" | "$1"): string => `select seq, line from lines where class = ${place} order by seq`;

/** Reads a log past all code of the server, once SQLite has found its file whole. */
export function linesInSqlite(folder: string, id: string): readonly KeptLine[] {
  const db = new DatabaseSync(join(folder, "classes.sqlite"));
  try {
    const found = db.prepare("PRAGMA integrity_check").all();
    if (JSON.stringify(found) !== '[{"integrity_check":"ok"}]') throw new Error(`SQLite: ${JSON.stringify(found)}`);
    return db.prepare(byClass("?")).all(id) as unknown as readonly KeptLine[];
  } finally {
    db.close();
  }
}

/** The same in PostgreSQL. */
export async function linesInPostgres(connectionString: string, id: string): Promise<readonly KeptLine[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<KeptLine>(byClass("$1"), [id])).rows;
  } finally {
    await client.end();
  }
}
