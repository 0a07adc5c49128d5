import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { contentPolicy } from "./contentPolicy.ts";

const MIME: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json; charset=utf-8",
};

/** Ways a file may lie beside itself, compressed at build time; the smaller first. */
const ENCODINGS = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
] as const;

/** A year: the build puts a hash of the content into each name below assets/. */
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";

interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly etag: string;
}

/**
 * Answers requests with the files of one folder, and with its index.html where a path names a place in the app.
 *
 * Refuses everything that is not inside the folder, symbolic links out of it included.
 */
export function staticFiles(root: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405, "Only GET and HEAD");
    }
    const path = decodedPath(request.url ?? "/");
    if (path === undefined) return refuse(response, 400, "This is no path");
    const name = namesPlaceInApp(path) ? "index.html" : path.slice(1);
    const file = await findFile(root, name);
    if (!file) return refuse(response, 404, "There is nothing here");
    return send({ root, name, file, request, response });
  };
}

/** The path without query, or undefined where it is not valid. */
function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return path.startsWith("/") && !/[\0\\]/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function namesPlaceInApp(path: string): boolean {
  return path === "/" || (extname(path) === "" && !path.startsWith("/assets/") && !path.includes(".."));
}

async function findFile(root: string, name: string): Promise<FoundFile | undefined> {
  try {
    const inside = (await realpath(root)) + sep;
    const path = await realpath(join(root, name));
    const { size, mtimeMs, ...about } = await stat(path);
    if (!path.startsWith(inside) || (about.mode & 0o170000) !== 0o100000) return undefined;
    return { path, size, etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"` };
  } catch {
    return undefined;
  }
}

interface Answer {
  readonly root: string;
  readonly name: string;
  readonly file: FoundFile;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function send({ root, name, file, request, response }: Answer): Promise<void> {
  response.setHeader("Content-Type", MIME[extname(name)] ?? "application/octet-stream");
  response.setHeader("Cache-Control", name.startsWith("assets/") ? FOR_EVER : ASK_AGAIN);
  response.setHeader("ETag", file.etag);
  response.setHeader("Vary", "Accept-Encoding");
  if (name.endsWith(".html")) response.setHeader("Content-Security-Policy", contentPolicy(await readFile(file.path, "utf8"), request.headers.host));
  if (request.headers["if-none-match"] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const compressed = await findCompressed({ root, name, accepted: String(request.headers["accept-encoding"] ?? "") });
  if (compressed) response.setHeader("Content-Encoding", compressed.encoding);
  const sent = compressed?.file ?? file;
  response.setHeader("Content-Length", sent.size);
  response.writeHead(200);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(sent.path)
    .on("error", () => response.destroy())
    .pipe(response);
}

async function findCompressed(wanted: { root: string; name: string; accepted: string }) {
  const accepted = wanted.accepted.split(",").map((part) => part.trim().split(";")[0]);
  for (const { name: encoding, suffix } of ENCODINGS) {
    if (!accepted.includes(encoding)) continue;
    const file = await findFile(wanted.root, wanted.name + suffix);
    if (file) return { encoding, file };
  }
  return undefined;
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" }).end(`${reason}\n`);
}
