/** What the bytes say, or null if they are no text: other control characters than those of text, in more than a few places. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoderFor(bytes).decode(bytes);
  return looksLikeText(text) ? text.replaceAll("\r\n", "\n") : null;
}

/** So much is looked at to tell encodings apart. */
const SAMPLE = 4096;
/** Share of bytes that are zero in the one half and not in the other, by which UTF-16 without a mark is known. */
const ZEROS = 0.4;

/** By the mark at the beginning; by zeros; UTF-8 if all of it is; otherwise the encoding of old Windows files, which takes every byte. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be");
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / Math.max(1, sample.length));
  if (odd > ZEROS && even < 0.1) return new TextDecoder("utf-16le");
  if (even > ZEROS && odd < 0.1) return new TextDecoder("utf-16be");
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252");
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text has tabs, line feeds and form feeds, and hardly any other control character. */
const STRANGE = /(?![\t-\r])[\p{Cc}\ufffe\uffff]/gu;
const STRANGE_SHARE = 0.002;

function looksLikeText(text: string): boolean {
  const strange = text.match(STRANGE)?.length ?? 0;
  return strange <= STRANGE_SHARE * text.length;
}
