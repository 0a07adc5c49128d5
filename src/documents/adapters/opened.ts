import type { CanonicalDocument } from "../model.ts";
import type { DocumentExtras } from "../text/canonicalDocument.ts";

/**
 * Why a file gives no document. The words for people live with the screens and the command line.
 *
 * `notText`: some other kind of file · `oldWord`: .doc, not .docx · `pdfLocked`: needs a password · `pdfScanned`: pages without text ·
 * `pdfBroken`, `docxBroken`: damaged, cut short, or something else under that name · `noText`: opened, and nothing to read in it.
 */
export type UnreadableCode = "empty" | "tooBig" | "notText" | "oldWord" | "pdfLocked" | "pdfScanned" | "pdfBroken" | "docxBroken" | "noText";

export interface Unreadable {
  readonly ok: false;
  readonly code: UnreadableCode;
  /** For experts: sizes, pages, what the reader of the format said. May be empty. */
  readonly detail: string;
}

export type Opened = { readonly ok: true; readonly document: CanonicalDocument } | Unreadable;

export const unreadable = (code: UnreadableCode, detail = ""): Unreadable => ({ ok: false, code, detail });

/** What an adapter makes of a file. */
export type Extracted = (DocumentExtras & { readonly ok: true; readonly text: string }) | Unreadable;
