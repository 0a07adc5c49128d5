import type { SeatView } from "../engine/index.ts";
import type { SeatNews } from "../protocol/classNews.ts";

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
  const entries = Object.entries(view).map(([field, value]: [string, unknown]): [string, string] => [field, old !== null && old[field] === value ? (before.texts[field] ?? "null") : JSON.stringify(value)]);
  const same = old !== null && entries.length === Object.keys(before.texts).length && entries.every(([field, text]) => before.texts[field] === text);
  return same ? { ...before, view } : { version: before.version + 1, view, texts: Object.fromEntries(entries) };
}

/** What must be sent to one that has `known`; all of it where that is nothing. Null where there is nothing to send. */
export function seatNewsSince(known: ViewTexts, now: ViewTexts, where: Pick<SeatNews, "room" | "role">): SeatNews | null {
  if (known.version === now.version) return null;
  const changed = Object.entries(now.texts).filter(([field, text]) => known.texts[field] !== text);
  return { ...where, from: known.version, version: now.version, set: Object.fromEntries(changed) };
}

/** A view of which some versions have arrived. */
export interface ReceivedView {
  readonly version: number;
  readonly view: SeatView;
}

/** Lays news on what was received before; null where a version is missing between them. */
export function receiveSeatNews(before: ReceivedView | null, { from, version, set }: SeatNews): ReceivedView | null {
  if (from !== 0 && before?.version !== from) return null;
  const fields = Object.fromEntries(Object.entries(set).map(([field, text]): [string, unknown] => [field, JSON.parse(text)]));
  return { version, view: { ...(from === 0 ? {} : before?.view), ...fields } as unknown as SeatView };
}
