import type { Message } from "./flattenWords.ts";
import { textsOf } from "./messagesModule.ts";

export type Fault = "unsaid" | "missing" | "extra" | "placeholder" | "plural" | "long" | "same";

export interface WordFault {
  readonly fault: Fault;
  readonly key: string;
  readonly about: string;
}

type Messages = Readonly<Record<string, Message>>;

/** What a language is held to. */
export interface Expected {
  readonly tag: string;
  readonly english: Messages;
  readonly words: Messages;
  /** Messages that may read as in English: names, and words that both languages share. */
  readonly same: readonly string[];
  /** The most characters of messages that stand where there is little room. */
  readonly tight: Readonly<Record<string, number>>;
}

/** A translation may be that much longer than the English; a screen that fits such words fits any language that we know. */
const MOST_LONGER = 1.6;
/** Below this, nothing is too long: "Go" may become "Adelante". Characters. */
const SHORT = 24;
/** The numbers by which a language's plural forms are told: whole numbers as they are counted on screens. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

/** Whatever keeps the words of a language from standing in the place of the English ones. */
export function checkLanguage(expected: Expected): readonly WordFault[] {
  const { english, words } = expected;
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(words, key));
  const extra = Object.keys(words).filter((key) => !Object.hasOwn(english, key));
  const both = Object.entries(words).flatMap(([key, message]) => {
    const source = english[key];
    return source === undefined ? [] : faultsOf({ key, source, message }, expected);
  });
  return [
    ...missing.map((key): WordFault => ({ fault: "missing", key, about: textsOf(english[key] ?? "").join(" | ") })),
    ...extra.map((key): WordFault => ({ fault: "extra", key, about: "there is no such message in English" })),
    ...both,
  ];
}

interface Pair {
  readonly key: string;
  readonly source: Message;
  readonly message: Message;
}

function faultsOf(pair: Pair, { tag, same, tight }: Expected): readonly WordFault[] {
  const told = [
    ["placeholder", placeholderFault(pair)],
    ["plural", pluralFault(pair, tag)],
    ["long", lengthFault(pair, tight)],
    ["same", same.includes(pair.key) ? null : sameFault(pair)],
  ] as const;
  return told.flatMap(([fault, about]) => (about === null ? [] : [{ fault, key: pair.key, about }]));
}

/** The full text names just what the English one names; the others may leave out what their form says by itself. */
function placeholderFault({ source, message }: Pair): string | null {
  const given = new Set(textsOf(source).flatMap(namesIn));
  if (typeof source !== "string") given.add(source.plural);
  const unknown = textsOf(message).flatMap(namesIn).find((name) => !given.has(name));
  if (unknown !== undefined) return `{${unknown}} is not given to this message`;
  const lost = namesIn(fullText(source)).find((name) => !namesIn(fullText(message)).includes(name));
  return lost === undefined ? null : `{${lost}} is lost`;
}

function pluralFault({ source, message }: Pair, tag: string): string | null {
  if (typeof message === "string") return typeof source === "string" ? null : `it has to count {${source.plural}}`;
  if (typeof source !== "string" && source.plural !== message.plural) return `it counts {${message.plural}} instead of {${source.plural}}`;
  const rules = new Intl.PluralRules(tag);
  const needed = new Set(COUNTS.map((count) => rules.select(count)));
  const lacking = [...needed].find((form) => !Object.hasOwn(message.forms, form));
  if (lacking !== undefined) return `the form "${lacking}" is missing`;
  const known = rules.resolvedOptions().pluralCategories as readonly string[];
  const idle = Object.keys(message.forms).find((form) => !known.includes(form));
  return idle === undefined ? null : `this language has no form "${idle}"`;
}

function lengthFault({ key, source, message }: Pair, tight: Expected["tight"]): string | null {
  const length = longest(message);
  const most = tight[key] ?? Math.max(SHORT, Math.ceil(MOST_LONGER * longest(source)));
  return length <= most ? null : `${length} characters; there is room for ${most}`;
}

function sameFault({ source, message }: Pair): string | null {
  const text = fullText(source);
  const words = text.replaceAll(/\{\w+\}/g, "").match(/\p{L}{2,}/gu);
  return words !== null && text === fullText(message) ? `it reads as in English: ${text}` : null;
}

const longest = (message: Message): number => Math.max(...textsOf(message).map((text) => text.length));
const fullText = (message: Message): string => (typeof message === "string" ? message : (message.forms["other"] ?? ""));
const namesIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
