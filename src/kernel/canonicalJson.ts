/** Deeper than any scenario or save, and far from the depth at which an engine runs out of stack. */
const DEEPEST = 500;

/**
 * The one JSON text of a plain value: keys sorted by code units, no white space, −0 as 0.
 *
 * Two values with the same content give the same text, whatever the order of their keys.
 *
 * @throws TypeError that names the path (`$.a[3].b`) of the first thing that is not plain JSON: undefined, a number
 * that is not finite, a function, symbol or bigint, an object of a class, a gap in a list, nesting beyond 500 (or a cycle).
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, path: (string | number)[]): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw refused(path, `${value} is not finite`);
      return value === 0 ? "0" : String(value);
    case "object":
      if (value === null) return "null";
      if (path.length >= DEEPEST) throw refused(path.slice(0, 5), `nested deeper than ${DEEPEST}`);
      return Array.isArray(value) ? writeList(value, path) : writeRecord(value, path);
    default:
      throw refused(path, `${typeof value} is not JSON`);
  }
}

function writeList(list: readonly unknown[], path: (string | number)[]): string {
  let text = "[";
  for (let i = 0; i < list.length; i++) {
    path.push(i);
    text += (i > 0 ? "," : "") + write(list[i], path);
    path.pop();
  }
  return `${text}]`;
}

function writeRecord(record: object, path: (string | number)[]): string {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== null && prototype !== Object.prototype) throw refused(path, "not a plain object");
  let text = "{";
  let separator = "";
  for (const key of Object.keys(record).sort()) {
    path.push(key);
    text += `${separator}${JSON.stringify(key)}:${write((record as Record<string, unknown>)[key], path)}`;
    separator = ",";
    path.pop();
  }
  return `${text}}`;
}

function refused(path: readonly (string | number)[], why: string): TypeError {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`));
  return new TypeError(`$${steps.join("")}: ${why}`);
}
