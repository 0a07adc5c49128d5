import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { CanonicalDocument, DocumentKind } from "../model.ts";

/** Digits of the hash that name a document. Source: DOCUMENTS §5.2. */
const ID_DIGITS = 12;

/** What an adapter learned from the file besides its text. */
export type DocumentExtras = Partial<Pick<CanonicalDocument, "title" | "publisher" | "published" | "pages">>;

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. Works without a secure context, unlike the browser's own. */
export const sha256Of = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));

/** A document of this text, which must not change any more: line ends are `\n`, all else is as the file has it. */
export function canonicalDocument(name: string, kind: DocumentKind, { text, ...extras }: DocumentExtras & { readonly text: string }): CanonicalDocument {
  const sha256 = sha256Of(text);
  return { id: sha256.slice(0, ID_DIGITS), sha256, name, kind, text, ...extras };
}
