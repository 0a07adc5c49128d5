import { useSyncExternalStore } from "react";

/** The rooms of the studio, each with an address of its own. */
export const ROOMS = ["shelf", "write", "documents", "workshop"] as const;
export type Room = (typeof ROOMS)[number];

/** The address of a room, behind the # of the page. */
export const addressOf = (room: Room): string => (room === "shelf" ? "#/studio" : `#/studio/${room}`);

/** The room that the page's address names. */
export function useRoom(): Room {
  return useSyncExternalStore(watchAddress, roomNow);
}

export function goToRoom(room: Room): void {
  location.hash = addressOf(room);
}

function roomNow(): Room {
  return ROOMS.find((room) => location.hash.startsWith(`#/studio/${room}`)) ?? "shelf";
}

function watchAddress(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}
