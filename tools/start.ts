// `npm start`: builds what changed, serves the game to this machine, and says where.
import { startStaticServer } from "../src/server/staticServer.ts";
import { buildIfStale } from "./build/buildIfStale.ts";

const USUAL_PORT = 4173;
const WRONG_USE = 2;

function wantedPort(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return USUAL_PORT;
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : undefined;
}

async function main(): Promise<void> {
  const port = wantedPort(process.env.PORT);
  if (port === undefined) {
    console.error(`PORT is "${process.env.PORT}": a port is a number up to 65535.`);
    process.exitCode = WRONG_USE;
    return;
  }
  buildIfStale();
  const server = await startStaticServer({ root: "dist", port });
  if (port !== 0 && server.port !== port) console.log(`Port ${port} is busy; using ${server.port} instead.`);
  console.log(`\n  Countermove is ready:  ${server.url}\n`);
  console.log("  Open this address in a browser on this computer, choose a role, and play.");
  console.log("  Ctrl-C here ends it.\n");

  const stop = async (): Promise<void> => {
    await server.close();
    console.log("\nStopped. Your games are kept in the browser.");
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

await main().catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
