import { sep } from "node:path";
import type { Plugin } from "vite";
import { compileWords } from "../words/compileWords.ts";

/** Vitest loads this plugin once per project: they take turns. */
let turn: Promise<unknown> = Promise.resolve();

/** Compiles the language files before anything is built, served or tested, and again when one changes under the dev server. */
export function words(): Plugin {
  return {
    name: "countermove:words",
    async config() {
      turn = turn.then(compileWords);
      await turn;
    },
    configureServer(server) {
      server.watcher.on("change", (file) => {
        if (!file.endsWith(".json") || !file.includes(["src", "client", "words", ""].join(sep))) return;
        compileWords().catch((problem: Error) => server.config.logger.error(problem.message));
      });
    },
  };
}
