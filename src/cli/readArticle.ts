import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { openDocument } from "../documents/adapters/openDocument.ts";
import type { UnreadableCode } from "../documents/adapters/opened.ts";
import type { CanonicalDocument } from "../documents/model.ts";

export type Article = { readonly ok: true; readonly document: CanonicalDocument } | { readonly ok: false; readonly message: string };

/** Opens an article for a person who may have named a wrong file: whatever is wrong becomes one plain sentence. */
export async function readArticle(file: string): Promise<Article> {
  try {
    if (!(await stat(file)).isFile()) return wrong("this is not an ordinary file");
    const opened = await openDocument(basename(file), await readFile(file));
    return opened.ok ? opened : wrong(`${WORDS[opened.code]}${opened.detail === "" ? "" : ` (${opened.detail})`}`);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "") throw error;
    return wrong(code === "ENOENT" || code === "ENOTDIR" ? "there is no such file" : `the file cannot be read (${code})`);
  }
}

const wrong = (message: string): Article => ({ ok: false, message });

const WORDS: Readonly<Record<UnreadableCode, string>> = {
  empty: "the file is empty",
  tooBig: "the file is too large for an article",
  notText: "this is neither text nor HTML, PDF or DOCX",
  oldWord: "this is an old Word file; save it as .docx or as PDF",
  pdfLocked: "the PDF needs a password; save a copy without one",
  pdfScanned: "the PDF holds pictures of pages and no text; it would need text recognition first",
  pdfBroken: "the PDF is damaged or cut short",
  docxBroken: "this is not a Word document, or it is damaged",
  noText: "there is no text in it",
};
