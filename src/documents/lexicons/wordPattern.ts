/**
 * Turns the notation of the lexicons into a regular expression: `_` is one blank, `~` up to four words.
 *
 * Repetitions are bounded and over words that blanks part, so that matching is linear in the text.
 */
export function wordPattern(alternatives: string | readonly string[]): RegExp {
  const source = typeof alternatives === "string" ? alternatives : alternatives.join("|");
  return new RegExp(`(?<![\\w-])(?:${expanded(source)})(?![\\w-])`, "g");
}

/** The same, for the end of what stands before a word: the alternatives, then at most `words` words. */
export function patternBefore(alternatives: readonly string[], words: number): RegExp {
  return new RegExp(`(?<![\\w-])(?:${expanded(alternatives.join("|"))})[ ]["'(]?(?:[^ .;:]+(?:\\.\\w[^ ;:]*)?[ ]){0,${words}}["'(]?$`);
}

/** The notation spelled out as the source of a regular expression. */
export function expanded(source: string): string {
  return source.replaceAll("~", "(?:[^ ]+ ){0,4}").replaceAll("_", " ").replaceAll("\\\\", "\\");
}

/** The text in lower case, with plain quotation marks and blanks, each character where it was. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join("");
  return same.replace(/[\s\u00a0\u202f]/g, " ").replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c\u201d\u201e]/g, '"').replace(/[\u2010\u2011]/g, "-");
}

/** All matches of a global pattern, as places in the text. */
export function placesOf(pattern: RegExp, text: string): readonly { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0].length === 0) pattern.lastIndex++;
    else places.push({ start: match.index, end: match.index + match[0].length });
  }
  return places;
}
