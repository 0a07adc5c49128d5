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
  const old = fieldsOf(before.view);
  const present = Object.entries(fieldsOf(view)).filter(([, value]) => value !== undefined);
  const entries = present.map(([field, value]): [string, string] => [field, before.view !== null && old[field] === value ? (before.texts[field] ?? "null") : fieldText(value)]);
  const same = before.view !== null && entries.length === Object.keys(before.texts).length && entries.every(([field, text]) => before.texts[field] === text);
  return same ? { ...before, view } : { version: before.version + 1, view, texts: Object.fromEntries(entries) };
}

/** The news, as JSON text, for one that has `known`; all of the view where that is nothing. Null where there is nothing to send. */
export function seatTextSince(known: ViewTexts, now: ViewTexts, { room, role }: Pick<SeatNews, "room" | "role">): string | null {
  if (known.version === now.version) return null;
  const [before, after] = [fieldsOf(known.view), fieldsOf(now.view)];
  const changes = { set: new Map<string, string>(), put: new Map<string, string>(), tail: new Map<string, string>() };
  for (const [field, text] of Object.entries(now.texts)) {
    if (known.texts[field] === text) continue;
    const [old, value] = [before[field], after[field]];
    if (Array.isArray(old) && Array.isArray(value)) changes.tail.set(field, tailText(old, value));
    else if (isRecord(old) && isRecord(value) && isBegun(old, value)) changes.put.set(field, recordText(Object.entries(value).filter(([key, one]) => textOf(old[key]) !== textOf(one))));
    else changes.set.set(field, text);
  }
  const texts = Object.entries(changes).flatMap(([kind, fields]) => (fields.size === 0 ? [] : [`,"${kind}":{${[...fields].map(([field, text]) => `${JSON.stringify(field)}:${text}`).join(",")}}`]));
  return `{"type":"seat","news":{"room":${JSON.stringify(room)},"role":${JSON.stringify(role)},"from":${known.version},"version":${now.version}${texts.join("")}}}`;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (view: SeatView | null): Fields => (view ?? {}) as Fields;

const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** Parts of a match live long, and are shown to many: each is put into words once. */
const texts = new WeakMap<object, string>();

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const known = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, known);
  return known;
}

/** The text of a field from those of what is in it. */
function fieldText(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(textOf).join(",")}]` : isRecord(value) ? recordText(Object.entries(value)) : textOf(value);
}

const recordText = (entries: readonly (readonly [string, unknown])[]): string => `{${entries.flatMap(([key, value]) => (value === undefined ? [] : [`${JSON.stringify(key)}:${textOf(value)}`])).join(",")}}`;

/** Whether a record has the keys of an older one, in the same order, and then perhaps more: so a page that adds them has the same record. */
function isBegun(old: Fields, value: Fields): boolean {
  const keys = Object.keys(value);
  return Object.keys(old).every((key, index) => keys[index] === key && value[key] !== undefined);
}

function tailText(old: readonly unknown[], list: readonly unknown[]): string {
  const other = list.findIndex((value, index) => index >= old.length || textOf(old[index]) !== textOf(value));
  const keep = other === -1 ? list.length : other;
  return `{"keep":${keep},"add":${fieldText(list.slice(keep))}}`;
}

/** A view of which some versions have arrived. */
export interface ReceivedView {
  readonly version: number;
  readonly view: SeatView;
}

/** Lays news on what was received before; null where a version is missing between them. */
export function receiveSeatNews(before: ReceivedView | null, { from, version, set = {}, put = {}, tail = {} }: SeatNews): ReceivedView | null {
  if (from !== 0 && before?.version !== from) return null;
  const known = from === 0 ? {} : fieldsOf(before?.view ?? null);
  const entries = [
    ...Object.entries(set),
    ...Object.entries(put).map(([field, values]) => [field, { ...(known[field] as Fields), ...values }] as const),
    ...Object.entries(tail).map(([field, { keep, add }]) => [field, [...(known[field] as readonly unknown[]).slice(0, keep), ...add]] as const),
  ];
  return { version, view: { ...known, ...Object.fromEntries(entries) } as unknown as SeatView };
}
