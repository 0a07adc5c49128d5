import type { Message } from "./flattenWords.ts";
import { chunkModule, orderOf } from "./messagesModule.ts";
import { readLanguage } from "./readLanguage.ts";

/** How much longer the words are made: what a translation may be, and a little less than what the check lets through. */
const LONGER = 0.4;
const ACCENTS: Readonly<Record<string, string>> = { a: "á", e: "é", i: "î", o: "ö", u: "û", y: "ý", c: "ç", n: "ñ", A: "Å", E: "É", I: "Î", O: "Ø", U: "Û" };
const FILLER = "lôrem îpsûm dôlôr sît âmet cônsectetûr ";

/** A message that a person can still read, with accents and 40 % longer. Placeholders stay. */
export function pseudoMessage(message: Message): Message {
  if (typeof message === "string") return pseudoText(message);
  return { ...message, forms: Object.fromEntries(Object.entries(message.forms).map(([form, text]) => [form, pseudoText(text)])) };
}

function pseudoText(text: string): string {
  const accented = text.replaceAll(/\{\w+\}|[a-zA-Z]/g, (part) => ACCENTS[part] ?? part);
  const letters = text.replaceAll(/\{\w+\}/g, "").match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return accented;
  const longer = FILLER.repeat(Math.ceil((letters * LONGER) / FILLER.length)).slice(0, Math.round(letters * LONGER)).trim();
  return `${accented} ${longer}`;
}

/** The chunk of a language that nobody speaks, written from right to left: served in the place of a real one it shows what a layout takes for granted. */
export function pseudoChunk(): string {
  const english = readLanguage("en");
  const screens = Object.entries(english.screens).map(([screen, messages]) => [screen, Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, pseudoMessage(message)]))]);
  const module = chunkModule({ direction: "rtl", screens: Object.fromEntries(screens) }, orderOf(english));
  return module.replace(/^import .*\n/m, "").replace(": LanguageChunk", "");
}
