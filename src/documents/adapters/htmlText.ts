import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import type { Extracted } from "./opened.ts";
import { unreadable } from "./opened.ts";

/** What is read of a node of the parsed page. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** The main text of a page, as Readability finds it: its title, then its paragraphs, a blank line between them. */
export function htmlText(source: string): Extracted {
  try {
    return mainText(source);
  } catch (error) {
    // What is no page at all makes the parser stumble over its missing parts.
    return unreadable("noText", error instanceof Error ? error.message : "");
  }
}

function mainText(source: string): Extracted {
  const page = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  const { document } = parseHTML(page);
  if (isDeeperThan(document.documentElement as unknown as PageNode, DEEPEST)) return unreadable("noText", "nested too deeply");
  const article = new Readability<PageNode>(document, { serializer: (node) => node as PageNode, charThreshold: SHORT_ARTICLE }).parse();
  const paragraphs = article?.content ? paragraphsUnder(article.content) : paragraphsUnder(parseHTML(page).document.body);
  if (paragraphs.length === 0) return unreadable("noText");
  const title = article?.title?.replace(/\s+/g, " ").trim() ?? "";
  const text = (title === "" || paragraphs[0] === title ? paragraphs : [title, ...paragraphs]).join("\n\n");
  return { ok: true, text, ...(title ? { title } : {}), ...(article?.siteName ? { publisher: article.siteName } : {}), ...(article?.publishedTime ? { published: article.publishedTime } : {}) };
}

/** Readability looks harder for an article as long as it has found fewer characters. */
const SHORT_ARTICLE = 250;

/** Articles are a few dozen elements deep. Readability's time grows with the square of the depth. */
const DEEPEST = 400;

function isDeeperThan(root: PageNode, most: number): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === ELEMENT));
  }
  return false;
}

const ELEMENT = 1;
const TEXT = 3;
const LEFT_OUT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "NAV", "FORM", "BUTTON", "SELECT", "FIGURE", "FIGCAPTION", "SVG", "IFRAME", "IMG", "VIDEO", "AUDIO", "HEAD"]);
const WITHIN_A_LINE = new Set(["A", "ABBR", "B", "BDI", "BDO", "CITE", "CODE", "DATA", "DEL", "DFN", "EM", "FONT", "I", "INS", "KBD", "LABEL", "MARK", "Q", "S", "SAMP", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "TIME", "U", "VAR", "WBR"]);

/** The paragraphs under a node: what stands between two ends of blocks; white space within is single. */
export function paragraphsUnder(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let line = "";
  const end = (): void => {
    const bare = line.replace(/[ \t\n\r\f]+/g, " ").trim();
    if (bare !== "" && bare !== "•") paragraphs.push(bare);
    line = "";
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) line += node.textContent ?? "";
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name)) return;
    if (name === "BR") return end();
    const inside = WITHIN_A_LINE.has(name);
    if (!inside) end();
    if (name === "LI") line = "• ";
    for (const child of node.childNodes) visit(child);
    if (name === "TD" || name === "TH") line += " ";
    if (!inside) end();
  };
  visit(root);
  end();
  return paragraphs;
}
