import type { DocumentReading } from "../model.ts";

/** What a document is called: by its file's own word, by its headline, or by its name. */
export function titleOf({ doc, blocks }: Pick<DocumentReading, "doc" | "blocks">): string {
  const headline = blocks.find(({ label }) => label === "title");
  const found = doc.title ?? (headline === undefined ? undefined : doc.text.slice(headline.start, headline.end).replace(/\s+/g, " ").trim());
  return found === undefined || found === "" ? doc.name.replace(/\.\w{1,5}$/, "") : found;
}
