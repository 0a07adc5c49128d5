import type { Extracted } from "./opened.ts";

/**
 * The text of a Markdown file: paragraphs on one line each, a blank line between them; marks of emphasis, targets of links, pictures,
 * code and comments left out. Front matter tells title, publisher and date.
 */
export function markdownText(source: string): Extracted {
  const { fields, body } = frontMatter(source);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of withoutCode(body.replace(/<!--[\s\S]*?-->/g, "")).split("\n")) {
    const kind = kindOfLine(line);
    if (kind === "nothing") open = false;
    else if (kind === "text" && open) paragraphs.push(`${paragraphs.pop() ?? ""} ${inline(line.replace(QUOTE, "").trim())}`);
    else {
      paragraphs.push(inline(line.replace(QUOTE, "").replace(/^\s{0,3}#{1,6}\s+|\s+#+\s*$/g, "").replace(/^\s*[-*+]\s+/, "• ").trim()));
      open = kind !== "heading";
    }
  }
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  const title = fields.get("title");
  return { ok: true, text: title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`, ...extrasFrom(fields) };
}

const QUOTE = /^\s*(?:>\s?)+/;

type LineKind = "nothing" | "heading" | "item" | "text";

function kindOfLine(line: string): LineKind {
  const bare = line.replace(QUOTE, "").trim();
  if (bare === "" || /^(?:[-*_=]\s*){3,}$/.test(bare) || /^\[[^\]]+\]:\s/.test(bare) || /^\|?[\s:|-]*\|[\s:|-]*$/.test(bare) || bare === "=" || bare === "--") return "nothing";
  if (/^#{1,6}\s/.test(bare)) return "heading";
  return /^(?:[-*+]|\d{1,3}[.)])\s/.test(bare) || bare.startsWith("|") ? "item" : "text";
}

/** Fenced code is no text of an article. */
function withoutCode(body: string): string {
  let fence = "";
  return body
    .split("\n")
    .map((line) => {
      const mark = /^\s*(```+|~~~+)/.exec(line)?.[1]?.slice(0, 3) ?? "";
      if (fence === "" && mark === "") return line;
      fence = fence === "" ? mark : mark === fence ? "" : fence;
      return "";
    })
    .join("\n");
}

/** What stands in a paragraph, without marks. Every pattern is bounded, so that a hostile file costs no more than another. */
function inline(paragraph: string): string {
  return paragraph
    .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/g, "")
    .replace(/\[\^[^\]\n]{1,40}\]/g, "")
    .replace(/\[([^\]\n]{1,500})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, "$1")
    .replace(/<((?:https?:|mailto:)[^>\s]{1,500})>/g, "$1")
    .replace(/<\/?[a-z][^>\n]{0,300}>/gi, "")
    .replace(/(?<![\p{L}\p{N}\\])(?:\*{1,3}|_{1,3})(?=[^\s*_])|(?<=[^\s\\*_])(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}])|\*\*|~~|`/gu, "")
    .replace(/^\|\s*|\s*\|$/g, "")
    .replace(/\s*(?<!\\)\|\s*/g, "; ")
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, "$1");
}

/** The lines between two `---` at the beginning, as names and values. */
function frontMatter(source: string): { fields: ReadonlyMap<string, string>; body: string } {
  const found = /^---\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)(?:\n|$)/.exec(source);
  if (found === null) return { fields: new Map(), body: source };
  const lines = (found[1] ?? "").split("\n").map((line) => /^([a-z_]{1,30}):\s*(.*)$/i.exec(line));
  const fields = new Map(lines.flatMap((line) => (line === null ? [] : [[(line[1] ?? "").toLowerCase(), (line[2] ?? "").replace(/^["']|["']$/g, "").trim()] as const])));
  return { fields, body: source.slice(found[0].length) };
}

function extrasFrom(fields: ReadonlyMap<string, string>): { title?: string; publisher?: string; published?: string } {
  const [title, publisher, published] = [fields.get("title"), fields.get("publisher") ?? fields.get("site"), fields.get("date") ?? fields.get("published")];
  return { ...(title ? { title } : {}), ...(publisher ? { publisher } : {}), ...(published ? { published } : {}) };
}
