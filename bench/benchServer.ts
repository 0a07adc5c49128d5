import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const START_MS = 60_000;
const TICK_MS = 10;

/** A server under test, in a process of its own. Processor and memory are read from /proc: Linux only. */
export interface BenchServer {
  readonly port: number;
  /** Milliseconds of processor since its start. */
  cpu(): number;
  /** Resident bytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts a TypeScript program and waits until it prints a line with `"port":N`. */
export function startBenchServer(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<BenchServer> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "inherit"] });
  process.once("exit", () => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${args[0]} does not start`)), START_MS);
    child.once("exit", (code) => reject(new Error(`${args[0]} ended with ${code}`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /"port":(\d+)/.exec(chunk.toString());
      if (found === null) return;
      clearTimeout(timer);
      resolve({ port: Number(found[1]), cpu: () => cpuOf(child), memory: () => memoryOf(child), stop: () => stopped(child) });
    });
  });
}

function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

const memoryOf = ({ pid }: ChildProcess): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 5000).unref();
  });
}
