import { parseArgs } from "node:util";
import { startClassServer } from "../server/classServer.ts";
import { serverSettings } from "../server/serverSettings.ts";
import { FINE, WrongUse, type CliCommand } from "./command.ts";

/** Serves classes until it is told to stop. */
export const serve: CliCommand = {
  usage: "serve [--port N] [--data FOLDER] [--game FOLDER]",
  about: "Serves classes, and the built game where a folder of it is named. The environment of docs/hosting.md counts too.",
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { port: { type: "string" }, data: { type: "string" }, game: { type: "string" } } });
    const read = serverSettings({ ...process.env, ...(values.port !== undefined && { PORT: values.port }), ...(values.data !== undefined && { COUNTERMOVE_DATA: values.data }) });
    if (!read.ok) throw new WrongUse(read.problem);
    const log = (event: string, detail: Readonly<Record<string, string | number>> = {}): void => terminal.out(JSON.stringify({ event, ...detail }));
    const server = await startClassServer({ ...read.options, root: values.game ?? null, log });
    terminal.out(JSON.stringify({ event: "listening", port: server.port }));
    await new Promise<void>((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    });
    await server.close();
    return FINE;
  },
};
