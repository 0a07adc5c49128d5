import type { Server } from "node:http";

/** How many ports above the wanted one are tried when it is busy. */
const PORTS_TO_TRY = 50;

/** Listens at the wanted port, or at the next free one above it. */
export async function listenFrom(server: Server, { port: wanted, host }: { readonly port: number; readonly host?: string | undefined }): Promise<void> {
  const last = wanted === 0 ? 0 : Math.min(wanted + PORTS_TO_TRY, 65_535);
  for (let port = wanted; ; port += 1) {
    try {
      return await listen(server, port, host);
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= last) throw problem;
    }
  }
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
