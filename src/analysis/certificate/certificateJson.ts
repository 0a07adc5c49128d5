import type { Certificate } from "./certificate.ts";

/** Deepest level that is broken into lines; what lies deeper stands on the line of its parent, so that differences stay readable. */
const BROKEN = 2;

/** A certificate as text, always the same for the same certificate. */
export function certificateJson(certificate: Certificate): string {
  return `${write(certificate, 0)}\n`;
}

function write(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null || depth >= BROKEN) return JSON.stringify(value);
  const inner = "  ".repeat(depth + 1);
  const items = Array.isArray(value) ? value.map((item) => write(item, depth + 1)) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return items.length === 0 ? `${open}${close}` : `${open}\n${items.map((item) => inner + item).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}
