import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const WORDS = "src/client/words/en";
const ROOT = `<div id="root"></div>`;
const STYLESHEET = /\n? *<link rel="stylesheet"[^>]* href="\.\/(assets\/index-[^"]+\.css)">/;
/** Needed by the first words on the screen: fetched at once instead of when the style sheet has been read. */
const FONTS = /^assets\/(atkinsonHyperlegibleNext|bricolageGrotesque)-[^/]+\.woff2$/;

/**
 * Lets the first screen be seen as soon as index.html is there: its style sheet is inside, and the heading of the start page, in the
 * right theme. React takes over when it has come. Any other page starts empty, so that nothing flashes by.
 */
export function firstScreen(): Plugin {
  return {
    name: "countermove:first-screen",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const [link, file] = STYLESHEET.exec(html) ?? [];
        const sheet = file === undefined ? undefined : bundle[file];
        if (link === undefined || sheet?.type !== "asset") throw new Error("index.html has no style sheet of its own to take in");
        const css = String(sheet.source).replaceAll("url(./", "url(./assets/");
        const fonts = Object.keys(bundle).filter((name) => FONTS.test(name));
        const preloads = fonts.map((name) => `<link rel="preload" href="./${name}" as="font" type="font/woff2" crossorigin>`);
        return html
          .replace(link, () => `\n    ${preloads.join("\n    ")}\n    <style>${css.trim()}</style>`)
          .replace(ROOT, () => `<div id="root">${shell()}</div>\n    <script>${BEFORE_PAINT}</script>`);
      },
    },
  };
}

/** What the start page shows before anything can be asked of it. */
function shell(): string {
  const { name, loading } = readWords("app");
  const { tagline } = readWords("start");
  return `<div class="start"><main class="start-card cartouche"><h1>${name}</h1><p class="start-tagline">${tagline}</p><p class="quiet">${loading}</p></main></div>`;
}

function readWords(screen: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`${WORDS}/${screen}.json`, "utf8")) as Record<string, string>;
}

/** Theme and page as src/client/app will find them; whatever is wrong with what is stored, that will say so. */
const BEFORE_PAINT = [
  `try{var t=JSON.parse(localStorage.getItem("countermove.settings")||"{}").theme`,
  `document.documentElement.dataset.theme=t==="night"||t==="system"&&matchMedia("(prefers-color-scheme:dark)").matches?"night":"day"}catch(e){}`,
  `if(location.hash.length>2)document.getElementById("root").replaceChildren()`,
].join(";");
