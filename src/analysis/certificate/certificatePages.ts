/** A piece of a page. Texts are plain; each page writes them in its own way. */
export type Block =
  | { readonly kind: "title" | "heading" | "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The blocks as Markdown. */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(markdownBlock).join("\n\n")}\n`;
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${plain(block.text)}`;
    case "heading":
      return `## ${plain(block.text)}`;
    case "text":
      return plain(block.text);
    case "list":
      return block.items.map((item) => `- ${plain(item)}`).join("\n");
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows].map((cells) => `| ${cells.map(plain).join(" | ")} |`).join("\n");
  }
}

/** Words of an author's file must not become marks. */
const plain = (text: string): string => text.replace(/[\\`*_|<>[\]#]/g, "\\$&").replace(/\s+/g, " ");

/** The blocks as one page that needs nothing else: for a browser or a printer. */
export function htmlOf(blocks: readonly Block[], language: string): string {
  const title = blocks.find((block) => block.kind === "title");
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title?.kind === "title" ? title.text : "")}</title>
<style>
${STYLE}
</style>
<main>
${blocks.map(htmlBlock).join("\n")}
</main>
</html>
`;
}

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3rem 0.8rem 0.3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
@media print { main { margin: 0; } tr { break-inside: avoid; } }`;

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case "title":
      return `<h1>${escaped(block.text)}</h1>`;
    case "heading":
      return `<h2>${escaped(block.text)}</h2>`;
    case "text":
      return `<p>${escaped(block.text)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return `<div class="table" tabindex="0"><table>\n<thead>${row(block.head, 'th scope="col"')}</thead>\n<tbody>\n${block.rows.map((cells) => row(cells, "td")).join("\n")}\n</tbody>\n</table></div>`;
  }
}

const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag.split(" ")[0]}>`).join("")}</tr>`;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
