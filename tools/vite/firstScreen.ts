import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { otherLanguages } from "../words/readLanguage.ts";

const ROOT = `<div id="root"></div>`;
const STYLESHEET = /\n? *<link rel="stylesheet"[^>]* href="\.\/(assets\/index-[^"]+\.css)">/;

/** The modules that a saved game needs before its board can be seen: each is fetched only when the one before it has come, unless told. */
const OF_A_GAME = [/\/app\/soloGame\.ts$/, /\/app\/scenarioTexts\.ts$/, /\/screens\/GameScreen\.tsx$/, /\/board\/mountBoard\.ts$/, /\/scenario\.json\?checked$/, /\/assets\/charts\/[^/]+\.json$/];

/**
 * Lets the first screen be seen as soon as index.html is there: its style sheet is inside, and the heading of the start page, in the
 * right theme, which has the fonts fetched at once. React takes over when it has come. Any other page starts empty, so that nothing
 * flashes by.
 */
export function firstScreen(): Plugin {
  let takenIn = "";
  return {
    name: "countermove:first-screen",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const [link, file] = STYLESHEET.exec(html) ?? [];
        const sheet = file === undefined ? undefined : bundle[file];
        if (link === undefined || sheet?.type !== "asset") throw new Error("index.html has no style sheet of its own to take in");
        takenIn = sheet.fileName;
        const css = String(sheet.source).replaceAll("url(./", "url(./assets/");
        return html
          .replace(link, () => `\n    <style>${css.trim()}</style>`)
          .replace(ROOT, () => `<div id="root">${shell()}</div>\n    <script>${BEFORE_PAINT};${inOtherLanguages(bundle)};${fetchAhead(bundle)}</script>`);
      },
    },
    generateBundle: { order: "post", handler: (_options, bundle) => forgetFile(bundle, takenIn) },
  };
}

/** Parts that are fetched later list the style sheet among what they need; it is there already, so they list the entry instead. */
function forgetFile(bundle: Rolldown.OutputBundle, file: string): void {
  const chunks = Object.values(bundle).filter((part) => part.type === "chunk");
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? "";
  const listed = (name: string): string => JSON.stringify(`./${name.replace("assets/", "")}`);
  for (const chunk of chunks) chunk.code = chunk.code.replaceAll(listed(file), listed(entry));
  delete bundle[file];
}

/** What the start page shows before anything can be asked of it. */
function shell(): string {
  const { name, tagline, loading } = shellWords("en");
  return `<div class="start"><main class="start-card cartouche"><h1>${name}</h1><p class="start-tagline">${tagline}</p><p class="quiet">${loading}</p></main></div>`;
}

interface ShellWords {
  readonly name: string;
  readonly tagline: string;
  readonly loading: string;
}

function shellWords(language: string): ShellWords {
  const { name, loading } = readWords(language, "app");
  const { tagline } = readWords(language, "start");
  return { name: name ?? "", loading: loading ?? "", tagline: tagline ?? "" };
}

function readWords(language: string, screen: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`src/client/words/${language}/${screen}.json`, "utf8")) as Record<string, string>;
}

/** Where the page will speak another language, what it shows before is in that language too, and its words are fetched at once. As src/client/words/language.ts chooses it. */
function inOtherLanguages(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((part) => part.type === "chunk");
  const others = otherLanguages().map((tag) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/generated/${tag}Words.ts`)));
    if (chunk === undefined) throw new Error(`no chunk of the build holds the words of the language ${tag}`);
    const { tagline, loading } = shellWords(tag);
    return [tag, { file: chunk.fileName, tagline, loading }] as const;
  });
  const known = JSON.stringify({ en: 0, ...Object.fromEntries(others) });
  return [
    `(function(){var k=${known},s={};try{s=JSON.parse(localStorage.getItem("countermove.settings")||"{}")}catch(e){}`,
    `var w=[s.language||""].concat(navigator.languages).map(function(t){return t.toLowerCase().split("-")[0]}).find(function(t){return t in k}),o=k[w],d=document;if(!o)return;`,
    `d.documentElement.lang=w;var l=d.createElement("link");l.rel="modulepreload";l.href="./"+o.file;l.crossOrigin="";d.head.append(l);`,
    `["start-tagline","quiet"].forEach(function(c,i){var p=d.querySelector("#root ."+c);if(p)p.textContent=i?o.loading:o.tagline})})()`,
  ].join("");
}

/** Theme and page as src/client/app will find them; whatever is wrong with what is stored, that will say so. */
const BEFORE_PAINT = [
  `try{var t=JSON.parse(localStorage.getItem("countermove.settings")||"{}").theme`,
  `document.documentElement.dataset.theme=t==="night"||t==="system"&&matchMedia("(prefers-color-scheme:dark)").matches?"night":"day"}catch(e){}`,
  `if(location.hash.length>2)document.getElementById("root").replaceChildren()`,
].join(";");

/** A page that opens a game fetches all its parts at once. The scenario is among them while there is but one; else it waits for the save. */
function fetchAhead(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((part) => part.type === "chunk");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set<string>();
  const want = (file: string): void => {
    if (wanted.has(file)) return;
    wanted.add(file);
    byName.get(file)?.imports.forEach(want);
  };
  for (const module of OF_A_GAME) {
    const found = chunks.filter(({ moduleIds }) => moduleIds.some((id) => module.test(id)));
    if (found.length === 0) throw new Error(`no chunk of the build holds ${module}: correct the list in tools/vite/firstScreen.ts`);
    if (found.length === 1) found.forEach(({ fileName }) => want(fileName));
  }
  const styles = [...wanted].flatMap((file) => [...(byName.get(file)?.viteMetadata?.importedCss ?? [])]);
  const entry = chunks.find(({ isEntry }) => isEntry);
  const there = [entry?.fileName, ...(entry?.imports ?? []), ...(entry?.viteMetadata?.importedCss ?? [])];
  const files = [...wanted, ...styles].filter((file) => !there.includes(file));
  return `if(!location.hash.indexOf("#/play"))${JSON.stringify(files)}.forEach(function(f){var l=document.createElement("link"),c=/css$/.test(f);l.rel=c?"preload":"modulepreload";if(c)l.as="style";l.crossOrigin="";l.href="./"+f;document.head.append(l)})`;
}
