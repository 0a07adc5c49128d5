import { connect, createServer, type Socket } from "node:net";

export interface AnyProxy {
  readonly base: string;
  close(): void;
}

/** A proxy that knows nothing of classes: each connection goes to the next process that takes it. */
export async function startAnyProxy(ports: () => readonly number[]): Promise<AnyProxy> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((client) => {
    open.add(client);
    client.once("close", () => open.delete(client)).on("error", () => undefined);
    const forward = (left: number): void => {
      const all = ports();
      const port = all[turn++ % all.length];
      if (port === undefined || left === 0) return void client.destroy();
      let reached = false;
      const process = connect(port, "127.0.0.1", () => {
        reached = true;
        client.pipe(process).pipe(client);
      });
      client.once("close", () => process.destroy());
      process.on("error", () => undefined).once("close", () => (reached ? client.destroy() : forward(left - 1)));
    };
    forward(ports().length);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  return {
    base: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
