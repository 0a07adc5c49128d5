import { readFileSync } from "node:fs";
import { marked } from "marked";
import type { Plugin } from "vite";

const ASKED = /^(.*\.md)\?guide$/;

/** Sets the guides for teachers when the game is built: `teacher-guide.md?guide` is its HTML as text. They are the project's own files. */
export function guides(): Plugin {
  return {
    name: "countermove:guides",
    enforce: "pre",
    load(id) {
      const [, file] = ASKED.exec(id) ?? [];
      if (file === undefined) return null;
      this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(guideHtml(readFileSync(file, "utf8")))};`, moduleType: "js" };
    },
  };
}

/** A guide's Markdown as HTML; the empty corner of a table is a cell, not a heading of nothing. */
const guideHtml = (markdown: string): string => marked.parse(markdown, { async: false }).replaceAll("<th></th>", "<td></td>");
