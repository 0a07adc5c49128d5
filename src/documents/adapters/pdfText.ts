import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as pdfWorker from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { unreadable, type Extracted } from "./opened.ts";
import { joinPages } from "./pdfParagraphs.ts";
import { linesOfPage, type PdfLine } from "./pdfLines.ts";

/** Where the reader looks for the other half of itself before it tries to start a worker: we are in one already, or in Node. */
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** Every PDF ends so; one that does not was cut short. Some programs write a little behind it. */
const END = "%%EOF";
const END_WITHIN = 4096;
/** Fewer letters a page than this are the stamps of a scanner, not text. */
const LETTERS_A_PAGE = 20;

/** The text of a PDF, a blank line between paragraphs; what runs along the top and bottom of the pages is left out. */
export async function pdfText(bytes: Uint8Array): Promise<Extracted> {
  const tail = String.fromCharCode(...bytes.subarray(-END_WITHIN));
  if (!tail.includes(END)) return unreadable("pdfBroken", "its end is missing");
  // The reader takes the bytes away, so it gets its own; and it takes no Buffer.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false });
  try {
    const pdf = await task.promise;
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.filter((item) => "str" in item)));
      page.cleanup();
    }
    const { text, starts } = joinPages(pages);
    if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS_A_PAGE * pages.length) return unreadable("pdfScanned", `${pages.length} page${pages.length === 1 ? "" : "s"}`);
    return { ok: true, text, pages: starts.map((start, index) => ({ page: index + 1, start })) };
  } catch (error) {
    const [name, message] = error instanceof Error ? [error.name, error.message] : ["", ""];
    return name === "PasswordException" ? unreadable("pdfLocked") : unreadable("pdfBroken", message);
  } finally {
    await task.destroy();
  }
}
