import { parseHTML } from "linkedom/worker";
import mammoth from "mammoth";
import { paragraphsUnder } from "./htmlText.ts";
import { unreadable, type Extracted } from "./opened.ts";

/** What mammoth takes: bytes under one name in Node, under the other in browsers. */
type Input = Parameters<typeof mammoth.convertToHtml>[0];

/** The text of a Word document; headers, footers and pictures are left out. */
export async function docxText(bytes: Uint8Array): Promise<Extracted> {
  const copy = bytes.slice();
  const input: unknown = { buffer: copy, arrayBuffer: copy.buffer };
  try {
    const { value } = await mammoth.convertToHtml(input as Input);
    return { ok: true, text: paragraphsUnder(parseHTML(`<html><body>${value}</body></html>`).document.body).join("\n\n") };
  } catch (error) {
    return unreadable("docxBroken", error instanceof Error ? error.message : "");
  }
}
