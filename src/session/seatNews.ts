import type { RoleId, SeatView } from "../engine/index.ts";
import type { SeatNews } from "../protocol/classNews.ts";

/** A view of a match by its room and the role that looks; `null` for those without one. */
export const seatKey = (room: string, role: RoleId | null): string => `${room}/${role ?? ""}`;

/** A view as texts, one for each of its top-level fields; so that a receiver is sent only what has changed for it. */
export interface ViewTexts {
  readonly version: number;
  readonly view: SeatView | null;
  readonly texts: Readonly<Record<string, string>>;
}

export const NO_TEXTS: ViewTexts = { version: 0, view: null, texts: {} };

/** The next version of a view's texts; the same one where nothing has changed. Fields that are the same object keep their text. */
export function nextTexts(before: ViewTexts, view: SeatView): ViewTexts {
  const old = before.view as Readonly<Record<string, unknown>> | null;
  const present = Object.entries(view).filter(([, value]: [string, unknown]) => value !== undefined);
  const entries = present.map(([field, value]: [string, unknown]): [string, string] => [field, old !== null && old[field] === value ? (before.texts[field] ?? "null") : JSON.stringify(value)]);
  const same = old !== null && entries.length === Object.keys(before.texts).length && entries.every(([field, text]) => before.texts[field] === text);
  return same ? { ...before, view } : { version: before.version + 1, view, texts: Object.fromEntries(entries) };
}

/** The news, as JSON text, for one that has `known`; all of the view where that is nothing. Null where there is nothing to send. */
export function seatTextSince(known: ViewTexts, now: ViewTexts, { room, role }: Pick<SeatNews, "room" | "role">): string | null {
  if (known.version === now.version) return null;
  const changed = Object.entries(now.texts).filter(([field, text]) => known.texts[field] !== text);
  const set = changed.map(([field, text]) => `${JSON.stringify(field)}:${text}`).join(",");
  return `{"type":"seat","news":{"room":${JSON.stringify(room)},"role":${JSON.stringify(role)},"from":${known.version},"version":${now.version},"set":{${set}}}}`;
}

/** A view of which some versions have arrived. */
export interface ReceivedView {
  readonly version: number;
  readonly view: SeatView;
}

/** Lays news on what was received before; null where a version is missing between them. */
export function receiveSeatNews(before: ReceivedView | null, { from, version, set }: SeatNews): ReceivedView | null {
  if (from !== 0 && before?.version !== from) return null;
  return { version, view: { ...(from === 0 ? {} : before?.view), ...set } as unknown as SeatView };
}
