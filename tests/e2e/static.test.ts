import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { useChromium } from "./chromium.ts";
import { chromiumHands } from "./chromiumHands.ts";
import { playUntil, startGame } from "./driveGame.ts";

const openPage = useChromium();
const SUB_PATH = "/school/some path/countermove/";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

const folder = mkdtempSync(join(tmpdir(), "countermove-static-"));
let server: Server | undefined;

const buildStatic = (target: string) => spawnSync(process.execPath, ["tools/buildStatic.ts", target], { encoding: "utf8" });

beforeAll(() => {
  const built = buildStatic(folder);
  if (built.status !== 0) throw new Error(built.stderr);
});
afterEach(() => server?.close());

/** The plainest host there is: files below one path, nothing else, no rewriting and no compression. */
async function plainHost(): Promise<string> {
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const file = path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length) || "index.html" : "";
    try {
      const content = readFileSync(join(folder, file));
      response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(SUB_PATH)}`;
}

test("served by a plain host under a path of its own, the game is played, and kept for offline", async () => {
  const address = await plainHost();
  const { page, problems } = await openPage(address, { serviceWorkers: "allow", reducedMotion: "reduce" });
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Allies", seed: 2 });
  await playUntil(hands, "decision");
  expect(await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))).toBe(address);
  await page.context().setOffline(true);
  await hands.reload();
  await playUntil(hands, "report");
  expect(problems).toEqual([]);
});

test("a folder that holds something else is left alone", () => {
  const other = mkdtempSync(join(tmpdir(), "countermove-other-"));
  writeFileSync(join(other, "thesis.txt"), "mine");
  const built = buildStatic(other);
  expect(built.status).toBe(1);
  expect(built.stderr).toContain("holds something else");
  expect(readFileSync(join(other, "thesis.txt"), "utf8")).toBe("mine");
});
