import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { listenFrom } from "./listenFrom.ts";
import { staticFiles } from "./staticFiles.ts";

export interface StaticServer {
  readonly url: string;
  readonly port: number;
  /** Ends at once: open connections too. */
  close(): Promise<void>;
}

/**
 * Serves a folder to this machine only.
 *
 * @param options.port - The wanted port, 1..65535, or 0 for any; a busy one is replaced by the next free one.
 */
export async function startStaticServer(options: { root: string; port: number }): Promise<StaticServer> {
  const answer = staticFiles(options.root);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await listenFrom(server, { port: options.port, host: "127.0.0.1" });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
