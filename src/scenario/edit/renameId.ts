import type { Node } from "jsonc-parser";
import type { JsonPath } from "../jsonPath.ts";
import { jsonValue } from "../jsonValue.ts";
import { propertyOf } from "../locate.ts";
import { mentions } from "../mentions.ts";
import { LIST_OF_KIND, type MentionKind } from "../referencePlaces.ts";
import { nodeAt, type Replacement } from "./editText.ts";

export interface Renaming {
  readonly kind: Exclude<MentionKind, "signal">;
  readonly from: string;
  readonly to: string;
}

/**
 * The replacements that give a part another id: where it is declared, and everywhere that it is named.
 *
 * Works in files that are not valid too. Texts that players read stay as they are.
 */
export function renameId(root: Node, { kind, from, to }: Renaming): readonly Replacement[] {
  const { value } = jsonValue(root);
  const declared = (nodeAt(root, [LIST_OF_KIND[kind]])?.children ?? []).flatMap((part) => nodeAt(part, ["id"]) ?? []).filter((node) => node.value === from);
  const named = mentions(value).filter((mention) => mention.kind === kind && mention.id === from);
  return [
    ...declared.map((node) => rewritten(node, from, to)),
    ...named.flatMap(({ path, on }) => {
      const node = on === "name" ? nameNode(root, path) : nodeAt(root, path);
      return node === undefined ? [] : [rewritten(node, from, to)];
    }),
  ];
}

/** How often a part is named, its own declaration not counted. */
export function countMentions(scenario: unknown, { kind, id }: { readonly kind: MentionKind; readonly id: string }): number {
  return mentions(scenario).filter((mention) => mention.kind === kind && mention.id === id).length;
}

/** The replacement that gives the field at a path another name; none where there is no such field. */
export function renameField(root: Node, path: JsonPath, name: string): readonly Replacement[] {
  const node = nameNode(root, path);
  return node === undefined ? [] : [{ offset: node.offset, length: node.length, text: JSON.stringify(name) }];
}

function nameNode(root: Node, path: JsonPath): Node | undefined {
  const holder = nodeAt(root, path.slice(0, -1));
  return holder === undefined ? undefined : propertyOf(holder, String(path.at(-1)))?.children?.[0];
}

/** Whatever stands before the id, such as "m:", stays. */
function rewritten(node: Node, from: string, to: string): Replacement {
  const written = String(node.value);
  return { offset: node.offset, length: node.length, text: JSON.stringify(written.slice(0, written.length - from.length) + to) };
}
