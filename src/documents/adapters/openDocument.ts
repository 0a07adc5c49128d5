import type { DocumentKind } from "../model.ts";
import { canonicalDocument } from "../text/canonicalDocument.ts";
import { decodeText } from "./decodeText.ts";
import { markdownText } from "./markdownText.ts";
import { unreadable, type Extracted, type Opened } from "./opened.ts";

/** A larger file is no article. */
const MOST_BYTES = 50_000_000;
/** Nor is a longer text: about three long novels. */
export const LONGEST_ARTICLE = 3_000_000;

/**
 * Opens a file that somebody dropped: finds out what it is by its first bytes, then by its name, and takes its text out.
 *
 * Readers of PDF and Word files are loaded when the first such file comes. Whatever is wrong with the file is an answer, never an exception.
 */
export async function openDocument(name: string, bytes: Uint8Array): Promise<Opened> {
  if (bytes.length === 0) return unreadable("empty");
  if (bytes.length > MOST_BYTES) return unreadable("tooBig", `${Math.round(bytes.length / 1e6)} MB`);
  const kind = kindOf(name, bytes);
  if (kind === "doc") return unreadable("oldWord");
  const extracted = await extract(kind, bytes);
  if (!extracted.ok) return extracted;
  const { ok: _, ...found } = extracted;
  if (found.text.trim() === "") return unreadable(kind === "txt" || kind === "md" ? "empty" : "noText");
  if (found.text.length > LONGEST_ARTICLE) return unreadable("tooBig", `${found.text.length} characters`);
  return { ok: true, document: canonicalDocument(name, kind, found) };
}

async function extract(kind: DocumentKind, bytes: Uint8Array): Promise<Extracted> {
  if (kind === "pdf") return (await import("./pdfText.ts")).pdfText(bytes);
  if (kind === "docx") return (await import("./docxText.ts")).docxText(bytes);
  const text = decodeText(bytes);
  if (text === null) return unreadable("notText");
  if (kind === "html") return (await import("./htmlText.ts")).htmlText(text);
  return kind === "md" ? markdownText(text) : { ok: true, text };
}

/** By its first bytes where they tell, then by the ending of its name. */
function kindOf(name: string, bytes: Uint8Array): DocumentKind | "doc" {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return "docx";
  if (head.startsWith("\xd0\xcf\x11\xe0")) return "doc";
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return ENDINGS[ending] ?? (/^\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html)\b/is.test(head.replace(/^\xef\xbb\xbf/, "")) ? "html" : "txt");
}

const ENDINGS: Readonly<Partial<Record<string, DocumentKind>>> = { md: "md", markdown: "md", html: "html", htm: "html", xhtml: "html", pdf: "pdf", docx: "docx" };
