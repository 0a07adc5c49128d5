import type { TreeText } from "../../../scenario/edit/editText.ts";
import { jsonValue } from "../../../scenario/jsonValue.ts";
import { readJson } from "../../../scenario/readJson.ts";

let latest: TreeText | null = null;

/** A text with its tree, for edits that keep its layout; undefined where it is no JSON. The last one is kept: one edit asks several times. */
export function readTree(text: string): TreeText | undefined {
  if (latest?.text === text) return latest;
  const { root } = readJson(text);
  if (root === undefined) return undefined;
  latest = { text, root };
  return latest;
}

/** The value of a text as it stands, without defaults; undefined where it is no JSON. Comments and commas too many do not hinder. */
export function readValue(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const tree = readTree(text);
    return tree === undefined ? undefined : { value: jsonValue(tree.root).value };
  }
}
