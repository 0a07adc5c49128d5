import { crc32 } from "node:zlib";

/** Letters a line of a made PDF; its letters are all of one width. */
const COLUMNS = 84;
const LINES_A_PAGE = 46;

/** Made files hold only what the encoding of old Windows files can say. */
const latin = (text: string): Buffer => Buffer.from(Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));
const WINDOWS: Readonly<Record<string, number>> = { "–": 0x96, "—": 0x97, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "…": 0x85 };

/** A PDF as a word processor would write it: lines broken, words divided, a running head and the number at the foot of each page. */
export function madePdf(paragraphs: readonly string[], running = "The running head of this paper"): Uint8Array {
  const lines = paragraphs.flatMap((paragraph) => [...brokenLines(paragraph), ""]);
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, index) => lines.slice(index * LINES_A_PAGE, (index + 1) * LINES_A_PAGE));
  const contents = pages.map((page, index) => {
    const shown = page.map((line, row) => (line === "" ? "" : textAt(line, 720 - 13 * row)));
    return [textAt(running, 770), ...shown, textAt(`${index + 1}`, 40)].join("\n");
  });
  return pdfOf(contents);
}

/** A PDF whose pages hold no text, like what a scanner makes. */
export const madeScan = (): Uint8Array => pdfOf(["0 0 612 792 re f", "10 10 500 700 re f"]);

/** A PDF that opens only with a password, which nobody knows. */
export const madeLockedPdf = (): Uint8Array => pdfOf([textAt("Nobody will read this.", 700)], `<< /Filter /Standard /V 1 /R 2 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> /P -44 >>`);

const textAt = (line: string, y: number): string => `BT /F1 10 Tf 1 0 0 1 50 ${y} Tm (${line.replace(/[\\()]/g, "\\$&")}) Tj ET`;

function brokenLines(paragraph: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const room = COLUMNS - line.length - 1;
    if (line === "" || word.length <= room) {
      line = line === "" ? word : `${line} ${word}`;
    } else if (/^[a-z]{9,}[.,]?$/.test(word) && room >= 5) {
      lines.push(`${line} ${word.slice(0, 4)}-`);
      line = word.slice(4);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pdfOf(contents: readonly string[], encrypt?: string): Uint8Array {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${latin(content).length} >>\nstream\n${content}\nendstream`,
    ]),
    ...(encrypt === undefined ? [] : [encrypt]),
  ];
  let file = Buffer.from("%PDF-1.4\n");
  const places = objects.map((object, index) => {
    const place = file.length;
    file = Buffer.concat([file, latin(`${index + 1} 0 obj\n${object}\nendobj\n`)]);
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const locked = encrypt === undefined ? "" : ` /Encrypt ${objects.length} 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`;
  const trailer = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${locked} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([file, Buffer.from(trailer)]));
}

const xml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A Word document with one paragraph for each text, a header and a footer. */
export function madeDocx(paragraphs: readonly string[]): Uint8Array {
  const schema = "http://schemas.openxmlformats.org";
  const main = `${schema}/wordprocessingml/2006/main`;
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`).join("");
  return zipOf({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="r1" Type="${schema}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    "word/header1.xml": `<?xml version="1.0"?><w:hdr xmlns:w="${main}"><w:p><w:r><w:t>A running head</w:t></w:r></w:p></w:hdr>`,
  });
}

/** A zip of these files, stored as they are. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let place = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(place, 10);
    parts.push(Buffer.from("PK\x03\x04"), facts, path, bytes);
    index.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, entry, path);
    place += 30 + path.length + bytes.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(Buffer.concat(index).length, 8);
  end.writeUInt32LE(place, 12);
  return new Uint8Array(Buffer.concat([...parts, ...index, Buffer.from("PK\x05\x06"), end]));
}
