import type { Dropped } from "../documents/readingDesk.ts";

/** The contents of files that were dropped or chosen. A file that went away meanwhile comes without content and is told as empty. */
export const droppedFiles = (files: Iterable<File>): Promise<readonly Dropped[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, content: await file.arrayBuffer().catch(() => "") })));
