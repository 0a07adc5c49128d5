import { sep } from "node:path";
import type { Plugin } from "vite";
import { compileWords } from "../words/compileWords.ts";

/** `m.debate_title`: the words of a screen begin with its name. */
const MESSAGE = /\bm\.(([a-z][A-Za-z0-9]*)_)/g;
const WORDS_IMPORT = /^import \{ m \} from "((?:\.\.?\/)+words\/)words\.ts";$/m;

/**
 * In a build, has each module import the words of the screens that it names, instead of all words: a bundler packs a module as a
 * whole, and the first screen would wait for the words of the last.
 */
export function wordsOfScreens(code: string): string | null {
  const [line, folder] = WORDS_IMPORT.exec(code) ?? [];
  if (line === undefined) return null;
  const screens = [...new Set([...code.matchAll(MESSAGE)].map(([, , screen]) => screen))];
  const imports = screens.map((screen) => `import * as m_${screen} from "${folder}generated/${screen}.ts";`);
  return code.replace(line, () => imports.join(" ")).replace(MESSAGE, "m_$2.$1");
}

/** Compiles the language files before anything is built, served or tested, and again when one changes under the dev server. */
export function words(): Plugin {
  let bundling = false;
  return {
    name: "countermove:words",
    enforce: "pre",
    configResolved({ command }) {
      bundling = command === "build";
    },
    transform: (code, id) => (bundling && /\.tsx?$/.test(id) ? wordsOfScreens(code) : null),
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
