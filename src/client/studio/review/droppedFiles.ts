import { m } from "../../words/words.ts";
import type { Dropped } from "../documents/readingDesk.ts";

/** The contents of files that were dropped or chosen. A file that went away meanwhile comes without content and is told as empty. */
export const droppedFiles = (files: Iterable<File>): Promise<readonly Dropped[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, content: await file.arrayBuffer().catch(() => "") })));

/** A name for a pasted text that no document has. */
export function freeName(documents: readonly { readonly name: string }[]): string {
  let number = 1;
  const name = (): string => m.review_import_pasteDefault({ number });
  while (documents.some((doc) => doc.name === name())) number += 1;
  return name();
}
