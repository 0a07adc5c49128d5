import { unreadable, type Extracted } from "./opened.ts";
import { linesOfPage, type PdfLine } from "./pdfLines.ts";
import { joinPages } from "./pdfParagraphs.ts";

/** Every PDF ends so; one that does not was cut short. Some programs write a little behind it. */
const END = "%%EOF";
const END_WITHIN = 4096;
/** Fewer letters a page than this are the stamps of a scanner, not text. */
const LETTERS_A_PAGE = 20;

/** The text of a PDF, a blank line between paragraphs; what runs along the top and bottom of the pages is left out. */
export async function pdfText(bytes: Uint8Array): Promise<Extracted> {
  const tail = String.fromCharCode(...bytes.subarray(-END_WITHIN));
  if (!tail.includes(END)) return unreadable("pdfBroken", "its end is missing");
  const { getDocument } = await loadReader();
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

/** What of the world around us the reader looks at. */
interface World {
  window?: unknown;
  pdfjsWorker?: unknown;
}

/**
 * The reader, and with it its other half, which it would start as a worker: we are in a worker already, or in Node.
 *
 * In a worker that half would take the worker's own messages for its own, unless it believes that it is in a page; so there is a window
 * for as long as it loads.
 */
async function loadReader() {
  const world = globalThis as World;
  const inWorker = "onmessage" in world && !("window" in world);
  if (inWorker) world.window = world;
  try {
    world.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  } finally {
    if (inWorker) delete world.window;
  }
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}
