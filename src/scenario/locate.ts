import type { Node } from "jsonc-parser";
import type { Place, Problem } from "./finding.ts";

/** Where in the text a problem is: its name or value, or the nearest thing around it that exists. */
export function locate(root: Node, { path, on = "value" }: Problem): Place {
  let node = root;
  for (const [depth, step] of path.entries()) {
    if (typeof step === "number") {
      const item = node.type === "array" ? node.children?.[step] : undefined;
      if (item === undefined) return opening(node);
      node = item;
      continue;
    }
    // Of a doubled name the last one counts, in the value too.
    const property = propertyOf(node, step);
    const [name, value] = property?.children ?? [];
    if (name === undefined) return opening(node);
    if (value === undefined || (on === "name" && depth === path.length - 1)) return { offset: name.offset, length: name.length };
    node = value;
  }
  return opening(node);
}

/** The property of an object that has this name, the last of several. */
export function propertyOf(object: Node, name: string): Node | undefined {
  const properties = object.type === "object" ? (object.children ?? []) : [];
  for (let i = properties.length - 1; i >= 0; i--) if (properties[i]?.children?.[0]?.value === name) return properties[i];
  return undefined;
}

/** Of a list or an object only its first character, of anything else the whole. */
function opening(node: Node): Place {
  return { offset: node.offset, length: node.children === undefined ? node.length : 1 };
}
