import type { Presence } from "@colyseus/core";
import type { ServerOptions } from "./serverOptions.ts";

/** How processes that share a database call each other: through Redis. A single process needs none, and loads nothing. */
export async function openPresence(shared: ServerOptions["shared"]): Promise<{ presence?: Presence; publicAddress?: string }> {
  if (shared === undefined) return {};
  const { RedisPresence } = await import("@colyseus/redis-presence");
  return { presence: new RedisPresence(shared.redisUrl), publicAddress: shared.publicAddress };
}
