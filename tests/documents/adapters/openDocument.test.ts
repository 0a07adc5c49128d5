import { describe, expect, test } from "vitest";
import { openDocument } from "../../../src/documents/adapters/openDocument.ts";
import type { DocumentReading } from "../../../src/documents/model.ts";
import { readDocument } from "../../../src/documents/readDocument.ts";
import { article } from "../../helpers/articles.ts";
import { madeDocx, madeLockedPdf, madePdf, madeScan, zipOf } from "../../helpers/madeFiles.ts";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

async function textOf(name: string, file: Uint8Array): Promise<string> {
  const opened = await openDocument(name, file);
  if (!opened.ok) throw new Error(`${name}: ${opened.code} ${opened.detail}`);
  return opened.document.text;
}

async function codeOf(name: string, file: Uint8Array): Promise<string> {
  const opened = await openDocument(name, file);
  return opened.ok ? "opened" : opened.code;
}

/** Title and paragraphs of one of our articles, without the page around it. */
function paragraphsOf(name: string): string[] {
  const document = article(name);
  return readDocument(document).blocks.flatMap(({ label, start, end }) => (["title", "heading", "body"].includes(label) ? [document.text.slice(start, end)] : []));
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function page([title = "", ...paragraphs]: readonly string[]): string {
  const body = paragraphs.map((text) => (text.length < 40 ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text).replace("Vance", "<b>Vance</b>").replace("council", '<a href="https://news.example/council">council</a>')}</p>`)).join("\n    ");
  return `<!doctype html><html><head><title>${escaped(title)}</title><meta charset="utf-8"><style>p { color: red }</style></head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li></ul></nav>
  <article><h1>${escaped(title)}</h1>
    ${body}
    <figure><img src="x.png" alt="A chamber"><figcaption>The chamber. Photo: A. Brill</figcaption></figure>
    <script>track("all of you");</script>
  </article>
  <aside><h3>Most read</h3><ul><li><a href="/1">Ferry strike enters its second week</a></li><li><a href="/2">Ten quiet beaches</a></li></ul></aside>
  <footer>Sign up for our newsletter</footer></body></html>`;
}

function markdown([title = "", ...paragraphs]: readonly string[]): string {
  const body = paragraphs.map((text) => (text.length < 40 ? `## ${text}` : text.replace("Vance", "**Vance**").replace("council", "[council](https://news.example/council 'x')").replace(/^(.{60,80}) /, "$1\n")));
  return [`---\ntitle: "${title}"\npublisher: Harbour Ledger\ndate: 2026-05-14\n---`, `# ${title}`, ...body, "<!-- nothing to see -->", "```\nlet code = 1;\n```", "![A chamber](x.png)"].join("\n\n");
}

/** All that a reader of cards sees; offsets are those of each file's own text. */
const seen = ({ doc: { text }, sentences, claims, measures, actors }: DocumentReading): unknown => ({
  sentences: sentences.map(({ start, end }) => text.slice(start, end)),
  claims: claims.map(({ start, end, status, attribution }) => [text.slice(start, end), status, attribution.source]),
  measures: measures.map(({ start, end, cls }) => [text.slice(start, end), cls]),
  actors: actors.map(({ id, name }) => [id, name]),
});

describe("the same article in five kinds of file", () => {
  const paragraphs = paragraphsOf("news-rent-cap.txt");
  const plain = bytes(paragraphs.join("\n\n"));

  test.each([
    ["article.md", bytes(markdown(paragraphs))],
    ["article.html", bytes(page(paragraphs))],
    ["article.pdf", madePdf(paragraphs)],
    ["article.docx", madeDocx(paragraphs)],
  ])("%s reads like the plain text", async (name, file) => {
    const [mine, plainText] = await Promise.all([openDocument(name, file), openDocument("article.txt", plain)]);
    if (!mine.ok || !plainText.ok) throw new Error("unreadable");
    const [reading, expected] = [readDocument(mine.document), readDocument(plainText.document)];
    // A page that stands alone cannot tell that its head runs along.
    const foreign = reading.blocks.filter(({ label, start }) => label !== "boilerplate" && mine.document.text.startsWith("The running head", start));
    expect(foreign).toEqual([]);
    expect(seen(reading)).toEqual(seen(expected));
  });

  test("front matter and page tell what the file says about itself", async () => {
    const opened = await openDocument("article.md", bytes(markdown(paragraphs)));
    expect(opened).toMatchObject({ ok: true, document: { kind: "md", title: paragraphs[0], publisher: "Harbour Ledger", published: "2026-05-14" } });
  });
});

test("a PDF of several pages loses its running heads and page numbers, and keeps its paragraphs", async () => {
  const paragraphs = ["news-rent-cap.txt", "blog-scooters.txt", "brief-congestion-charge.txt", "oped-encryption.txt"].flatMap((name) => paragraphsOf(name));
  const opened = await openDocument("paper.pdf", madePdf(paragraphs));
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.document.text.split("\n\n")).toEqual(paragraphs);
  expect(opened.document.pages?.length).toBeGreaterThan(2);
  for (const { start } of opened.document.pages ?? []) expect(start).toBeLessThan(opened.document.text.length);
});

