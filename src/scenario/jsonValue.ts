import type { Node } from "jsonc-parser";
import { quoted, type Problem } from "./finding.ts";
import type { JsonPath } from "./jsonPath.ts";

/** Names that mean something else to JavaScript; they never become fields of anything. */
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

/**
 * The plain value of a tree, and what a value cannot show: doubled names, reserved names, numbers that are not finite.
 *
 * Of a doubled name the last value counts; reserved names are left out. The depth of the tree is bounded by readJson.
 */
export function jsonValue(root: Node): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];

  function read(node: Node, path: JsonPath): unknown {
    if (node.type === "array") return (node.children ?? []).map((item, i) => read(item, [...path, i]));
    if (node.type === "object") return readRecord(node, path);
    if (node.type === "number" && !Number.isFinite(node.value)) {
      problems.push({ code: "S005", path, message: "this number is too large for a computer to hold", hint: "numbers end near 1.8e308" });
      return 0;
    }
    return node.value as unknown;
  }

  function readRecord(node: Node, path: JsonPath): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const property of node.children ?? []) {
      const [nameNode, valueNode] = property.children ?? [];
      if (nameNode === undefined || valueNode === undefined) continue;
      const name = nameNode.value as string;
      const here = [...path, name];
      if (RESERVED.has(name)) {
        problems.push({ code: "S009", path: here, on: "name", message: `the name ${quoted(name)} is reserved`, hint: "choose another name" });
        continue;
      }
      if (Object.hasOwn(record, name)) problems.push({ code: "S004", path: here, on: "name", message: `${quoted(name)} stands here twice; only the last would count` });
      record[name] = read(valueNode, here);
    }
    return record;
  }

  return { value: read(root, []), problems };
}
