import { type Message, spoken } from "./language.ts";

type Inputs = Readonly<Record<string, string | number>>;

/**
 * The text of a message in the language that is spoken, with its placeholders filled in; in English where that language has none.
 *
 * @param place - Where the chunks of other languages hold it.
 */
export function say(place: number, english: Message, inputs: Inputs = {}): string {
  const { words, plurals, number } = spoken(place);
  const message = words ?? english;
  const text = typeof message === "string" ? message : (message.forms[plurals.select(Number(inputs[message.plural]))] ?? message.forms.other);
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    return typeof input === "number" ? number.format(input) : (input ?? placeholder);
  });
}
