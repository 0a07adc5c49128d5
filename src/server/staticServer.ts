import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { staticFiles } from "./staticFiles.ts";

/** How many ports above the wanted one are tried when it is busy. */
const PORTS_TO_TRY = 50;

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
  await listenFrom(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, close: () => closed(server) };
}

async function listenFrom(server: Server, wanted: number): Promise<void> {
  const last = wanted === 0 ? 0 : Math.min(wanted + PORTS_TO_TRY, 65_535);
  for (let port = wanted; ; port += 1) {
    try {
      return await listen(server, port);
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= last) throw problem;
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
