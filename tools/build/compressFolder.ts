import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const WORTH_IT = [".html", ".js", ".css", ".json", ".svg", ".webmanifest"];
const SMALLEST_BYTES = 1024;
/** 11 is 3 % smaller and takes ten times as long. */
const BROTLI_QUALITY = 9;

/** Puts a brotli and a gzip file beside each text file of a folder, for the static server to send as they are. */
export function compressFolder(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !WORTH_IT.includes(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    if (content.length < SMALLEST_BYTES) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}
