/** Letters of the packed game in an address that mail and chat still carry whole. */
const LONGEST = 12_000;
/** A game unpacked is at most so large, bytes: nobody is to fill a browser's memory with a link. */
const LARGEST = 4_000_000;

const PATH = "#/replay/";

/** A save, small enough for an address: deflated, as base64url. Null where it would be too long, or where the browser cannot do it. */
export async function packSave(save: string): Promise<string | null> {
  try {
    const packed = await through(new Blob([save]), new CompressionStream("deflate-raw"));
    const text = asText(packed);
    return text.length <= LONGEST ? text : null;
  } catch {
    return null;
  }
}

/** The save that was packed; null for anything else. */
export async function unpackSave(packed: string): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await through(new Blob([asBytes(packed)]), new DecompressionStream("deflate-raw")));
  } catch {
    return null;
  }
}

/** The address at which this page opens a packed game. */
export const replayAddress = (page: string, packed: string): string => page.replace(/#.*$/, "") + PATH + packed;

/** @throws Error where there is more than a game can hold. */
async function through(blob: Blob, stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = blob.stream().pipeThrough(stream).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > LARGEST) throw new Error("larger than a game");
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function asText(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const asBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
