/** How a text is laid out. */
export interface Layout {
  /** One step of indentation: blanks or a tab. */
  readonly step: string;
  readonly newline: string;
}

/** A list or an object that fits into so many characters stands in one line. */
const WIDEST = 110;

/** Takes the layout of a text from its first indented line. */
export function layoutOf(text: string): Layout {
  return { step: /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ", newline: text.includes("\r\n") ? "\r\n" : "\n" };
}

/** A value as JSON, as people write it: what is short in one line, the rest a line each. `indent` is that of the line it begins in. */
export function writeJson(value: unknown, { step, newline }: Layout, indent = ""): string {
  const short = inOneLine(value);
  if (typeof value !== "object" || value === null || (short.length <= WIDEST && !holdsObjects(value))) return short;
  const deeper = indent + step;
  const items = Array.isArray(value)
    ? value.map((item) => writeJson(item, { step, newline }, deeper))
    : entriesOf(value).map(([name, item]) => `${JSON.stringify(name)}: ${writeJson(item, { step, newline }, deeper)}`);
  if (items.length === 0) return short;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}${newline}${items.map((item) => deeper + item).join(`,${newline}`)}${newline}${indent}${close}`;
}

/** A list of objects, however short, gets a line for each. */
function holdsObjects(value: object): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null && !Array.isArray(item));
}

function inOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  const fields = entriesOf(value).map(([name, item]) => `${JSON.stringify(name)}: ${inOneLine(item)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

const entriesOf = (value: object): (readonly [string, unknown])[] => Object.entries(value).filter(([, item]) => item !== undefined);
