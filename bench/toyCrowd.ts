import type { Socket } from "socket.io-client";
import { io } from "socket.io-client";
import type { Crowd, Pupil } from "./classroomLoad.ts";
import { eachOf } from "./classroomLoad.ts";

interface ToyView {
  readonly G: { readonly round: number; readonly choices: Readonly<Record<string, number>> };
  readonly _stateID: number;
}

const AT_ONCE = 40;

/** Matches on a boardgame.io server: its own words on a bare socket, without its client. */
export async function openMatches(base: string, { rooms, students }: { readonly rooms: number; readonly students: number }): Promise<Crowd> {
  const seats = Array.from({ length: students }, (_, player) => Array.from({ length: rooms }, (__, room) => ({ player: String(player), room }))).flat();
  const players = await eachOf(seats, AT_ONCE, (seat) => sit(base, { ...seat, students }));
  return { ready: () => Promise.resolve(players), leave: () => players.forEach(({ socket }) => socket.disconnect()) };
}

interface Seat {
  readonly player: string;
  readonly room: number;
  readonly students: number;
}

async function sit(base: string, { player, room, students }: Seat): Promise<Pupil & { readonly socket: Socket }> {
  const socket = io(`${base}/toy`, { transports: ["websocket"], forceNew: true });
  const match = `match${room}`;
  let view: ToyView | null = null;
  let heard: () => void = () => undefined;
  let seen: () => void = () => undefined;
  let round = 0;
  const take = (next: ToyView): void => {
    view = next;
    if (next.G.choices[player] !== undefined || next.G.round > round) heard();
    if (next.G.round > round) seen();
  };
  const synced = new Promise<void>((resolve) => {
    socket.on("sync", (_: string, { state }: { readonly state: ToyView }) => {
      take(state);
      resolve();
    });
  });
  socket.on("update", (_: string, state: ToyView) => take(state));
  socket.emit("sync", match, player, undefined, students);
  await synced;
  return {
    socket,
    room,
    last: false,
    choose: () =>
      new Promise((resolve) => {
        heard = () => resolve(true);
        socket.emit("update", { type: "MAKE_MOVE", payload: { type: "choose", args: [1], playerID: player } }, view?._stateID, match, player);
      }),
    revealed: () => {
      round = view?.G.round ?? 0;
      return new Promise((resolve) => {
        seen = () => resolve(performance.now());
      });
    },
  };
}
