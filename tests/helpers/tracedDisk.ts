import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Of a write that was under way any sectors may have reached the disk. */
const SECTOR = 512;
const CALLS = "pwrite64,fdatasync,fsync,ftruncate,unlink";

/** What a program did to a file, and when (ms since 1970). */
type DiskEvent =
  | { readonly type: "write"; readonly at: number; readonly file: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly type: "truncate"; readonly at: number; readonly file: string; readonly length: number }
  | { readonly type: "sync" | "unlink"; readonly at: number; readonly file: string };

/** Writes down everything that a process does to the files of a folder. */
export class DiskTrace {
  readonly #home = mkdtempSync(join(tmpdir(), "countermove-trace-"));

  /** The program that a process is to be run under. As its grandchild it leaves the process our own child. */
  readonly program = ["strace", "-D", "-ff", "--seccomp-bpf", "-qqq", "-ttt", "-T", "-y", "-xx", "-s", "70000", "-e", `trace=${CALLS}`, "-o", join(this.#home, "thread")];

  /** What happened to files of such a name, oldest first. A sync counts when it is done, everything else when it begins. */
  events(name: RegExp): readonly DiskEvent[] {
    const lines = readdirSync(this.#home).flatMap((file) => readFileSync(join(this.#home, file), "latin1").split("\n"));
    const events = lines.map(readLine).filter((event): event is DiskEvent => event !== null && name.test(event.file));
    return events.toSorted((a, b) => a.at - b.at);
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** A way to trace what a process writes; null, with a line about it, where there is none. It takes no root. */
export function traceDisk(): DiskTrace | null {
  const trace = new DiskTrace();
  const [program = "", ...words] = trace.program;
  if (spawnSync(program, [...words, "true"]).status === 0) return trace;
  trace.remove();
  console.log("strace cannot be had here: power cuts between any two writes are skipped.");
  return null;
}

function readLine(line: string): DiskEvent | null {
  const [, time = "", call = "", words = "", result = "", took = ""] = /^(\S+) (\w+)\((.*)\) += (-?\d+).* <([\d.]+)>$/.exec(line) ?? [];
  if (call === "" || result.startsWith("-")) return null;
  const at = Number(time) * 1000;
  const file = basename(unhex(/[<"]([^>"]*)[>"]/.exec(words)?.[1] ?? "").toString());
  const numbers = words.split(", ").map(Number);
  switch (call) {
    case "pwrite64":
      return { type: "write", at, file, offset: numbers.at(-1) ?? 0, bytes: unhex(/"([^"]*)"/.exec(words)?.[1] ?? "") };
    case "ftruncate":
      return { type: "truncate", at, file, length: numbers.at(-1) ?? 0 };
    case "unlink":
      return { type: "unlink", at, file };
    default:
      return { type: "sync", at: at + Number(took) * 1000, file };
  }
}

const unhex = (text: string): Buffer => Buffer.from(text.replaceAll("\\x", ""), "hex");

/** A disk that forgets at a power cut what was not synced, or a part of it, sector by sector. */
export class ForgetfulDisk {
  readonly #synced = new Map<string, Buffer>();
  readonly #pending = new Map<string, readonly Extract<DiskEvent, { type: "write" }>[]>();

  apply(event: DiskEvent): void {
    const { file } = event;
    const pending = this.#pending.get(file) ?? [];
    if (event.type === "write") this.#pending.set(file, [...pending, event]);
    else if (event.type === "truncate") this.#synced.set(file, (this.#synced.get(file) ?? Buffer.alloc(0)).subarray(0, event.length));
    else {
      this.#pending.delete(file);
      if (event.type === "unlink") this.#synced.delete(file);
      else this.#synced.set(file, pending.reduce((content, { offset, bytes }) => overwrite(content, offset, bytes), this.#synced.get(file) ?? Buffer.alloc(0)));
    }
  }

  /** Bytes that a power cut now may take. */
  get atRisk(): number {
    return [...this.#pending.values()].flat().reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** The files after a power cut: what was synced, and what chance has kept of the rest. @param keeps - Whether a sector is kept. */
  cut(keeps: () => boolean): ReadonlyMap<string, Buffer> {
    const files = new Map(this.#synced);
    for (const [file, writes] of this.#pending) {
      for (const { offset, bytes } of writes) {
        for (let from = 0; from < bytes.length; from += SECTOR) {
          if (keeps()) files.set(file, overwrite(files.get(file) ?? Buffer.alloc(0), offset + from, bytes.subarray(from, from + SECTOR)));
        }
      }
    }
    return files;
  }
}

function overwrite(content: Buffer, offset: number, bytes: Buffer): Buffer {
  const after = Buffer.alloc(Math.max(content.length, offset + bytes.length));
  content.copy(after);
  bytes.copy(after, offset);
  return after;
}
