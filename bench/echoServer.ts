import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";

/** The least that the protocol can cost: a choice is acknowledged, and when all in a room have chosen all are told. No rules, no views, no disk. */
const http = createServer();
const io = new Server(http);
const waiting = new Map<string, number>();

io.on("connection", (socket) => {
  const { room, students } = socket.handshake.auth as { readonly room: string; readonly students: number };
  void socket.join(room);
  socket.on("choose", (_choice: unknown, answer: (reply: unknown) => void) => {
    answer({ ok: true });
    const chosen = (waiting.get(room) ?? 0) + 1;
    waiting.set(room, chosen % students);
    if (chosen === students) io.to(room).emit("reveal", { phase: "report" });
  });
});
http.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: (http.address() as AddressInfo).port })));
