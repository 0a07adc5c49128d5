import type { Socket } from "socket.io-client";
import { io } from "socket.io-client";
import type { Crowd, Pupil } from "./classroomLoad.ts";
import { eachOf } from "./classroomLoad.ts";

const AT_ONCE = 40;
const CHOICE = { type: "sealChoice", role: "executive", choice: { adopt: [], repeal: [] }, reason: null };

/** Rooms of the bare echo. */
export async function openEcho(base: string, { rooms, students }: { readonly rooms: number; readonly students: number }): Promise<Crowd> {
  const seats = Array.from({ length: students }, () => Array.from({ length: rooms }, (_, room) => room)).flat();
  const pupils = await eachOf(seats, AT_ONCE, (room) => enter(base, { room, students }));
  return { ready: () => Promise.resolve(pupils), leave: () => pupils.forEach(({ socket }) => socket.disconnect()) };
}

async function enter(base: string, { room, students }: { readonly room: number; readonly students: number }): Promise<Pupil & { readonly socket: Socket }> {
  const socket = io(base, { transports: ["websocket"], forceNew: true, auth: { room: `room${room}`, students } });
  await new Promise<void>((resolve) => void socket.once("connect", () => resolve()));
  return {
    socket,
    room,
    last: false,
    choose: async () => ((await socket.emitWithAck("choose", CHOICE)) as { readonly ok: boolean }).ok,
    revealed: () => new Promise((resolve) => void socket.once("reveal", () => resolve(performance.now()))),
  };
}
