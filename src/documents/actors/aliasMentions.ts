import type { Material } from "../language/material.ts";
import type { Token } from "../language/tag.ts";
import type { Span } from "../model.ts";
import { fold } from "./gazetteer.ts";
import type { Cluster } from "./clusterMentions.ts";

/** An alias by its words, and whose it is. */
interface Alias {
  readonly words: readonly string[];
  readonly cluster: number;
}

/** Mentions in titles and headings, where capitals tell nothing: known names, word by word. One list for each cluster. */
export function aliasMentions(clusters: readonly Cluster[], { blocks, sentences, tagged }: Material): Span[][] {
  const index = indexOf(clusters);
  const found: Span[][] = clusters.map(() => []);
  for (const { sentence, tokens } of tagged) {
    const label = blocks[sentences[sentence]?.block ?? -1]?.label;
    if (label !== "title" && label !== "heading") continue;
    let at = 0;
    while (at < tokens.length) at += matchAt({ tokens, at, index, found });
  }
  return found;
}

function indexOf(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Alias[]> {
  const index = new Map<string, Alias[]>();
  clusters.forEach(({ shape, mentions }, cluster) => {
    for (const text of new Set(mentions.map((mention) => mention.text))) {
      if (shape === "collective") continue;
      const words = text.split(/\s+/u).map(fold);
      const list = index.get(words[0] ?? "");
      if (list === undefined) index.set(words[0] ?? "", [{ words, cluster }]);
      else list.push({ words, cluster });
    }
  });
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return index;
}

/** Notes the longest alias that begins at a word; gives how many words to go on. */
function matchAt({ tokens, at, index, found }: { readonly tokens: readonly Token[]; readonly at: number; readonly index: ReadonlyMap<string, readonly Alias[]>; readonly found: Span[][] }): number {
  const word = tokens[at];
  if (word === undefined || !/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(word.word)) return 1;
  const alias = index.get(fold(word.word))?.find(({ words }) => words.every((part, offset) => fold(tokens[at + offset]?.word ?? "") === part));
  if (alias === undefined) return 1;
  found[alias.cluster]?.push({ start: word.start, end: tokens[at + alias.words.length - 1]?.end ?? word.end });
  return alias.words.length;
}
