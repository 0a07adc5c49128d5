import { readdirSync, readFileSync } from "node:fs";
import { canonicalDocument } from "../../src/documents/text/canonicalDocument.ts";
import type { CanonicalDocument } from "../../src/documents/model.ts";
import type { Gold } from "./scoreAnnotation.ts";

const FOLDER = new URL("../fixtures/documents/", import.meta.url);

/** Our own test articles: invented controversies in invented places, each with an annotation by hand. */
export function articles(): readonly { readonly name: string; readonly document: CanonicalDocument; readonly gold: Gold }[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith(".txt")).sort();
  return names.map((name) => {
    const gold = JSON.parse(readFileSync(new URL(`gold/${name.replace(".txt", ".json")}`, FOLDER), "utf8")) as Gold;
    return { name, document: article(name), gold };
  });
}

/** One of them, e.g. "news-rent-cap.txt". */
export const article = (name: string): CanonicalDocument => canonicalDocument(name, "txt", { text: readFileSync(new URL(name, FOLDER), "utf8") });
