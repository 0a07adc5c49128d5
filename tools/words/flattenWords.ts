/** A message whose text depends on a number: one text for each plural form of the language, `other` always among them. */
export interface PluralMessage {
  /** Name of the input that is counted. */
  readonly plural: string;
  readonly forms: Readonly<Record<string, string>>;
}

/** What compiles to one function: a text with `{placeholders}`, or one text per plural form. */
export type Message = string | PluralMessage;

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
  if (typeof words === "string") return { [path]: words };
  if (typeof words !== "object" || words === null || Array.isArray(words)) {
    throw new Error(`${path}: a message is text, not ${JSON.stringify(words)}`);
  }
  if ("$plural" in words) return { [path]: plural(path, words as Record<string, unknown>) };
  const messages: Record<string, Message> = {};
  for (const [key, value] of Object.entries(words)) {
    if (!KEY.test(key)) throw new Error(`${path}: the key "${key}" is not camelCase`);
    Object.assign(messages, flattenWords(`${path}_${key}`, value));
  }
  return messages;
}

/** `{ "$plural": "count", "one": "{count} card", "other": "{count} cards" }`. */
function plural(path: string, words: Record<string, unknown>): PluralMessage {
  const { $plural: counted, ...forms } = words;
  const sound = Object.entries(forms).every(([form, text]) => PLURAL_FORMS.includes(form) && typeof text === "string");
  if (typeof counted !== "string" || !("other" in forms) || !sound) {
    throw new Error(`${path}: a plural has "$plural", the number's name, and texts for "other" and any of ${PLURAL_FORMS.join(", ")}`);
  }
  return { plural: counted, forms: forms as Record<string, string> };
}
