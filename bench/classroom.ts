import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchServer, startBenchServer } from "./benchServer.ts";
import type { Crowd, Load } from "./classroomLoad.ts";
import { chooseWithin, quantile, sleep } from "./classroomLoad.ts";

// The load is to cost little: the class client's "ws" instead of Node's own sockets, which take several times the processor.
Reflect.deleteProperty(globalThis, "WebSocket");
const { BENCH_HOST_KEY, openClasses } = await import("./classroomCrowd.ts");
const { openMatches } = await import("./toyCrowd.ts");
const { openEcho } = await import("./echoCrowd.ts");

/** A bench that hangs ends by itself. */
const MOST_MS = 600_000;
const SPREAD_MS = 10_000;
const BURST_MS = 500;
const BURSTS = 3;
const STUDENTS = 33;
const SETTLE_MS = 500;

interface Contestant {
  readonly name: string;
  start(): Promise<BenchServer>;
  open(base: string, size: { readonly rooms: number; readonly students: number }): Promise<Crowd>;
}

const data = mkdtempSync(join(tmpdir(), "countermove-bench-"));
process.once("exit", () => rmSync(data, { recursive: true, force: true }));
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.error("The bench takes too long and stops.");
  process.exit(1);
}, MOST_MS).unref();

const profile = process.argv.includes("--profile") ? ["--cpu-prof", "--cpu-prof-dir=/tmp"] : [];
const ours: Contestant = {
  name: "Countermove",
  start: () => startBenchServer([...profile, "src/cli/main.ts", "serve", "--port", "0", "--data", mkdtempSync(join(data, "class-"))], { HOST: "127.0.0.1", COUNTERMOVE_BEHIND_PROXY: "1", COUNTERMOVE_HOST_KEY: BENCH_HOST_KEY }),
  open: openClasses,
};
const toy: Contestant = { name: "boardgame.io", start: () => startBenchServer(["bench/toyServer.ts"], { NODE_ENV: "production" }), open: openMatches };
const echo: Contestant = { name: "socket.io echo", start: () => startBenchServer(["bench/echoServer.ts"], { NODE_ENV: "production" }), open: openEcho };

/** Lets one server take the whole load, and prints a row for each part of it. */
async function run({ name, start, open }: Contestant, { rooms, spread }: { readonly rooms: number; readonly spread: boolean }): Promise<void> {
  const server = await start();
  const size = { rooms, students: STUDENTS };
  const clients = rooms * STUDENTS;
  const before = { memory: server.memory(), cpu: server.cpu(), time: performance.now() };
  const crowd = await open(`http://127.0.0.1:${server.port}`, size);
  const joined = (performance.now() - before.time) / 1000;
  const each = (server.memory() - before.memory) / clients / 1024;
  console.log(`\n${name}, ${rooms} × ${STUDENTS}: ${Math.round(clients / joined)} joins a second, ${((server.cpu() - before.cpu) / clients).toFixed(2)} ms of processor a join, ${each.toFixed(0)} KB a client`);
  // A server that has just started is slower; one in a school runs all day.
  await chooseWithin(crowd, BURST_MS);
  const windows = [...(spread ? [SPREAD_MS] : []), ...Array.from({ length: BURSTS }, () => BURST_MS)];
  for (const window of windows) {
    await crowd.ready();
    // What came before has been told to everybody, and what the round brings is counted to its end.
    await sleep(SETTLE_MS);
    const started = { cpu: server.cpu(), own: process.cpuUsage() };
    const load = await chooseWithin(crowd, window);
    await sleep(SETTLE_MS);
    const own = process.cpuUsage(started.own);
    console.log(row(window, load, { cpu: (server.cpu() - started.cpu) / clients, driver: (own.user + own.system) / 1000 / clients }));
  }
  console.log(`  afterwards ${((server.memory() - before.memory) / clients / 1024).toFixed(0)} KB a client`);
  crowd.leave();
  await server.stop();
}

function row(window: number, { acks, reveals, refused }: Load, { cpu, driver }: { readonly cpu: number; readonly driver: number }): string {
  const times = (list: readonly number[]): string => `p50 ${quantile(list, 0.5).toFixed(1)}, p99 ${quantile(list, 0.99).toFixed(1)} ms`;
  return `  all within ${window / 1000} s: ack ${times(acks)}; reveal ${times(reveals)}; processor ${cpu.toFixed(3)} ms a client and round (the load's own ${driver.toFixed(3)})${refused > 0 ? `; ${refused} refused` : ""}; machine's load ${loadavg()[0]?.toFixed(1)}`;
}

const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
for (const contestant of [ours, toy, echo]) if (only === undefined || contestant.name.startsWith(only)) await run(contestant, { rooms: 30, spread: true });
if (only === undefined) for (const contestant of [ours, toy, echo]) await run(contestant, { rooms: 60, spread: false });
process.exit(0);
