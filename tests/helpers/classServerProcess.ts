import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Node of this project, which runs TypeScript as it is. */
const NODE = "node_modules/.bin/node";
const SLOW_START_MS = 60_000;

/** A class server in a process of its own, which a test can kill and start again on the same port and data. */
export class ServerProcess {
  readonly data = mkdtempSync(join(tmpdir(), "countermove-class-"));
  readonly log: string[] = [];
  readonly #environment: Readonly<Record<string, string>>;
  readonly #under: readonly string[];
  #process: ChildProcess | null = null;
  port = 0;

  /** @param under - A program that runs it, with its words; it must leave the server its own process. */
  constructor(environment: Readonly<Record<string, string>> = {}, under: readonly string[] = []) {
    this.#environment = environment;
    this.#under = under;
  }

  get base(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it; the port stays the same from the first start on. @param data - Another process's folder, where they share one. */
  async start(data = this.data): Promise<void> {
    const [program = NODE, ...words] = [...this.#under, NODE, "src/cli/main.ts", "serve", "--port", String(this.port), "--data", data];
    const child = spawn(program, words, { env: { ...process.env, ...this.#environment }, stdio: ["ignore", "pipe", "pipe"] });
    this.#process = child;
    this.port = await new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the server does not start:\n${this.log.join("\n")}`)), SLOW_START_MS);
      const read = (chunk: Buffer): void => {
        for (const line of chunk.toString().split("\n").filter(Boolean)) {
          this.log.push(line);
          const found = /"event":"listening","port":(\d+)/.exec(line);
          if (found === null) continue;
          clearTimeout(timer);
          resolve(Number(found[1]));
        }
      };
      child.stdout?.on("data", read);
      child.stderr?.on("data", read);
      child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${this.log.join("\n")}`)));
    });
  }

  /** Holds it in the middle of whatever it does; gives the way to let it go on. */
  hold(): () => void {
    const child = this.#process;
    child?.kill("SIGSTOP");
    return () => child?.kill("SIGCONT");
  }

  /** Ends it as a power cut would, or as an operator does. */
  async stop(signal: "SIGKILL" | "SIGTERM" = "SIGTERM"): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop("SIGKILL");
    rmSync(this.data, { recursive: true, force: true });
  }
}
