import type { Node } from "jsonc-parser";
import type { JsonPath } from "../jsonPath.ts";
import { propertyOf } from "../locate.ts";
import { layoutOf, writeJson } from "./writeJson.ts";

/** A JSON text and its tree, as readJson gives it. */
export interface TreeText {
  readonly text: string;
  readonly root: Node;
}

/** Puts `text` in the place of what stands from `offset` on. Offsets count UTF-16 code units. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The text after replacements that do not overlap, in any order. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let after = "";
  let done = 0;
  for (const { offset, length, text: put } of [...replacements].sort((a, b) => a.offset - b.offset)) {
    after += text.slice(done, offset) + put;
    done = offset + length;
  }
  return after + text.slice(done);
}

/** The node at a path; of a doubled name the last counts, as everywhere. Undefined where the path leads nowhere. */
export function nodeAt(root: Node, path: JsonPath): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    node = typeof step === "number" ? (node.type === "array" ? node.children?.[step] : undefined) : propertyOf(node, step)?.children?.[1];
  }
  return node;
}

/**
 * The replacements that put a value at a path; all else keeps its layout and its comments. Undefined takes the field or the item out.
 *
 * Objects that are missing on the way are made; `order` says in which order the fields of the last object stand. A list takes a new item
 * at its end only.
 *
 * @returns Nothing to do for what is not there to be taken out; undefined where the path leads through something else.
 */
export function setValue(tree: TreeText, path: JsonPath, { value, order }: { readonly value: unknown; readonly order?: readonly string[] }): readonly Replacement[] | undefined {
  const last = path.at(-1);
  const found = nodeAt(tree.root, path);
  if (value === undefined) return found === undefined || last === undefined ? [] : removeValue(tree, path);
  if (found !== undefined) return [{ offset: found.offset, length: found.length, text: writeJson(value, layoutOf(tree.text), indentAt(tree.text, found.offset)) }];
  if (last === undefined) return undefined;
  const holder = nodeAt(tree.root, path.slice(0, -1));
  if (holder === undefined) return setValue(tree, path.slice(0, -1), { value: typeof last === "number" ? [value] : { [last]: value } });
  if (typeof last === "number") return holder.type === "array" && last === (holder.children?.length ?? 0) ? insertItem(tree, path, value) : undefined;
  if (holder.type !== "object") return undefined;
  const names = (holder.children ?? []).map((property) => String(property.children?.[0]?.value));
  return insertChild(tree, holder, { index: placeAmong(names, last, order), write: (indent) => `${JSON.stringify(last)}: ${writeJson(value, layoutOf(tree.text), indent)}` });
}

/** Puts a value into the list at the path's start, before the item that its last step counts. Undefined where there is no such list. */
export function insertItem(tree: TreeText, path: JsonPath, value: unknown): readonly Replacement[] | undefined {
  const holder = nodeAt(tree.root, path.slice(0, -1));
  const index = path.at(-1);
  if (holder?.type !== "array" || typeof index !== "number") return undefined;
  return insertChild(tree, holder, { index, write: (indent) => writeJson(value, layoutOf(tree.text), indent) });
}

/** Lets two items of a list change places, as they are written. */
export function swapItems(tree: TreeText, list: JsonPath, [one, other]: readonly [number, number]): readonly Replacement[] {
  const first = nodeAt(tree.root, [...list, one]);
  const second = nodeAt(tree.root, [...list, other]);
  if (first === undefined || second === undefined) return [];
  const written = ({ offset, length }: Node): string => tree.text.slice(offset, offset + length);
  return [
    { offset: first.offset, length: first.length, text: written(second) },
    { offset: second.offset, length: second.length, text: written(first) },
  ];
}

/** Takes a field or an item out, with its comma. */
function removeValue({ text, root }: TreeText, path: JsonPath): readonly Replacement[] {
  const last = path.at(-1);
  const holder = nodeAt(root, path.slice(0, -1));
  const children = holder?.children ?? [];
  const gone = typeof last === "string" && holder !== undefined ? propertyOf(holder, last) : children[Number(last)];
  if (holder === undefined || gone === undefined) return [];
  const index = children.indexOf(gone);
  const before = children[index - 1];
  const after = children[index + 1];
  // With what is between it and the next one, or, of the last, the one before; of an only one all that is inside.
  const from = after !== undefined ? gone.offset : before !== undefined ? before.offset + before.length : holder.offset + 1;
  const to = after !== undefined ? after.offset : before !== undefined ? gone.offset + gone.length : holder.offset + holder.length - 1;
  return [{ offset: from, length: to - from, text: "" }].filter(({ length }) => length > 0 && text.length > 0);
}

interface NewChild {
  readonly index: number;
  /** Its words, when the indentation of the line that it stands in is known. */
  write(indent: string): string;
}

function insertChild({ text }: TreeText, holder: Node, { index, write }: NewChild): readonly Replacement[] {
  const { step, newline } = layoutOf(text);
  const children = holder.children ?? [];
  const inside = { start: holder.offset + 1, end: holder.offset + holder.length - 1 };
  const first = children[0];
  if (first === undefined) {
    const indent = indentAt(text, holder.offset);
    const written = write(indent + step);
    const short = !/^\{|\n/.test(written);
    const blank = holder.type === "object" ? " " : "";
    const around = short ? `${blank}${written}${blank}` : `${newline}${indent}${step}${written}${newline}${indent}`;
    return [{ offset: inside.start, length: inside.end - inside.start, text: around }];
  }
  const ownLines = text.slice(inside.start, first.offset).includes("\n");
  const indent = indentAt(text, first.offset);
  const between = ownLines ? `,${newline}${indent}` : ", ";
  const next = children[index];
  if (next !== undefined) return [{ offset: next.offset, length: 0, text: `${write(indent)}${between}` }];
  const last = children.at(-1) ?? first;
  return [{ offset: last.offset + last.length, length: 0, text: `${between}${write(indent)}` }];
}

/** The blanks at the beginning of the line in which an offset lies. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** Before the first field that stands later in the order; at the end where the order does not know the name. */
function placeAmong(names: readonly string[], name: string, order: readonly string[] = []): number {
  const rank = order.indexOf(name);
  if (rank < 0) return names.length;
  const later = names.findIndex((other) => order.indexOf(other) > rank);
  return later < 0 ? names.length : later;
}
