// `npm start`: builds what changed, serves the game and its classes, and says where.
import { networkInterfaces } from "node:os";
import { startClassServer } from "../src/server/classServer.ts";
import { serverSettings } from "../src/server/serverSettings.ts";
import { buildIfStale } from "./build/buildIfStale.ts";

const WRONG_USE = 2;

/** Where other devices of the same network find this machine. */
function otherAddresses(port: number): readonly string[] {
  const lists = Object.values(networkInterfaces()).map((list) => list ?? []);
  return lists.flat().flatMap(({ address, family, internal }) => (internal || family !== "IPv4" ? [] : [`http://${address}:${port}/`]));
}

async function main(): Promise<void> {
  const read = serverSettings(process.env);
  if (!read.ok) {
    console.error(read.problem);
    process.exitCode = WRONG_USE;
    return;
  }
  const { options } = read;
  buildIfStale();
  const server = await startClassServer(options);
  const { port } = server;
  if (options.port !== 0 && port !== options.port) console.log(`Port ${options.port} is busy; using ${port} instead. Games saved under the other address stay there.`);
  console.log(`\n  Countermove is ready:  http://127.0.0.1:${port}/\n`);
  console.log("  Open this address in a browser on this computer, choose a role, and play; or host a class.");
  for (const address of otherAddresses(port)) console.log(`  Other devices of this network:  ${address}`);
  console.log(`  To host from another device, use the host key  ${options.hostKey}`);
  console.log("  Ctrl-C here ends it.\n");

  const stop = async (): Promise<void> => {
    await server.close();
    console.log("\nStopped. Your games are kept in the browser, classes in the folder .countermove.");
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

await main().catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