describe("what cannot be read is said so", () => {
  const pdf = madePdf(["A paragraph that nobody will ever read to its end."]);
  test.each([
    ["nothing.txt", new Uint8Array(), "empty"],
    ["spaces.md", bytes(" \n\t\n"), "empty"],
    ["picture.txt", new Uint8Array(2000).map((_, index) => index * 7), "notText"],
    ["old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "oldWord"],
    ["locked.pdf", madeLockedPdf(), "pdfLocked"],
    ["scan.pdf", madeScan(), "pdfScanned"],
    ["cut.pdf", pdf.slice(0, pdf.length / 2), "pdfBroken"],
    ["lies.pdf", bytes("%PDF-1.4 and nothing else\n%%EOF"), "pdfBroken"],
    ["zip.docx", zipOf({ "a.txt": "hello" }), "docxBroken"],
    ["cut.docx", madeDocx(["Hello."]).slice(0, 300), "docxBroken"],
    ["blank.html", bytes("<html><body><script>1</script></body></html>"), "noText"],
    ["abyss.html", bytes("<div>".repeat(20_000)), "noText"],
    ["broken.html", bytes("<html"), "noText"],
    ["blank.docx", madeDocx([]), "noText"],
    ["novel.txt", bytes("many words ".repeat(400_000)), "tooBig"],
    ["disk.img", new Uint8Array(50_000_001), "tooBig"],
  ])("%s", async (name, file, code) => {
    expect(await codeOf(name, file)).toBe(code);
  });
});

describe("encodings", () => {
  const words = "Zoë said “no” – twice.\nThen she left.";
  test.each([
    ["UTF-8", bytes(words)],
    ["UTF-8 with a mark and CRLF", bytes(`\ufeff${words.replace("\n", "\r\n")}`)],
    ["UTF-16 with a mark", new Uint8Array(Buffer.from(`\ufeff${words}`, "utf16le"))],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from(words, "utf16le"))],
    ["big-endian UTF-16", new Uint8Array(Buffer.from(`\ufeff${words}`, "utf16le").swap16())],
    ["windows-1252", new Uint8Array(Buffer.from("Zo\xeb said \x93no\x94 \x96 twice.\nThen she left.", "latin1"))],
  ])("%s", async (_, file) => {
    expect(await textOf("article.txt", file)).toBe(words);
  });

  test("nothing of a text changes but its line ends", async () => {
    const odd = "  A\u00a0b\r\n\r\n\tc \u00ad d \u2028 ﬁ 😀\r e  \n";
    expect(await textOf("odd.txt", bytes(odd))).toBe(odd.replaceAll("\r\n", "\n"));
  });
});

test("a file is known by what is in it, whatever it is called", async () => {
  const opened = await Promise.all([openDocument("article", bytes(page(["A title", "A paragraph that is long enough to be taken for the text of an article."]))), openDocument("article.txt", madePdf(["One long paragraph about nothing in particular, for once."]))]);
  expect(opened.map((one) => one.ok && one.document.kind)).toEqual(["html", "pdf"]);
});
