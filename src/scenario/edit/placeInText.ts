import { getLocation } from "jsonc-parser";
import type { JsonPath } from "../jsonPath.ts";

/** Where in a scenario an offset of its text lies. */
export interface PlaceInText {
  /** To the value, or to the field whose name stands there. */
  readonly path: JsonPath;
  /** Where the name of a field stands, or would: the object that has it, or would. */
  readonly holder: JsonPath | null;
  /** What is there already, with its quotation marks; an empty stretch where something could be written. */
  readonly start: number;
  readonly end: number;
}

/** The place at an offset, in UTF-16 code units; in a text that is no JSON yet, as well as can be told. Reads the text up to there. */
export function placeInText(text: string, offset: number): PlaceInText {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const touched = previousNode !== undefined && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length ? previousNode : undefined;
  return {
    path: path.filter((step) => step !== ""),
    holder: isAtPropertyKey ? path.slice(0, -1) : null,
    start: touched?.offset ?? offset,
    end: touched === undefined ? offset : touched.offset + touched.length,
  };
}
