import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** Starts the game as `npm start` does and collects what it prints. */
function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ["tools/start.ts"], { env: { ...process.env, ...environment } });
  started.push(child);
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  child.stderr.on("data", (chunk) => (printed += chunk));
  return { child, printed: () => printed, ended: new Promise<number | null>((resolve) => child.on("close", resolve)) };
}

test("a busy port gets the next free one and says so; Ctrl-C ends it cleanly", { timeout: 60_000 }, async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const game = start({ PORT: String(port) });
  await expect.poll(game.printed, { timeout: 50_000 }).toContain("Ctrl-C");
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(game.printed())?.[0];
  expect(game.printed()).toContain(`Port ${port} is busy`);
  expect(await (await fetch(String(address))).text()).toContain("<title>Countermove</title>");

  game.child.kill("SIGINT");
  expect(await game.ended).toBe(0);
  expect(game.printed()).toContain("Stopped.");
  other.close();
});

test.each(["eighty", "-1", "70000", "80.5"])("PORT=%s is refused in one line", async (port) => {
  const game = start({ PORT: port });
  expect(await game.ended).toBe(2);
  expect(game.printed().trim().split("\n")).toHaveLength(1);
});
