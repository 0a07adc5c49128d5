import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled } from "../../tools/checks/services.ts";
import { freePort } from "./freePort.ts";

const REDIS = "redis-server";
const TRIES = 100;

export interface TestRedis {
  readonly url: string;
  stop(): void;
}

/** A Redis of a test's own on a loopback port; null, with a line about it, where it is not installed. */
export async function startRedis(): Promise<TestRedis | null> {
  if (!isInstalled(REDIS)) {
    console.log("Redis is not installed: the test of several server processes is skipped.");
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), "countermove-redis-"));
  const port = await freePort();
  const server = spawn(REDIS, ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder], { stdio: "ignore" });
  for (let i = 0; i < TRIES && !(await answers(port)); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => {
      server.once("exit", () => rmSync(folder, { recursive: true, force: true }));
      server.kill("SIGTERM");
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
