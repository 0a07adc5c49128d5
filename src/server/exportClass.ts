import type { ClassEntry } from "../session/classState.ts";
import type { KeptClass } from "./storage/classStore.ts";

/** Students by number instead of by name and id. */
function pseudonyms({ entries }: KeptClass): (id: string) => string {
  const joined = entries.flatMap(({ order }) => (order.type === "join" ? [order.student] : []));
  return (id) => `student ${joined.indexOf(id) + 1}`;
}

/** The whole log, without names and without what people wrote to each other. */
export function recordJson(kept: KeptClass): string {
  const name = pseudonyms(kept);
  const rename = (key: string, value: unknown): unknown => (typeof value === "string" && /^s[0-9a-z]{8}$/.test(value) && key !== "code" ? name(value) : value);
  const entries = kept.entries.map((entry) => ({ ...entry, order: withoutWords(entry.order) }));
  const { seed, ...setup } = kept.setup;
  return JSON.stringify({ kind: "countermove-class", setup: { ...setup, seed, code: "", title: "" }, entries }, rename, 1);
}

function withoutWords(order: ClassEntry["order"]): object {
  switch (order.type) {
    case "join":
      return { type: "join", student: order.student };
    case "rename":
      return { type: "rename", student: order.student };
    case "message":
      return { ...order, text: "" };
    case "askHelp":
      return { ...order, text: order.text === null ? null : "" };
    default:
      return order;
  }
}

/** Every decision with its time: who, for which room and role, what, and for whom a stand-in acted. */
export function decisionsCsv(kept: KeptClass): string {
  const name = pseudonyms(kept);
  const first = kept.entries[0]?.at ?? 0;
  const who = ({ by }: ClassEntry): string => (by.kind === "student" ? name(by.id) : by.kind);
  const rows = kept.entries.map((entry) => {
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
