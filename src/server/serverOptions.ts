import type { LogLine } from "./metrics.ts";

/** How a server is run. */
export interface ServerOptions {
  /** Folder of the built game; null to serve classes only. */
  readonly root: string | null;
  readonly scenarios: string;
  /** Folder for the record and the key. */
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  /** Where several processes share a database: how they find each other, and where pages reach this one. */
  readonly shared?: { readonly redisUrl: string; readonly publicAddress: string } | undefined;
  /** The address to listen at; every one of this machine's where it is left out. */
  readonly host?: string;
  /** The wanted port, or 0 for any; a busy one is replaced by the next free one. */
  readonly port: number;
  /** Lets a teacher host from another machine. */
  readonly hostKey: string;
  /** Believe the addresses that a proxy in front of this server reports. */
  readonly behindProxy?: boolean;
  readonly keepDays?: number;
  readonly log?: LogLine;
}
