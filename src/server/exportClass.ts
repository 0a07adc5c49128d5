import type { ClassEntry } from "../session/classState.ts";
import { isSecret } from "../session/secretOrder.ts";
import type { KeptClass } from "./storage/classStore.ts";

/** Students by number instead of by name and id. */
function pseudonyms({ entries }: KeptClass): ReadonlyMap<string, string> {
  const joined = entries.flatMap(({ order }) => (order.type === "join" ? [order.student] : []));
  return new Map(joined.map((id, index) => [id, `student ${index + 1}`]));
}

/** The whole log, without names and without what people wrote to each other. */
export function recordJson(kept: KeptClass): string {
  const names = pseudonyms(kept);
  const entries = kept.entries.filter(isOpen).map((entry) => ({ ...entry, order: withoutWords(entry.order) }));
  const record = { kind: "countermove-class", setup: { ...kept.setup, code: "", title: "" }, entries };
  return JSON.stringify(renamed(record, names), null, 1);
}

/** The same with every student's id replaced, as a value and as a key. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [names.get(key) ?? key, renamed(item, names)]));
}

/** What students say in secret is theirs alone, under a number too: with its time it could be told whose it is. */
const isOpen = ({ order }: ClassEntry): boolean => !isSecret(order);

function withoutWords(order: ClassEntry["order"]): object {
  switch (order.type) {
    case "join":
      return { type: "join", student: order.student };
    case "rename":
      return { type: "rename", student: order.student };
    case "message":
      return { ...order, text: "" };
    case "surveyed":
      return { type: order.type, when: order.when };
    case "handIn":
      return { type: order.type };
    case "steelman":
      return { ...order, case: { ...order.case, sentence: "" } };
    case "askHelp":
      return { ...order, text: order.text === null ? null : "" };
    case "leadDebrief":
      return { ...order, order: withoutTexts(order.order) };
    default:
      return order;
  }
}

function withoutTexts(order: Extract<ClassEntry["order"], { type: "leadDebrief" }>["order"]): object {
  if (order.type === "line") return { ...order, text: "" };
  return order.type === "poll" ? { ...order, question: "", options: order.options.map(() => "") } : order;
}

/** Every decision with its time: who, for which room and role, what, and for whom a stand-in acted. */
export function decisionsCsv(kept: KeptClass): string {
  const names = pseudonyms(kept);
  const first = kept.entries[0]?.at ?? 0;
  const who = ({ by }: ClassEntry): string => (by.kind === "student" ? (names.get(by.id) ?? "student") : by.kind);
  const rows = kept.entries.filter(isOpen).map((entry) => {
    const { order, at } = entry;
    const command = order.type === "play" || order.type === "propose" ? order.command : null;
    const role = command !== null && "role" in command ? command.role : "role" in order && typeof order.role === "string" ? order.role : "";
    const detail = command === null ? "" : JSON.stringify({ ...command, type: undefined, role: undefined, reason: undefined });
    const room = "room" in order && typeof order.room === "string" ? order.room : "";
    return [((at - first) / 1000).toFixed(1), who(entry), order.type, room, role, command?.type ?? "", order.type === "play" ? (order.why ?? "") : "", detail];
  });
  return [["seconds", "by", "order", "room", "role", "command", "instead", "detail"], ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
