import { sep } from "node:path";
import type { Plugin } from "vite";
import { compileWords } from "../words/compileWords.ts";

/** Compiles the language files before anything is built, served or tested, and again when one changes under the dev server. */
export function words(): Plugin {
  return {
    name: "countermove:words",
    config() {
      compileWords();
    },
    configureServer(server) {
      server.watcher.on("change", (file) => {
        if (!file.endsWith(".json") || !file.includes(["src", "client", "words", ""].join(sep))) return;
        try {
          compileWords();
        } catch (problem) {
          server.config.logger.error(String(problem));
        }
      });
    },
  };
}
