import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const LITE_ENTRY = fileURLToPath(new URL("../../src/client/board/phaserLite.cjs", import.meta.url));
const PHASER_SOURCE = fileURLToPath(new URL("../../node_modules/phaser/src/", import.meta.url));

/** Phaser's own build replaces these with webpack; its source is unusable without. The board draws with WebGL and is silent. */
const BUILD_FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
};
const FLAG = new RegExp(`typeof (${Object.keys(BUILD_FLAGS).join("|")})`, "g");

/**
 * Gives `phaser-lite` its meaning: in a build, the short list of Phaser's source modules in `phaserLite.cjs`
 * (160 KB instead of 284 KB, brotli); in the dev server and in tests, all of `phaser`, because the CommonJS source
 * only runs bundled.
 */
export function phaserLite(): Plugin {
  let bundling = false;
  return {
    name: "countermove:phaser-lite",
    enforce: "pre",
    configResolved(config) {
      bundling = config.command === "build";
    },
    resolveId(source, importer) {
      if (source === "phaser-lite") {
        return bundling && existsSync(LITE_ENTRY) ? LITE_ENTRY : this.resolve("phaser", importer, { skipSelf: true });
      }
      if (source.startsWith("phaser-src/")) {
        return this.resolve(PHASER_SOURCE + source.slice("phaser-src/".length), importer, { skipSelf: true });
      }
      return null;
    },
    transform(code, id) {
      if (!id.startsWith(PHASER_SOURCE)) return null;
      return { code: code.replace(FLAG, (_match, flag: string) => String(BUILD_FLAGS[flag])), map: null };
    },
  };
}
