import type { ClassShelf, KeptClass, KeptSeat } from "../store/classDesk.ts";
import type { NextInCampaign } from "../store/gameDoor.ts";
import type { TextShelf } from "./browserShelf.ts";
import { ALONG_KEY, HOST_KEY_KEY, LED_CLASS_KEY, SEAT_KEY } from "./keys.ts";

/** What this browser keeps of classes: its seat in one, and the class that it leads. */
export function classShelf(shelf: TextShelf): ClassShelf {
  return {
    get seat() {
      return readAll<KeptSeat>(shelf.read(SEAT_KEY), ["code", "ticket", "name", "rejoin"]);
    },
    get led() {
      const led = readAll<KeptClass>(shelf.read(LED_CLASS_KEY), ["code", "ticket", "projector", "key"]);
      return led === null ? null : { ...led, rooms: Number.isInteger(led.rooms) ? led.rooms : 1 };
    },
    get hostKey() {
      const key = shelf.read(HOST_KEY_KEY);
      return key === null || key === "" ? null : key;
    },
    get along() {
      const next = readAll<NextInCampaign>(shelf.read(ALONG_KEY), ["scenario", "title", "question"]);
      return Array.isArray(next?.shifts) && next.shifts.every(({ from }) => typeof from === "number") && typeof next.titles === "object" ? next : null;
    },
    keepSeat: (seat) => void shelf.write(SEAT_KEY, JSON.stringify(seat)),
    keepLed: (led) => void shelf.write(LED_CLASS_KEY, JSON.stringify(led)),
    keepHostKey: (key) => void shelf.write(HOST_KEY_KEY, key ?? ""),
    keepAlong: (next) => void shelf.write(ALONG_KEY, JSON.stringify(next)),
  };
}

/** A record of which all these fields are texts; null for anything else. */
function readAll<T>(text: string | null, fields: readonly (keyof T & string)[]): T | null {
  try {
    const found = JSON.parse(text ?? "null") as Record<string, unknown> | null;
    return found !== null && fields.every((field) => typeof found[field] === "string") ? (found as T) : null;
  } catch {
    return null;
  }
}
