import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentPolicy } from "../../src/server/contentPolicy.ts";
import { startStaticServer, type StaticServer } from "../../src/server/staticServer.ts";

const folder = mkdtempSync(join(tmpdir(), "countermove-static-"));
const root = join(folder, "dist");
const SCRIPT = "console.log('hello');\n".repeat(100);
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "outside");
  writeFileSync(join(root, "index.html"), "<h1>Countermove</h1>");
  writeFileSync(join(root, "assets", "app.js"), SCRIPT);
  writeFileSync(join(root, "assets", "app.js.br"), brotliCompressSync(SCRIPT));
  symlinkSync(join(folder, "secret.txt"), join(root, "link.txt"));
  server = await startStaticServer({ root, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is; fetch would tidy it. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on("error", reject)
      .end();
  });
}

describe("files", () => {
  test("the index, by its name and by none, is asked for again each time", async () => {
    for (const path of ["/", "/index.html", "/?seed=4"]) {
      const { status, headers, body } = await ask(path);
      expect([status, String(body)]).toEqual([200, "<h1>Countermove</h1>"]);
      expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" });
    }
  });

  test("a place in the app is the index; a file that is not there is a 404", async () => {
    expect((await ask("/debrief")).status).toBe(200);
    for (const path of ["/missing.js", "/assets/missing", "/assets/", "/favicon.ico"]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  test("built files have their type and are kept for ever", async () => {
    const { headers, body } = await ask("/assets/app.js");
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    expect(String(body)).toBe(SCRIPT);
  });

  test("who can read brotli gets the smaller file, and who cannot does not", async () => {
    const small = await ask("/assets/app.js", { headers: { "accept-encoding": "gzip, br;q=0.9" } });
    expect(small.headers["content-encoding"]).toBe("br");
    expect(small.body.length).toBe(brotliCompressSync(SCRIPT).length);
    const plain = await ask("/assets/app.js", { headers: { "accept-encoding": "gzip" } });
    expect(plain.headers["content-encoding"]).toBeUndefined();
  });

  test("an unchanged file is not sent twice", async () => {
    const { headers } = await ask("/");
    const again = await ask("/", { headers: { "if-none-match": String(headers.etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("HEAD has the size and no body; other methods are refused", async () => {
    const { headers, body } = await ask("/assets/app.js", { method: "HEAD" });
    expect([Number(headers["content-length"]), body.length]).toEqual([SCRIPT.length, 0]);
    expect((await ask("/", { method: "POST" })).status).toBe(405);
  });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/assets/../../secret.txt",
  "/assets/..%2f..%2fsecret.txt",
  "/..%5csecret.txt",
  "/link.txt",
  "/%00",
  "/%E0%A4%A",
  "//etc/passwd",
])("nothing outside the folder: %s", async (path) => {
  const { status, body } = await ask(path);
  expect(status === 400 || status === 404 || String(body).includes("Countermove")).toBe(true);
  expect(String(body)).not.toContain("outside");
  expect(String(body)).not.toContain("root:");
});

test("a busy port is replaced by the next free one", async () => {
  const second = await startStaticServer({ root, port: server.port });
  expect(second.port).toBeGreaterThan(server.port);
  expect(await (await fetch(second.url)).text()).toContain("Countermove");
  await second.close();
});

test("the server answers this machine only", () => {
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
});

test("lets a page load nothing but the server's own files and the scripts that were built into it", async () => {
  const { headers } = await ask("/");
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port}`);
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  expect(contentPolicy("<script>a()</script><script src='x.js'></script>", "evil; script-src *")).toContain("script-src 'self' 'sha256-");
  expect(contentPolicy("", "evil; script-src *")).not.toContain("evil");
});
