import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { connectClass } from "../../src/session/remoteClass.ts";

afterEach(() => vi.useRealTimers());

/** Longer than a page waits to be let in, and for its next try. */
const PATIENCE_MS = 10_500;

test("a page that is not let in by a server that hangs asks for its seat again", async () => {
  const sockets: Socket[] = [];
  let seats = 0;
  let onAsked: () => void = () => undefined;
  const asked = (): Promise<void> => new Promise((resolve) => (onAsked = resolve));
  const server = createServer((request, response) => {
    if (request.url === "/api/seat") seats++;
    response.setHeader("Content-Type", "application/json").end(JSON.stringify({ ok: true, reservation: { name: "class", roomId: "room", processId: "p", sessionId: `s${seats}` } }));
  });
  // It takes the connection, and says nothing.
  server.on("upgrade", (_request, socket: Socket) => {
    sockets.push(socket);
    onAsked();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let hung = asked();
  const remote = connectClass({ base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ticket: "ticket" });
  try {
    await hung;
    expect(remote.state.link).toBe("connecting");
    hung = asked();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(remote.state.link).toBe("lost");
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    await hung;
    expect(seats).toBe(2);
  } finally {
    remote.close();
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
  }
});
