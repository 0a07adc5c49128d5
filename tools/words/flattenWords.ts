/** What compiles to one message: its text, or the variants of the inlang message format. */
export type Message = string | readonly unknown[];

const KEY = /^[a-z][A-Za-z0-9]*$/;
const PLURAL_FORMS = ["zero", "one", "two", "few", "many", "other"];

/**
 * Flattens one screen's words into messages named by their path: `{ motion: { title } }` of `debate.json` becomes `debate_motion_title`.
 *
 * Keys are camelCase, so `_` only ever separates levels and two paths never meet in one name.
 *
 * @throws Error that names the path, where a key or a value cannot be a message.
 */
export function flattenWords(path: string, words: unknown): Record<string, Message> {
  if (typeof words === "string" || Array.isArray(words)) return { [path]: words };
  if (typeof words !== "object" || words === null) throw new Error(`${path}: a message is text, not ${JSON.stringify(words)}`);
  if ("$plural" in words) return { [path]: plural(path, words as Record<string, unknown>) };
  const messages: Record<string, Message> = {};
  for (const [key, value] of Object.entries(words)) {
    if (!KEY.test(key)) throw new Error(`${path}: the key "${key}" is not camelCase`);
    Object.assign(messages, flattenWords(`${path}_${key}`, value));
  }
  return messages;
}

/** `{ "$plural": "count", "one": "{count} card", "other": "{count} cards" }` in the message format's own, longer notation. */
function plural(path: string, words: Record<string, unknown>): Message {
  const { $plural: input, ...forms } = words;
  const unknown = Object.keys(forms).filter((form) => !PLURAL_FORMS.includes(form));
  if (typeof input !== "string" || !("other" in forms) || unknown.length > 0) {
    throw new Error(`${path}: a plural has "$plural": the number's name, "other", and no keys but ${PLURAL_FORMS.join(", ")}`);
  }
  return [
    {
      declarations: [...inputs(forms, input), `local plural = ${input}: plural`],
      selectors: ["plural"],
      match: Object.fromEntries(Object.entries(forms).map(([form, text]) => [`plural=${form}`, text])),
    },
  ];
}

/** Every placeholder of the texts is an input of the message, and so is the number that is counted. */
function inputs(forms: Record<string, unknown>, counted: string): string[] {
  const names = new Set([counted]);
  for (const text of Object.values(forms)) {
    for (const [, name] of String(text).matchAll(/\{(\w+)\}/g)) if (name !== undefined) names.add(name);
  }
  return [...names].map((name) => `input ${name}`);
}
