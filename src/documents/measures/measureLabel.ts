import type { Span } from "../model.ts";

const LONGEST = 70;
/** Where what a measure is about ends. */
const STOP = /[,;:.!?—–”"“()]|\s(?:which|that|because|after|as|while|when|if|amid|but|although|unless|until|and (?:said|says|has|is|will|would)|would|could|will|may|might|should|must|is|are|was|were|has|have|had|raises|presents|poses|risks|means|underscores|needs|appears?|remains?)\s/i;
/** Words that may stand before the name of a measure and belong to it. */
const BELONGS = /(?:[\p{L}-]+(?:er|est|al|ed|ic|ive|ry|ous|ent|ant|ful|ing|new|wide|AI|tax|data|rent|chip)\s){1,3}$/u;

/** "No one should buy" must not become "should buy". */
const DENIES = /\b(?:no one|nobody|not|never|no|neither|without)\b[^,;.:“”"]*$/iu;

/** A few words for a measure, taken as they stand: its name with what goes before it, and what it is about. At most 70 characters. */
export function measureLabel(sentence: string, { start, end }: Span): string {
  const left = sentence.slice(Math.max(0, start - 50), start);
  const before = DENIES.exec(left)?.[0] ?? BELONGS.exec(left)?.[0] ?? "";
  const rest = sentence.slice(end);
  const stop = STOP.exec(rest);
  const words = `${before}${sentence.slice(start, end)}${stop === null ? rest : rest.slice(0, stop.index)}`.replace(/\s+/g, " ").trim();
  const label = words.length <= LONGEST ? words : words.slice(0, LONGEST + 1).replace(/\s\S*$/, "");
  const clean = label.replace(/\s(?:of|on|to|for|the|a|an|and|or|in|by|with|at|from|be|is|are|its|their)$/i, "");
  return `${clean.charAt(0).toUpperCase()}${clean.slice(1)}`;
}
